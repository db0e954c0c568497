import SourceText

/// What a rule file can declare.
enum DeclarationKeyword: String, Hashable, CaseIterable {
  case period, kind, link, finding, words, title, rule, property

  /// Keywords of the lines that can belong to it; a rule also takes markers of complements.
  var lineKeywords: [String] { lineRules.keywords }

  /// Keywords that can stand on several lines.
  var repeatable: [String] { lineRules.repeatable }

  /// Keywords without which the declaration means nothing.
  var needed: [String] { lineRules.needed }

  private struct LineRules {
    let keywords: [String]
    let repeatable: [String]
    let needed: [String]

    /// Keywords with "*" can stand on several lines, those with "!" must stand, those with "+" both.
    init(_ marked: String) {
      let words = marked.split(separator: " ").map(String.init)
      keywords = words.map { $0.filter { !"*!+".contains($0) } }
      repeatable = zip(words, keywords).filter { $0.0.hasSuffix("*") || $0.0.hasSuffix("+") }.map(\.1)
      needed = zip(words, keywords).filter { $0.0.hasSuffix("!") || $0.0.hasSuffix("+") }.map(\.1)
    }
  }

  private var lineRules: LineRules {
    switch self {
    case .period: Self.ofPeriods
    case .kind: Self.ofKinds
    case .link: Self.ofLinks
    case .finding: Self.ofFindings
    case .words: Self.ofWords
    case .title: Self.ofTitles
    case .rule: Self.ofRules
    case .property: Self.ofProperties
    }
  }

  private static let ofPeriods = LineRules("about! party+ repeats namesake label! start! end! length! code*")
  private static let ofKinds = LineRules(
    "taxonomy about! label! slot+ time* check* strictness foretold aside agree* refine* conflict* apart*")
  private static let ofLinks = LineRules("about! before! code!")
  private static let ofFindings = LineRules("taxonomy name! summary! why! fix! level! strictness conflict+ agree+")
  private static let ofWords = LineRules("about! has* adds*")
  private static let ofProperties = LineRules("about! fact+")
  private static let ofTitles = LineRules("broader*")
  private static let ofRules = LineRules(
    """
    about! clause noun pattern table column* row* who* what* whom* when* anywhere* with without* except* only* voice tense strictness emit+ yes* no*
    """)
}

/// A declaration as it stands in a file: its first line and the lines that belong to it.
struct Declaration {
  let keyword: DeclarationKeyword
  /// The file, by its place in the order of paths.
  let file: Int
  let head: RuleLine
  var lines: [RuleLine] = []
  /// False once something in it cannot be used.
  var isSound = true
  /// Whether some of its lines have a keyword that nobody knows.
  var hasUnreadLines = false
  /// Whether a later layer of files declares the same name.
  var isReplaced = false

  /// Whether it adds to a declaration of its name instead of being one: a word list with "adds" lines.
  var isAddition: Bool { keyword == .words && lines.contains { $0.keyword.text == "adds" } }

  /// Keywords without which it means nothing.
  var neededKeywords: [String] {
    guard keyword == .words else { return keyword.needed }
    return isAddition ? [] : keyword.needed + ["has"]
  }

  /// What stands before the first "=" of the first line, blanks at its ends left out; the whole value without one.
  var name: Word {
    let bytes = head.value.bytes
    var end = keyword == .title ? bytes.firstIndex(of: UInt8(ascii: "=")) ?? bytes.count : bytes.count
    while end > 0, bytes[end - 1].isBlank { end -= 1 }
    return Word(text: head.value.text(0..<end), span: head.value.span(0..<end))
  }
}
