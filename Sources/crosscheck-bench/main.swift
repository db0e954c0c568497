let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "language" where arguments.dropFirst().first == "start": LanguageBenchmark.start()
case "language":
  try LanguageBenchmark.run(folder: arguments.dropFirst().first ?? "data", weights: arguments.dropFirst(2).first)
case "differences": try LanguageDifferences.run(Array(arguments.dropFirst()))
case "claims": try ClaimListing.run(Array(arguments.dropFirst()))
case "values": ValuesBenchmark.run(Array(arguments.dropFirst()))
default:
  print(
    "usage: crosscheck-bench language FOLDER [WEIGHTS] | differences words FILE... | claims FILE... | claims examples"
      + " | values [--predictions FOLDER] [--text FILE] [--speed FILE] [FILE ...]")
}
