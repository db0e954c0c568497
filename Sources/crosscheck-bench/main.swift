let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "language":
  try LanguageBenchmark.run(folder: arguments.dropFirst().first ?? "data", weights: arguments.dropFirst(2).first)
default: print("usage: crosscheck-bench language FOLDER")
}
