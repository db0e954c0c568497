let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "language":
  try LanguageBenchmark.run(folder: arguments.dropFirst().first ?? "data", weights: arguments.dropFirst(2).first)
case "claims": try ClaimListing.run(Array(arguments.dropFirst()))
case "values": ValuesBenchmark.run(Array(arguments.dropFirst()))
case "contradiction": try ContradictionBenchmark.run(Array(arguments.dropFirst()))
default:
  print(
    "usage: crosscheck-bench language FOLDER [WEIGHTS] | claims FILE... | claims examples"
      + " | contradiction [--show all|missed|wrong|found] [--strictness S] FILE"
      + " | values [--predictions FOLDER] [--text FILE] [--speed FILE] [FILE ...]")
}
