internal import FlatForms

/// Words in one arena with a hash table over them: index of a word by its bytes, bytes of a word by its index.
///
/// Open addressing with linear probing; the hash has no seed, so that two runs are equal. Nothing is allocated by a look-up.
struct WordStore: Sendable {
  private var arena: [UInt8] = []
  /// Where each word ends in the arena.
  private var ends: [UInt32] = []
  private var hashes: [UInt32] = []
  /// Index of a word plus one; 0 is free. The count is a power of two.
  private var slots: [UInt32]

  init() { slots = [UInt32](repeating: 0, count: 16) }

  /// An empty store that takes `count` words of `bytes` bytes in all without growing.
  init(count: Int, bytes: Int) {
    var room = 16
    while room < count * 2 { room *= 2 }
    slots = [UInt32](repeating: 0, count: room)
    arena.reserveCapacity(bytes)
    ends.reserveCapacity(count)
    hashes.reserveCapacity(count)
  }

  var count: Int { ends.count }

  /// The index of `word[range]`, or nil.
  @inline(__always)
  func index(of word: Span<UInt8>, hash: UInt32) -> Int? {
    var slot = Int(hash) & (slots.count - 1)
    while true {
      let entry = slots[slot]
      if entry == 0 { return nil }
      let index = Int(entry) - 1
      if hashes[index] == hash, isEqual(index, word) { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  /// Adds a word that is not in the store, and gives its index.
  mutating func append(_ word: Span<UInt8>, hash: UInt32) -> Int {
    if (ends.count + 1) * 2 > slots.count { grow() }
    word.withUnsafeBufferPointer { arena.append(contentsOf: $0) }
    ends.append(UInt32(truncatingIfNeeded: arena.count))
    hashes.append(hash)
    place(ends.count - 1)
    return ends.count - 1
  }

  /// The bytes of word `index`.
  func bytes(of index: Int) -> [UInt8] { Array(arena[range(of: index)]) }

  /// Asks for every word with its hash, in order.
  func visit(_ body: (_ word: Span<UInt8>, _ hash: UInt32) -> Void) {
    var start = 0
    for index in ends.indices {
      let end = Int(ends[index])
      body(arena.span.extracting(start..<end), hashes[index])
      start = end
    }
  }

  /// Whether the words of `other` are the first ones of this store.
  func begins(with other: WordStore) -> Bool { ends.starts(with: other.ends) && arena.starts(with: other.arena) }

  /// A 32-bit hash of the bytes (FNV-1a of Fowler, Noll and Vo, with a final mix).
  @inline(__always)
  static func hash(_ word: Span<UInt8>) -> UInt32 {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    for position in 0..<word.count {
      value = (value ^ UInt64(word[position])) &* 0x0000_0100_0000_01b3
    }
    return UInt32(truncatingIfNeeded: value ^ (value >> 32))
  }

  private func range(of index: Int) -> Range<Int> {
    Int(index == 0 ? 0 : ends[index - 1])..<Int(ends[index])
  }

  @inline(__always)
  private func isEqual(_ index: Int, _ word: Span<UInt8>) -> Bool {
    let range = range(of: index)
    guard range.count == word.count else { return false }
    for position in 0..<word.count where arena[range.lowerBound + position] != word[position] { return false }
    return true
  }

  private mutating func place(_ index: Int) {
    var slot = Int(hashes[index]) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(index + 1)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for index in 0..<ends.count { place(index) }
  }
}

extension WordStore: FlatValue {
  init(from form: inout FlatReader) throws(FlatFault) {
    arena = try form.plain()
    ends = try form.plain()
    hashes = try form.plain()
    slots = try form.plain()
  }

  func write(to form: inout FlatWriter) {
    form.write(plain: arena)
    form.write(plain: ends)
    form.write(plain: hashes)
    form.write(plain: slots)
  }
}
