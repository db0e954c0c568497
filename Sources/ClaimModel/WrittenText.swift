package import SourceText

extension SlotFilling {
  /// The words of a text or title as the article writes them: "Halmos Prize" for "halmos prize".
  ///
  /// Nil when the slot is no text, or its normal form is not among its words, blanks and the size of letters aside. Quadratic at worst in the
  /// length of the words, which are those of one slot.
  package func writtenText(in file: SourceFile) -> String? {
    let normal: String
    switch value {
    case .text(let text): normal = text
    case .title(let title): normal = title.canonical
    default: return nil
    }
    guard let span, Int(span.end) <= file.bytes.count, span.start < span.end,
      span.end - span.start <= Self.longestWritten
    else { return nil }
    let written = Array(file.text(span).unicodeScalars)
    var letters: [(folded: String, index: Int)] = []
    for (index, scalar) in written.enumerated() where !scalar.properties.isWhitespace {
      letters.append((scalar.properties.lowercaseMapping, index))
    }
    let wanted = normal.unicodeScalars.filter { !$0.properties.isWhitespace }.map(\.properties.lowercaseMapping)
    guard !wanted.isEmpty, wanted.count <= letters.count else { return nil }
    for start in 0...letters.count - wanted.count
    where wanted.indices.allSatisfy({ letters[start + $0].folded == wanted[$0] }) {
      let words = written[letters[start].index...letters[start + wanted.count - 1].index]
      return Self.withSingleBlanks(words)
    }
    return nil
  }

  /// Longer words, in bytes, are a passage and no name.
  private static let longestWritten: UInt32 = 400

  private static func withSingleBlanks(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars {
      if !scalar.properties.isWhitespace {
        text.append(scalar)
      } else if text.last != " " {
        text.append(" ")
      }
    }
    return String(text)
  }
}
