import Foundation
import LanguageCorpora
import NormalValues
import SourceText
import TextAnalysis
import ValueRecognition

/// `crosscheck-bench values [--data DIR] [--floors FILE] [--misses SET] [--text FILE] [--speed FILE] [--annotated DIR] [--fuzz SECONDS]
/// [--predictions DIR]`: how the
/// recognisers do on files of value cases, and how fast they are.
struct ValuesBenchmark {
  /// The files of cases, and the figures made of each file's sets.
  private static let files: [(name: String, figures: [(name: String, sets: Set<String>)])] = [
    ("families", [("families", ["families"])]),
    (
      "recognizers-dev",
      [
        (
          "dates",
          [
            "datetime", "datetime_dateparser", "datetime_durationparser", "datetime_holidayparser", "datetime_periodparser",
          ]
        ),
        ("numbers", ["number"]), ("ranges", ["numberrange"]), ("ordinals", ["ordinal"]), ("percents", ["percent"]),
        ("currency", ["currency"]), ("ages", ["age"]), ("dimensions", ["dimension"]),
      ]
    ),
    (
      "duckling-dev",
      [
        ("numerals", ["numeral"]), ("ordinals", ["ordinal"]), ("money", ["amountofmoney"]), ("time", ["time", "duration"]),
        ("measures", ["distance", "quantity"]),
      ]
    ),
  ]

  private let recogniser = ValueRecogniser()
  private let texts = TextAnalyser(model: .embedded())

  /// The exit code: 1 when a figure is below its floor or cases cannot be read.
  static func run(_ arguments: [String]) -> Int32 {
    var options: [String: String] = [:]
    var position = 0
    while position + 1 < arguments.count, arguments[position].hasPrefix("--") {
      options[arguments[position]] = arguments[position + 1]
      position += 2
    }
    guard position == arguments.count, Set(options.keys).isSubset(of: known) else {
      print("usage: crosscheck-bench values [" + known.sorted().joined(separator: " X] [") + " X]")
      return 2
    }
    if let seconds = options["--fuzz"].flatMap(Double.init) { return ValueFuzz.run(seconds: seconds, paths: files.map(\.name)) }
    if let folder = options["--annotated"] { return ValuesBenchmark().scoreAnnotated(folder) }
    if let path = options["--speed"] { return ValueSpeed.measure(path) }
    let benchmark = ValuesBenchmark()
    if let path = options["--text"] { return benchmark.show(path) }
    return benchmark.score(options)
  }

  private static let known: Set<String> = [
    "--data", "--floors", "--news", "--misses", "--text", "--speed", "--annotated", "--fuzz", "--predictions",
  ]

  // MARK: Scores

  private func score(_ options: [String: String]) -> Int32 {
    let folder = options["--data"] ?? "../shared/data/values"
    guard let floors = options["--floors"].map(ValueFloors.read) ?? ValueFloors() else {
      print("cannot read the floors in \(options["--floors"] ?? "")")
      return 2
    }
    let news = options["--news"].flatMap(NewsReadings.read) ?? NewsReadings()
    var isBelow = false
    for (file, figures) in Self.files {
      guard let cases = ValueCase.read("\(folder)/\(file).jsonl") else {
        print("cannot read \(folder)/\(file).jsonl")
        return 2
      }
      let results = cases.map { ($0, values(of: $0)) }
      if let output = options["--predictions"] { write(results, to: "\(output)/\(file).jsonl") }
      print("\(file): \(cases.count) cases")
      for figure in figures {
        var (score, newsScore) = (ValueScore(), ValueScore())
        for (item, values) in results where figure.sets.contains(item.set) {
          score.add(item, values)
          if news.reason(of: item.id) == nil { newsScore.add(item, values) }
        }
        isBelow = report("\(file).\(figure.name)", score, newsScore, floors) || isBelow
        if options["--misses"] == figure.name || options["--misses"] == "all" { list(score.misses, news) }
      }
      let traps = results.filter { $0.0.gold.isEmpty }
      if file == "families" {
        let silent = traps.filter { $0.1.isEmpty }.count
        print("  families: \(silent) of \(traps.count) traps silent")
        isBelow = isBelow || silent < traps.count
      }
    }
    news.print()
    return isBelow ? 1 : 0
  }

