import SourceText

/// A word of a rule file and where it stands.
struct Word: Hashable {
  let text: String
  let span: ByteSpan
}

/// A line of a rule file with the lines that go on it: `emit     departure(person, organization)`.
struct RuleLine {
  /// Counted from 1.
  let number: Int
  let keyword: Word
  var value: ValueText

  /// From the keyword to the end of the value.
  var span: ByteSpan { keyword.span.union(value.span) }
}

/// A rule file as lines.
struct RuleLines {
  private(set) var lines: [RuleLine] = []
  /// Continuation lines with no line above to go on.
  private(set) var strays: [ByteSpan] = []

  /// Linear in the number of bytes. Lines end with LF, CR LF or CR.
  init(_ file: [UInt8]) {
    var number = 1
    var start = file.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < file.count {
      var end = start
      while end < file.count, file[end] != 0x0A, file[end] != 0x0D { end += 1 }
      read(Self.content(of: start..<end, in: file), in: file, number: number)
      let isPair = end + 1 < file.count && file[end] == 0x0D && file[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
      number += 1
    }
  }

  private mutating func read(_ content: Range<Int>, in file: [UInt8], number: Int) {
    guard let first = content.first else { return }
    if file[first].isBlank {
      let text = content.drop { file[$0].isBlank }
      guard let from = text.first else { return }
      guard !lines.isEmpty else { return strays.append(ByteSpan(from..<content.upperBound)) }
      lines[lines.count - 1].value.append(from..<content.upperBound, of: file)
    } else {
      let keywordEnd = content.first { file[$0].isBlank } ?? content.upperBound
      let valueStart = (keywordEnd..<content.upperBound).first { !file[$0].isBlank } ?? keywordEnd
      let keyword = Word(
        text: String(decoding: file[first..<keywordEnd], as: UTF8.self), span: ByteSpan(first..<keywordEnd))
      let value = ValueText(valueStart..<max(valueStart, content.upperBound), of: file)
      lines.append(RuleLine(number: number, keyword: keyword, value: value))
    }
  }

  /// The line without its comment and the blanks before the comment or the end.
  private static func content(of line: Range<Int>, in file: [UInt8]) -> Range<Int> {
    var end = commentStart(in: line, of: file) ?? line.upperBound
    while end > line.lowerBound, file[end - 1].isBlank { end -= 1 }
    return line.lowerBound..<end
  }

  /// Where a `#` begins a comment: at the start of the line, as its first mark, or after two blanks or a tab, outside quotation
  /// marks. A quotation mark without a partner on its line is an ordinary character.
  private static func commentStart(in line: Range<Int>, of file: [UInt8]) -> Int? {
    guard file[line].contains(UInt8(ascii: "#")) else { return nil }
    var blanks = 2
    var index = line.lowerBound
    var quotesArePaired = true
    while index < line.upperBound {
      switch file[index] {
      case UInt8(ascii: "#") where blanks >= 2: return index
      case UInt8(ascii: " "): blanks += index == line.lowerBound ? 2 : 1
      case UInt8(ascii: "\t"): blanks += 2
      case UInt8(ascii: "\"") where quotesArePaired:
        blanks = 0
        if let closing = file[index + 1..<line.upperBound].firstIndex(of: UInt8(ascii: "\"")) {
          index = closing
        } else {
          quotesArePaired = false
        }
      default: blanks = 0
      }
      index += 1
    }
    return nil
  }
}

extension UInt8 {
  /// A space or a tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }
}
