import ClaimModel
import DocumentReading
import SourceText
import TextAnalysis
import ValueRecognition

/// One block with all that patterns ask of it: tokens, values, mentions with their entities, titles, quotations.
struct BlockReading: Sendable {
  /// No title is longer, in tokens.
  private static let longestTitle = 40

  /// Index in the document.
  let index: Int
  let block: Block
  let text: AnalysedText
  let values: [RecognisedValue]
  let references: [EntityReference?]
  var titles: [TitlePhrase] = [] {
    didSet { titleStarts = Self.starts(titles.map(\.tokens)) }
  }
  var quotations: [QuotedRun] = [] {
    didSet { quotationStarts = Self.starts(quotations.map(\.tokens)) }
  }
  private var titleStarts: [Int: Int] = [:]
  private var quotationStarts: [Int: Int] = [:]
  /// Index of the mention that holds a token; -1 where there is none.
  private let mentionOfToken: [Int32]
  /// Index of the value that holds a token; -1 where there is none.
  private let valueOfToken: [Int32]
  /// Predicates of main clauses in the simple past, ascending.
  private let pastPredicates: [Int]

  init(
    index: Int, block: Block, text: AnalysedText, values: [RecognisedValue], references: [EntityReference?]
  ) {
    self.index = index
    self.block = block
    self.text = text
    self.values = values
    self.references = references
    mentionOfToken = Self.table(text.mentions.map(\.tokens), count: text.tokens.count)
    valueOfToken = Self.table(values.map(\.tokens), count: text.tokens.count)
    pastPredicates = text.clauses.filter { clause in
      clause.parent == nil && clause.construction == .finite && clause.tense == .past && clause.aspect != .perfect
    }.map(\.predicate).sorted()
  }

  /// Whether the main clause of the sentence in `range` is in the past tense. Logarithmic in the number of such clauses.
  func tellsOfThePast(_ range: Range<Int>) -> Bool {
    var low = 0
    var high = pastPredicates.count
    while low < high {
      let middle = (low + high) / 2
      if pastPredicates[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < pastPredicates.count && range.contains(pastPredicates[low])
  }

  var tokens: [Token] { text.tokens }

  func mention(at token: Int) -> Int? { mentionOfToken[token] < 0 ? nil : Int(mentionOfToken[token]) }
  func value(at token: Int) -> RecognisedValue? { valueOfToken[token] < 0 ? nil : values[Int(valueOfToken[token])] }
  /// Titles whose head lies in `range`, in the order of the text. Logarithmic in the number of titles, and linear in those found.
  func titles(in range: Range<Int>) -> ArraySlice<TitlePhrase> {
    var low = 0
    var high = titles.count
    while low < high {
      let middle = (low + high) / 2
      if titles[middle].head < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return titles[low...].prefix { $0.head < range.upperBound }
  }

  /// The title that holds `token`.
  func title(around token: Int) -> TitlePhrase? {
    titles(in: token - Self.longestTitle..<token + Self.longestTitle).first { $0.tokens.contains(token) }
  }

  func title(from token: Int) -> TitlePhrase? { titleStarts[token].map { titles[$0] } }
  func quotation(from token: Int) -> QuotedRun? { quotationStarts[token].map { quotations[$0] } }

  /// The quotation that holds `token`, marks included. Logarithmic in their number.
  func quotation(around token: Int) -> QuotedRun? {
    var low = 0
    var high = quotations.count
    while low < high {
      let middle = (low + high) / 2
      if quotations[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < quotations.count && quotations[low].tokens.contains(token) ? quotations[low] : nil
  }

  /// The bytes of `tokens` in the file.
  func sourceSpan(_ tokens: Range<Int>) -> ByteSpan {
    tokens.isEmpty ? block.span : block.sourceSpan(text.span(of: tokens))
  }

  /// The words of `tokens` as the text has them, blanks as one.
  func words(_ tokens: Range<Int>) -> String {
    guard !tokens.isEmpty else { return "" }
    var bytes: [UInt8] = []
    for index in tokens {
      if index > tokens.lowerBound, text.tokens[index].span.start > text.tokens[index - 1].span.end { bytes.append(0x20) }
      bytes += block.text[text.tokens[index].span.range]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The sentence that holds `token`; the whole block when none does.
  func sentence(at token: Int) -> Range<Int> {
    var low = 0
    var high = text.sentences.count
    while low < high {
      let middle = (low + high) / 2
      let range = text.sentences[middle].tokens
      if range.contains(token) { return range }
      if range.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return 0..<tokens.count
  }

  private static func starts(_ ranges: [Range<Int>]) -> [Int: Int] {
    Dictionary(ranges.enumerated().map { ($1.lowerBound, $0) }) { first, _ in first }
  }

  private static func table(_ ranges: [Range<Int>], count: Int) -> [Int32] {
    var table = [Int32](repeating: -1, count: count)
    for (index, range) in ranges.enumerated() {
      for token in range.clamped(to: 0..<count) { table[token] = Int32(index) }
    }
    return table
  }
}
