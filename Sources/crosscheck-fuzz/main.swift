import Foundation

let usage = """
  usage: crosscheck-fuzz [--seed N] [--rounds N] [--keep FILE] [FILE...]

  Makes texts out of pieces, and out of pieces of FILE..., and looks whether every layer keeps its promises about them.
  Round R of seed N is the first round of seed N + R. --keep writes each text to FILE first, so that one that ends the program is known.
  """

var seed: UInt64 = 1
var rounds: UInt64 = 1000
var keep: String?
var files: [String] = []
var rest = CommandLine.arguments.dropFirst()
while let argument = rest.popFirst() {
  switch argument {
  case "--seed": seed = rest.popFirst().flatMap { UInt64($0) } ?? seed
  case "--rounds": rounds = rest.popFirst().flatMap { UInt64($0) } ?? rounds
  case "--keep": keep = rest.popFirst()
  case "--help", "-h":
    print(usage)
    exit(0)
  default: files.append(argument)
  }
}

/// Writes a line at once, so that none is lost when a round ends the program.
func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

let samples = try files.map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0))) }
let promises = Promises()
var broken = 0
for round in 0..<rounds {
  var source = TextSource(seed: seed &+ round, samples: samples)
  let texts = source.articles()
  if let keep { try Data(texts.joined(separator: Array("\n\u{1C}\n".utf8))).write(to: URL(fileURLWithPath: keep)) }
  for fault in promises.faults(texts) {
    broken += 1
    say("seed \(seed &+ round): \(fault)")
  }
}
say("\(rounds) rounds from seed \(seed), \(broken) promises broken")
exit(broken == 0 ? 0 : 1)
