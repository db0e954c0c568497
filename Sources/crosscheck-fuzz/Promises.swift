import BuiltinRules
import ClaimExtraction
import ClaimModel
import CrosscheckPipeline
import DocumentReading
import ReportWriting
import RuleLanguage
import SourceText
import TextAnalysis
import ValueRecognition

/// What every layer promises about any text at all.
struct Promises {
  private let model = LanguageModel.embedded()
  private let rules: RuleSet
  private let pipeline: CrosscheckPipeline
  private let extractor: ClaimExtractor
  private let values = ValueRecogniser()

  init() {
    rules = BuiltinRules.load().rules
    pipeline = CrosscheckPipeline(rules: rules, version: "0")
    extractor = ClaimExtractor(rules: rules)
  }

  /// The promises that some articles break, in words.
  func faults(_ articles: [[UInt8]]) -> [String] {
    var faults: [String] = []
    for (index, bytes) in articles.enumerated() {
      for path in ["a.md", "a.txt", "a.html"] {
        faults += documentFaults(bytes, path: path).map { "article \(index) as \(path): \($0)" }
      }
      faults += analysisFaults(bytes).map { "article \(index): \($0)" }
    }
    return faults + runFaults(articles)
  }

  /// Blocks lie in the source; claims point at whole characters of it.
  private func documentFaults(_ bytes: [UInt8], path: String) -> [String] {
    let source = SourceFile(path: path, bytes: bytes)
    let document = DocumentReader.read(source).document
    var faults: [String] = []
    for block in document.blocks where !Self.isText(block.text) { faults.append("a block is no UTF-8") }
    let claims = extractor.extract(document)
    let spans = claims.claims.map(\.sentence) + claims.unread.map(\.span)
    let isText = Self.isText(bytes)
    for span in spans {
      guard span.start <= span.end, Int(span.end) <= bytes.count else {
        faults.append("span \(span) leaves the source of \(bytes.count) bytes")
        continue
      }
      if isText, !Self.isText(Array(bytes[span.range])) { faults.append("span \(span) cuts a character") }
    }
    return faults
  }

  /// Tokens, sentences, arcs, mentions and values of the bytes as one block of text.
  private func analysisFaults(_ bytes: [UInt8]) -> [String] {
    let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
    var symbols = SymbolTable()
    let analysed = TextAnalyser(model: model).analyse(text, symbols: &symbols)
    var faults: [String] = []
    var end = 0
    for token in analysed.tokens {
      let range = token.span.range
      if range.lowerBound < end || range.isEmpty || range.upperBound > text.count {
        faults.append("token \(token.span) is out of order")
        return faults
      }
      if !Self.isText(Array(text[range])) { faults.append("token \(token.span) cuts a character") }
      end = range.upperBound
    }
    if analysed.sentences.flatMap({ Array($0.tokens) }) != Array(analysed.tokens.indices) {
      faults.append("the sentences do not hold every token once")
    }
    for sentence in analysed.sentences { faults += treeFaults(analysed, sentence.tokens) }
    for mention in analysed.mentions where !isInside(mention.tokens, analysed) || !mention.tokens.contains(mention.head) {
      faults.append("mention \(mention.tokens) with head \(mention.head) lies in no sentence")
    }
    var reference = ReferenceTime(published: 18000)
    let found = values.recognise(analysed, bytes: text, symbols: symbols, reference: &reference)
    for (value, next) in zip(found, found.dropFirst()) where value.tokens.upperBound > next.tokens.lowerBound {
      faults.append("values \(value.tokens) and \(next.tokens) overlap")
    }
    for value in found where value.tokens.isEmpty || value.tokens.upperBound > analysed.tokens.count {
      faults.append("value \(value.tokens) has no tokens")
    }
    return faults
  }

  private func isInside(_ tokens: Range<Int>, _ text: AnalysedText) -> Bool {
    text.sentences.contains { $0.tokens.lowerBound <= tokens.lowerBound && tokens.upperBound <= $0.tokens.upperBound }
  }

  /// One root, every head in the sentence, no circle.
  private func treeFaults(_ text: AnalysedText, _ sentence: Range<Int>) -> [String] {
    guard text.arcs.count == text.tokens.count, text.arcs[sentence.lowerBound].head >= 0 else { return [] }
    var faults: [String] = []
    let roots = sentence.filter { Int(text.arcs[$0].head) == $0 }
    if roots.count != 1 { faults.append("\(roots.count) roots in \(sentence)") }
    for token in sentence where !sentence.contains(Int(text.arcs[token].head)) {
      faults.append("the head of \(token) lies outside \(sentence)")
      return faults
    }
    // How many steps a token is from the root, as far as known: linear over the sentence.
    var isRooted = Set(roots)
    for token in sentence {
      var path: [Int] = []
      var at = token
      while !isRooted.contains(at), path.count <= sentence.count {
        path.append(at)
        at = Int(text.arcs[at].head)
      }
      guard path.count <= sentence.count else {
        faults.append("token \(token) is in a circle")
        return faults
      }
      isRooted.formUnion(path)
    }
    return faults
  }

  /// A run is the same every time, in any order and on any number of threads, and every report is UTF-8.
  private func runFaults(_ articles: [[UInt8]]) -> [String] {
    let inputs = articles.enumerated().map { ArticleInput(path: "\($0.offset).md", bytes: $0.element) }
    var settings = RunSettings()
    settings.jobs = 1
    let (run, _) = pipeline.run(inputs, settings: settings)
    settings.jobs = 3
    let (again, _) = pipeline.run(inputs.reversed(), settings: settings)
    var faults: [String] = []
    for format in ReportFormats.all {
      let bytes = format.write(run, options: ReportOptions())
      if !Self.isText(bytes) { faults.append("the \(format.name) report is no UTF-8") }
      if bytes != format.write(again, options: ReportOptions()) {
        faults.append("the \(format.name) report differs the second time")
      }
    }
    return faults
  }

  private static func isText(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }
}
