import Foundation

let arguments = CommandLine.arguments.dropFirst()
let rest = Array(arguments.dropFirst())
do {
  switch arguments.first {
  case "language": try LanguageBenchmark.run(folder: rest.first ?? "data", weights: rest.dropFirst().first)
  case "differences": try LanguageDifferences.run(rest)
  case "claims": try ClaimListing.run(rest)
  case "forms": try FormWriting.run()
  case "cost": try CostBenchmark.run(rest)
  case "compare": ComparisonBenchmark.run(rest)
  case "contradiction": try ContradictionBenchmark.run(rest)
  case "constructions": try ConstructionListing.run(rest)
  case "knowledgenet": try KnowledgeNetBenchmark.run(rest)
  case "tempreason": try TenureBenchmark.run(rest)
  case "values": exit(ValuesBenchmark.run(rest))
  default:
    print(
      """
      usage: crosscheck-bench language FOLDER [WEIGHTS]
             crosscheck-bench differences words CONLLU... | differences names BIO=CONLLU...
             crosscheck-bench claims FILE... | claims examples | claims see TEXT | claims speed FILE | claims parses FILE...
             crosscheck-bench forms
             crosscheck-bench cost language|claims COPIES-OF-THE-RULES ROUNDS FILE...
             crosscheck-bench constructions FILE [WORDS] [--weights WEIGHTS]
             crosscheck-bench knowledgenet FILE [--errors PROPERTY]
             crosscheck-bench tempreason FILE [--missing] [--sample COUNT]
             crosscheck-bench contradiction [--show all|missed|wrong|found] [--strictness S] FILE
             crosscheck-bench values [--data DIR] [--floors FILE] [--news FILE] [--misses SET] [--text FILE] [--speed FILE]
             crosscheck-bench values --annotated FOLDER | --fuzz SECONDS
      """)
  }
} catch {
  FileHandle.standardError.write(Data("crosscheck-bench: \(error)\n".utf8))
  exit(2)
}
