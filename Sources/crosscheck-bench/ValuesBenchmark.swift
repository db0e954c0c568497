import Foundation
import NormalValues
import SourceText
import TextAnalysis
import ValueRecognition

/// `crosscheck-bench values [--predictions DIR] [--speed FILE] [PATH ...]`: reads files of value cases, writes what the recognisers
/// make of them as predictions for the scorer, and prints how many cases that must stay silent did.
enum ValuesBenchmark {
  struct Case: Decodable {
    let id: String
    let input: String
    let referenceDatetime: String?
    let set: String?
    let results: [Gold]

    struct Gold: Decodable {
      let start: Int?
    }
  }

  static func run(_ arguments: [String]) {
    var paths: [String] = []
    var output: String?
    var position = 0
    while position < arguments.count {
      switch arguments[position] {
      case "--predictions" where position + 1 < arguments.count:
        output = arguments[position + 1]
        position += 1
      case "--speed" where position + 1 < arguments.count:
        measure(arguments[position + 1])
        return
      case "--text" where position + 1 < arguments.count:
        show(arguments[position + 1])
        return
      default: paths.append(arguments[position])
      }
      position += 1
    }
    if paths.isEmpty {
      paths = ["families", "recognizers-dev", "duckling-dev"].map { "../shared/data/values/\($0).jsonl" }
    }
    for path in paths { run(file: path, output: output) }
  }

  private static func run(file path: String, output: String?) {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    guard let data = FileManager.default.contents(atPath: path) else {
      print("cannot read \(path)")
      return
    }
    let recogniser = ValueRecogniser()
    var lines = ""
    var silent = 0
    var traps = 0
    var cases = 0
    for line in data.split(separator: UInt8(ascii: "\n")) {
      guard let item = try? decoder.decode(Case.self, from: Data(line)) else { continue }
      cases += 1
      let found = results(of: item, recogniser)
      if item.results.isEmpty {
        traps += 1
        if found.isEmpty { silent += 1 } else { print("  not silent: \(item.input.prefix(100)) \(found)") }
      }
      let object: [String: Any] = ["id": item.id, "results": found]
      if let json = try? JSONSerialization.data(withJSONObject: object, options: [.sortedKeys]) {
        lines += String(decoding: json, as: UTF8.self) + "\n"
      }
    }
    let name = (path as NSString).lastPathComponent
    print("\(name): \(cases) cases, \(silent) of \(traps) traps silent")
    if let output {
      try? lines.write(toFile: (output as NSString).appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
  }

  private static func results(of item: Case, _ recogniser: ValueRecogniser) -> [[String: Any]] {
    let bytes = Array(item.input.utf8)
    let (text, symbols) = analyse(bytes)
    var reference = ReferenceTime(published: item.referenceDatetime.flatMap(day))
    let values = recogniser.recognise(text, bytes: bytes, symbols: symbols, reference: &reference)
    return values.compactMap { value in
      guard
        var result = ValuePrediction.fields(
          value, set: item.set ?? "", text: String(decoding: bytes[text.span(of: value.tokens).range], as: UTF8.self),
          published: reference.published)
      else { return nil }
      let span = text.span(of: value.tokens)
      result["start"] = scalars(bytes[..<Int(span.start)])
      result["end"] = scalars(bytes[..<Int(span.end)])
      result["text"] = String(decoding: bytes[span.range], as: UTF8.self)
      return result
    }
  }

  private static func analyse(_ bytes: [UInt8]) -> (AnalysedText, SymbolTable) {
    var symbols = SymbolTable()
    let (tokens, sentences) = Tokenizer.tokenize(bytes, symbols: &symbols)
    return (AnalysedText(tokens: tokens, sentences: sentences), symbols)
  }

  private static func scalars(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }

  /// The day of "2025-06-18T00:00:00".
  private static func day(_ text: String) -> Int? {
    let parts = text.prefix(10).split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? CivilDate(year: parts[0], month: parts[1], day: parts[2])?.dayNumber : nil
  }

  /// Prints every value of a text, one a line.
  private static func show(_ path: String) {
    guard let data = FileManager.default.contents(atPath: path) else { return }
    var reference = ReferenceTime(published: day("2025-06-18"))
    let recogniser = ValueRecogniser()
    for line in data.split(separator: UInt8(ascii: "\n")) {
      let bytes = Array(line)
      let (text, symbols) = analyse(bytes)
      print(String(decoding: bytes, as: UTF8.self))
      for value in recogniser.recognise(text, bytes: bytes, symbols: symbols, reference: &reference) {
        let words = String(decoding: bytes[text.span(of: value.tokens).range], as: UTF8.self)
        print("    \(words)  =>  \(value.value.words)  [\(value.timex)]")
      }
    }
  }

  /// Prints megabytes a second of recognition after tokenizing.
  private static func measure(_ path: String) {
    guard let data = FileManager.default.contents(atPath: path) else { return }
    let bytes = Array(data)
    var base = SymbolTable()
    ValueRecogniser.addVocabulary(to: &base)
    _ = Tokenizer.tokenize(bytes, symbols: &base)
    let frozen = SymbolTable.Base(base)
    var symbols = SymbolTable(base: frozen)
    let (tokens, sentences) = Tokenizer.tokenize(bytes, symbols: &symbols)
    let text = AnalysedText(tokens: tokens, sentences: sentences)
    let recogniser = ValueRecogniser(symbols: frozen)
    let clock = ContinuousClock()
    var count = 0
    let rounds = 10
    let time = clock.measure {
      for _ in 0..<rounds {
        var reference = ReferenceTime(published: 20_000)
        count = recogniser.recognise(text, bytes: bytes, symbols: symbols, reference: &reference).count
      }
    }
    let seconds = Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
    print("\(count) values, \(Double(bytes.count * rounds) / seconds / 1e6) MB/s")
  }
}
