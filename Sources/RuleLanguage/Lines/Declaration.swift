import SourceText

/// What a rule file can declare.
enum DeclarationKeyword: String, Hashable, CaseIterable {
  case period, kind, link, finding, words, title, rule

  /// Keywords of the lines that can belong to it; a rule also takes markers of complements.
  var lineKeywords: [String] {
    switch self {
    case .period: ["about", "party", "repeats", "label", "start", "end", "length", "code"]
    case .kind: ["taxonomy", "about", "label", "slot", "time", "check"]
    case .link: ["about", "before", "code"]
    case .finding: ["taxonomy", "name", "summary", "why", "fix", "level", "conflict", "agree"]
    case .words: ["about", "has"]
    case .title: ["broader"]
    case .rule:
      [
        "about", "clause", "noun", "pattern", "table", "column", "who", "what", "whom", "when", "anywhere", "with", "without",
        "voice", "tense", "emit", "yes", "no",
      ]
    }
  }

  /// Keywords that can stand on several lines.
  var repeatable: Set<String> {
    switch self {
    case .period: ["party", "code"]
    case .kind: ["slot", "time", "check"]
    case .link: []
    case .finding: ["conflict", "agree"]
    case .words: ["has"]
    case .title: ["broader"]
    case .rule: ["column", "who", "what", "whom", "when", "anywhere", "without", "emit", "yes", "no"]
    }
  }

  /// Keywords without which the declaration means nothing.
  var needed: [String] {
    switch self {
    case .period: ["about", "party", "label", "start", "end", "length"]
    case .kind: ["about", "label", "slot"]
    case .link: ["about", "before", "code"]
    case .finding: ["name", "summary", "why", "fix", "level", "conflict", "agree"]
    case .words: ["about", "has"]
    case .title: []
    case .rule: ["about", "emit"]
    }
  }
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

  /// What stands before the first "=" of the first line, blanks at its ends left out; the whole value without one.
  var name: Word {
    let bytes = head.value.bytes
    var end = keyword == .title ? bytes.firstIndex(of: UInt8(ascii: "=")) ?? bytes.count : bytes.count
    while end > 0, bytes[end - 1].isBlank { end -= 1 }
    return Word(text: head.value.text(0..<end), span: head.value.span(0..<end))
  }
}