  /// Prints one figure; true when it is below its floor.
  private func report(_ name: String, _ score: ValueScore, _ newsScore: ValueScore, _ floors: ValueFloors) -> Bool {
    func percent(_ value: Double) -> String { String(format: "%6.1f", value) }
    var line =
      "  \(name): value \(percent(score.recall)) % of \(score.gold)"
      + "   strict F1 \(percent(score.f1(score.strict)))  relaxed F1 \(percent(score.f1(score.relaxed)))"
    if newsScore.gold < score.gold { line += "   news reading \(percent(newsScore.recall)) % of \(newsScore.gold)" }
    guard let floor = floors.floor(of: name) else {
      print(line)
      return false
    }
    let isBelow = score.recall < floor - 0.05
    print(line + "   floor\(percent(floor))" + (isBelow ? "  BELOW" : ""))
    return isBelow
  }

  private func list(_ misses: [(item: ValueCase, gold: ValueCase.Gold, found: FoundValue?)], _ news: NewsReadings) {
    for (item, gold, found) in misses {
      let expected =
        gold.readings?.map { ($0["timex"] ?? "") + " " + ($0["value"] ?? ($0["start"] ?? "") + "/" + ($0["end"] ?? "")) }
        .joined(separator: " | ")
        ?? gold.value ?? "\(gold.lower ?? "")..\(gold.upper ?? "")"
      let got = found.map { "\($0.text) = \($0.record.value) \($0.record.edtf ?? "") \($0.record.modifier ?? "")" } ?? "nothing"
      let reference = item.reference.map { CivilDate(dayNumber: $0).text } ?? ""
      print(
        "    \(item.id) [\(reference)] \(item.input)\n      \(gold.text) = \(expected); got \(got)"
          + (news.reason(of: item.id).map { "  (\($0))" } ?? ""))
    }
  }

  // MARK: Values of a text

  private func values(of item: ValueCase) -> [FoundValue] {
    var reference = ReferenceTime(published: item.reference)
    return values(of: item.input, &reference)
  }

  func values(of input: String, _ reference: inout ReferenceTime) -> [FoundValue] {
    let bytes = Array(input.utf8)
    var symbols = SymbolTable()
    let text = texts.analyse(blocks: [bytes], symbols: &symbols) { _, _ in false }[0]
    let published = reference.published
    return recogniser.recognise(text, bytes: bytes, symbols: symbols, reference: &reference).compactMap { value in
      guard let record = ValueRecord(value, published: published) else { return nil }
      let span = text.span(of: value.tokens).range
      return FoundValue(
        place: Self.scalars(bytes[..<span.lowerBound])..<Self.scalars(bytes[..<span.upperBound]),
        text: String(decoding: bytes[span], as: UTF8.self), record: record)
    }
  }

  private static func scalars(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }

  /// Scores the documents of a folder, or one document.
  private func scoreAnnotated(_ path: String) -> Int32 {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path))?.filter { $0.hasSuffix(".txt") }.sorted()
    var score = AnnotatedScore()
    for file in names?.map({ path + "/" + $0 }) ?? [path] {
      guard let document = AnnotatedDocument.read(file) else {
        print("cannot read \(file)")
        return 2
      }
      score.add(document, document.found(by: texts))
    }
    for difference in score.differences { print("  " + difference) }
    print(score.line)
    return 0
  }

  /// Prints every value of a text, a line each.
  private func show(_ path: String) -> Int32 {
    guard let data = FileManager.default.contents(atPath: path) else {
      print("cannot read \(path)")
      return 2
    }
    var reference = ReferenceTime(published: CivilDate(year: 2025, month: 6, day: 18)?.dayNumber)
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
      print(line)
      for value in values(of: String(line), &reference) {
        let record = value.record
        print("    \(value.text)  =>  \(record.kind.rawValue) \(record.value) \(record.edtf ?? "") \(record.modifier ?? "")")
      }
    }
    return 0
  }

  /// Writes what was found as predictions for the scorer that the data comes with.
  private func write(_ results: [(ValueCase, [FoundValue])], to path: String) {
    var lines = ""
    for (item, values) in results {
      let found: [[String: Any]] = values.map { value in
        let record = value.record
        var fields: [String: Any] = [
          "start": value.place.lowerBound, "end": value.place.upperBound, "text": value.text, "type": record.kind.rawValue,
          "value": record.number == nil || record.upper != nil ? record.edtf ?? record.value : record.value,
        ]
        if let modifier = record.modifier { fields["mod"] = modifier.lowercased() }
        if let unit = record.currency ?? record.unit { fields["unit"] = unit }
        return fields
      }
      if let json = try? JSONSerialization.data(withJSONObject: ["id": item.id, "results": found], options: [.sortedKeys]) {
        lines += String(decoding: json, as: UTF8.self) + "\n"
      }
    }
    try? lines.write(toFile: path, atomically: true, encoding: .utf8)
  }
}
