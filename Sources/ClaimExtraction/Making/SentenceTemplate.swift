/// A sentence with placeholders: "<person> was named <role> of <org> in <when>".
struct SentenceTemplate: Hashable, Sendable {
  enum Piece: Hashable, Sendable {
    case text(String)
    /// A placeholder by its index.
    case placeholder(Int)
  }

  /// "<role>", "<buyer:org>".
  struct Placeholder: Hashable, Sendable {
    let name: String
    /// What stands after a colon.
    let type: String?
    /// The word before it, small; empty at the start.
    let before: String
  }

  let pieces: [Piece]
  let placeholders: [Placeholder]

  /// - Throws: what is wrong with the placeholders.
  init(_ sentence: String) throws(RuleMakingFault) {
    var pieces: [Piece] = []
    var placeholders: [Placeholder] = []
    var text = ""
    var rest = Substring(sentence)
    while let open = rest.firstIndex(of: "<") {
      text += rest[..<open]
      guard let close = rest[open...].firstIndex(of: ">") else { throw .unclosedPlaceholder(String(rest[open...])) }
      let inside = rest[rest.index(after: open)..<close].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let name = Self.name(inside[0])
      guard !name.isEmpty else { throw .unknownPlaceholder(String(rest[open...close]), nearest: nil) }
      guard !placeholders.contains(where: { $0.name == name }) else { throw .repeatedPlaceholder(name) }
      let before = text.split(separator: " ").last.map { String($0).lowercased() } ?? ""
      if !text.isEmpty { pieces.append(.text(text)) }
      pieces.append(.placeholder(placeholders.count))
      placeholders.append(Placeholder(name: name, type: inside.count > 1 ? Self.name(inside[1]) : nil, before: before))
      text = ""
      rest = rest[rest.index(after: close)...]
    }
    text += rest
    if let last = text.last, !".!?\"”".contains(last) {
      text += "."
    } else if text.isEmpty {
      text = "."
    }
    pieces.append(.text(text))
    guard !placeholders.isEmpty else { throw .noPlaceholder }
    self.pieces = pieces
    self.placeholders = placeholders
  }

  /// The sentence with `samples` in the places of its placeholders, and the bytes of each.
  func filled(_ samples: [String]) -> (text: String, spans: [Range<Int>]) {
    var text = ""
    var spans = [Range<Int>](repeating: 0..<0, count: placeholders.count)
    for piece in pieces {
      switch piece {
      case .text(let words): text += words
      case .placeholder(let index):
        let start = text.utf8.count
        text += samples[index]
        spans[index] = start..<text.utf8.count
      }
    }
    return (text, spans)
  }

  private static func name(_ text: Substring) -> String {
    String(text.filter { $0 != " " }).lowercased()
  }
}
