/// Words of a list in the source text, parted by blanks and line breaks.
extension Set where Element == [UInt8] {
  init(words: String) {
    self.init(words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map { Array($0) })
  }
}
