/// Pairs runs of `*`, `_` and `~` (CommonMark 0.31, appendix, "process emphasis"). Linear, because a closer remembers for
/// its kind how far back no opener stands.
struct InlineDelimiters {
  /// Pairs the runs at the indices `runs` of `pieces`. A paired mark disappears; what is left is text.
  func match(_ runs: ArraySlice<Int>, in pieces: inout [InlinePiece]) {
    var openers: [Int] = []
    var floor: [Int: Int] = [:]
    for index in runs {
      if pieces[index].canClose { close(index, &pieces, &openers, &floor) }
      if pieces[index].canOpen, pieces[index].length > 0 { openers.append(index) }
    }
  }

  private func close(_ closer: Int, _ pieces: inout [InlinePiece], _ openers: inout [Int], _ floor: inout [Int: Int]) {
    let mark = pieces[closer].mark
    while pieces[closer].length > 0 {
      let key = Int(mark) << 8 | (pieces[closer].original % 3) << 1 | (pieces[closer].canOpen ? 1 : 0)
      let lowest = floor[key] ?? 0
      var candidate = openers.count - 1
      while candidate >= lowest, !fits(openers[candidate], closer, pieces) { candidate -= 1 }
      guard candidate >= lowest, candidate >= 0 else {
        floor[key] = openers.count
        return
      }
      let opener = openers[candidate]
      let used =
        mark == UInt8(ascii: "~") ? pieces[closer].length : min(pieces[opener].length, pieces[closer].length) >= 2 ? 2 : 1
      openers.removeSubrange((candidate + 1)...)
      for (kind, bottom) in floor where bottom > openers.count { floor[kind] = openers.count }
      pieces[opener].length -= used
      pieces[closer].length -= used
      pieces[closer].start += used
      if mark == UInt8(ascii: "~") {
        pieces[opener].change.struck += 1
        pieces[closer].change.struck -= 1
      }
      if pieces[opener].length == 0 { openers.removeLast() }
      if pieces[opener].length == 0 { for (kind, bottom) in floor where bottom > openers.count { floor[kind] = openers.count } }
    }
  }

  private func fits(_ opener: Int, _ closer: Int, _ pieces: [InlinePiece]) -> Bool {
    let first = pieces[opener]
    let last = pieces[closer]
    guard first.mark == last.mark else { return false }
    if first.mark == UInt8(ascii: "~") { return first.length == last.length && first.length <= 2 }
    // The rule of three.
    let isMixed = first.canClose || last.canOpen
    return !(isMixed && (first.original + last.original) % 3 == 0 && (first.original % 3 != 0 || last.original % 3 != 0))
  }
}
