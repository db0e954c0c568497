enum HTMLReader {
  static func read(_ bytes: [UInt8], in range: Range<Int>) -> Draft { PlainTextReader.read(bytes, in: range) }
}
