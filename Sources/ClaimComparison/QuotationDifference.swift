/// Two wordings of one utterance, word by word, under house rules: quotation marks, hyphens, blanks, case and sentence marks do not
/// count, words in square brackets fit anything, and "..." marks a gap.
package struct QuotationDifference: Hashable, Sendable {
  package enum Change: String, Hashable, Sendable {
    case equal, removed, inserted
    /// Removed, and the second wording shows it by "..." or by words in brackets.
    case marked
  }

  /// Neighbouring words with the same change, as written.
  package struct Run: Hashable, Sendable {
    package let change: Change
    package let words: [String]

    package init(change: Change, words: [String]) {
      self.change = change
      self.words = words
    }
  }

  /// In the order of the text. Removed words stand before the inserted ones that replace them.
  package let runs: [Run]

  /// What the second wording did to the first. O(words × words), of at most 500 words each.
  package init(from first: String, to second: String) {
    self.init(QuotedWord.words(of: first), QuotedWord.words(of: second))
  }

  /// Words that both have, in order.
  package var sharedCount: Int { runs.reduce(0) { $0 + ($1.change == .equal ? $1.words.count : 0) } }

  /// Words whose loss changes what a speaker commits to, when the rules give no list.
  package static let commonHedges = [
    "i think", "i believe", "i hope", "i guess", "i suspect", "perhaps", "probably", "possibly", "maybe", "likely", "might",
    "may",
    "could", "would", "should", "almost", "nearly", "about", "roughly", "seems", "appears", "if", "unless", "not", "never",
    "hardly",
    "no", "in my opinion", "in my view", "as far as i know",
  ]

  init(_ first: [QuotedWord], _ second: [QuotedWord]) {
    let left = Array(first.filter { !$0.isGap }.prefix(500))
    let right = Array(second.prefix(500))
    let lengths = Self.commonLengths(left, right)
    var runs: [Run] = []
    func add(_ change: Change, _ word: String) {
      if let last = runs.last, last.change == change {
        runs[runs.count - 1] = Run(change: change, words: last.words + [word])
      } else {
        runs.append(Run(change: change, words: [word]))
      }
    }
    var (i, j) = (0, 0)
    var isMarked = false
    while i < left.count || j < right.count {
      if j < right.count, right[j].isGap {
        isMarked = true
        j += 1
      } else if i < left.count, j < right.count, left[i].form == right[j].form {
        add(.equal, left[i].text)
        isMarked = false
        (i, j) = (i + 1, j + 1)
      } else if i < left.count, j >= right.count || lengths[i + 1][j] >= lengths[i][j + 1] {
        add(isMarked || Self.gapFollows(right, j) ? .marked : .removed, left[i].text)
        i += 1
      } else {
        add(.inserted, right[j].text)
        j += 1
      }
    }
    self.runs = runs
  }

  private static func gapFollows(_ words: [QuotedWord], _ index: Int) -> Bool { index < words.count && words[index].isGap }

  /// Length of the longest common sequence of the words from each pair of places on; gaps match nothing.
  private static func commonLengths(_ left: [QuotedWord], _ right: [QuotedWord]) -> [[Int]] {
    var lengths = [[Int]](repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
    for i in left.indices.reversed() {
      for j in right.indices.reversed() {
        lengths[i][j] =
          !right[j].isGap && left[i].form == right[j].form
          ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    return lengths
  }
}

/// A word of a quotation.
struct QuotedWord: Hashable {
  /// As written.
  let text: String
  /// Lower case, without marks at its edges, with plain hyphens and apostrophes.
  let form: String
  /// Whether it marks left-out or replaced words.
  let isGap: Bool
  /// Whether a sentence ends with it.
  let endsSentence: Bool

  static func words(of quotation: String) -> [QuotedWord] {
    var result: [QuotedWord] = []
    var inBrackets = false
    for part in separated(quotation) {
      let opens = part.unicodeScalars.contains("[")
      let closes = part.unicodeScalars.contains("]")
      if opens || inBrackets {
        if opens, !inBrackets { result.append(QuotedWord(text: part, form: "", isGap: true, endsSentence: false)) }
        inBrackets = opens ? !closes : !closes
        continue
      }
      if isEllipsis(part) {
        result.append(QuotedWord(text: part, form: "", isGap: true, endsSentence: false))
        continue
      }
      let form = folded(part)
      guard !form.isEmpty else { continue }
      let endsSentence =
        part.unicodeScalars.reversed().first { !closing.contains($0) }.map { ".!?".unicodeScalars.contains($0) } ?? false
      result.append(QuotedWord(text: part, form: form, isGap: false, endsSentence: endsSentence))
    }
    return result
  }

  /// At blanks and long dashes; an ellipsis is a part of its own.
  private static func separated(_ text: String) -> [String] {
    var parts: [String] = []
    var current = String.UnicodeScalarView()
    func close() {
      if !current.isEmpty { parts.append(String(current)) }
      current = String.UnicodeScalarView()
    }
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.properties.isWhitespace || scalar == "—" || scalar == "–" {
        close()
      } else if scalar == "…" {
        close()
        parts.append("…")
      } else if scalar == ".", index + 2 < scalars.count, scalars[index + 1] == ".", scalars[index + 2] == "." {
        close()
        parts.append("…")
        while index + 1 < scalars.count, scalars[index + 1] == "." { index += 1 }
      } else {
        current.append(scalar)
      }
      index += 1
    }
    close()
    return parts
  }

  private static let closing: Set<Unicode.Scalar> = ["”", "’", "\"", "'", "»", ")"]

  private static func isEllipsis(_ part: String) -> Bool { part == "…" }

  private static func folded(_ part: String) -> String {
    var form = String.UnicodeScalarView()
    for scalar in part.lowercased().unicodeScalars {
      switch scalar {
      case "‐", "‑", "‒": form.append("-")
      case "’", "‘", "ʼ": form.append("'")
      case "“", "”", "\"", "«", "»", ",", ";", ":", "(", ")", "!", "?": continue
      default: form.append(scalar)
      }
    }
    while let last = form.last, last == "." || last == "'" || last == "-" { form.removeLast() }
    while let first = form.first, first == "'" || first == "-" { form.removeFirst() }
    return String(form)
  }
}
