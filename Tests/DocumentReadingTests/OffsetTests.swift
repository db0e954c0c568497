import DocumentReading
import SourceText
import Testing

struct OffsetTests {
  @Test(arguments: [
    ("a.html", "<p>R&amp;D &#8212; <b>back</b>&nbsp;now", "D &#8212; <b>ba", "D — ba"),
    ("a.html", "<p>caf&eacute; <!-- x -->bar", "f&eacute; <!-- x -->b", "fé b"),
    ("a.md", "It *really* is\r\n`so` &copy; 2 \\* 3", "really* is\r\n`so` &copy;", "really is so ©"),
    ("a.md", "> one\n> two", "ne\n> two", "ne two"),
    ("a.txt", "First line of a text,\r\nand its second.", "text,\r\nand", "text, and"),
    ("a.txt", "  • An   item here", "An   it", "An it"),
    ("a.txt", "\u{FEFF}Soft\u{AD}ware for all of us.", "ft\u{AD}wa", "ftwa"),
  ])
  func findsTheBytesBehindAText(_ path: String, _ file: String, _ source: String, _ text: String) throws {
    let document = document(file, as: path)
    let block = try #require(document.blocks.first { words($0).contains(text) })
    let wanted = Array(text.utf8)
    let start = try #require(block.text.indices.first { block.text[$0...].starts(with: wanted) })
    let span = block.sourceSpan(ByteSpan(start..<start + wanted.count))
    #expect(document.source.text(span).unicodeScalars.elementsEqual(source.unicodeScalars))
    #expect(placeFaults(document) == [])
  }

  @Test func replacesWhatIsNotUTF8() {
    let document = document(
      Array("A caf".utf8) + [0xE9, 0x20, 0xE2, 0x80] + Array(" and a zero ".utf8) + [0] + Array(" byte.".utf8), as: "a.txt")
    #expect(outline(document) == ["paragraph: A caf\u{FFFD} \u{FFFD} and a zero \u{FFFD} byte."])
    #expect(placeFaults(document) == [])
  }

  @Test(arguments: ["a.txt", "a.md", "a.html", "a"])
  func keepsPlacesInAnyBytes(_ path: String) {
    var state: UInt64 = 42
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let pieces = [
      "The mill ", "closed. ", "\n", "\n\n", "\r\n", "\r", "> ", "- ", "1. ", "    ", "\t", "*", "**", "_", "`", "```\n", "[",
      "](", ")", "![", "<p>", "</p>",
      "<div class=nav>", "<td>", "<table>", "<tr>", "</table>", "<li>", "<ul>", "<b", ">", "&amp;", "&#x41;", "&lt", "<!--",
      "-->", "<script>", "</script>",
      "é", "漢", "😀", "e\u{301}", "\u{AD}", "\u{A0}", "|", "|-|\n", "# ", "---\n", "===\n", "• ", "Key points\n", "Comments\n",
      "By Jane Roe\n", "May 3, 2021",
      "<h1>", "</h1>", "<br>", "~~", "\\", "<dl><dt>", "<dd>", ".0 comments", "...", "[a]: b\n", "<pre>", "</pre>",
    ]
    for round in 0..<600 {
      var bytes: [UInt8] = []
      for _ in 0..<random(60) {
        if random(25) == 0 { bytes.append(UInt8(random(256))) } else { bytes += Array(pieces[random(pieces.count)].utf8) }
      }
      let document = document(bytes, as: path)
      let faults = placeFaults(document)
      #expect(faults == [], "round \(round): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
      if !faults.isEmpty { return }
    }
  }

  @Test func losesNoVisibleWord() {
    let words = (0..<400).map { "word\($0)" }
    let text = words.enumerated().map {
      $1 + ($0 % 7 == 0 ? "\n\n" : $0 % 5 == 0 ? "\n- " : $0 % 11 == 0 ? "\nKey points\n" : " ")
    }.joined()
    for path in ["a.txt", "a.md", "a.html"] {
      let read = Set(
        document(text, as: path).blocks.flatMap { block in
          block.text.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
        })
      #expect(words.filter { !read.contains($0) } == [], "\(path)")
    }
  }
}
