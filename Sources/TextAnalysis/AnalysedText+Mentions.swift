extension AnalysedText {
  /// Index of the mention that holds a token, or nil. Logarithmic in the number of mentions.
  package func mentionIndex(atToken token: Int) -> Int? {
    let index = mentionCount(before: token)
    return index < mentions.count && mentions[index].tokens.contains(token) ? index : nil
  }

  /// How many mentions end at or before a token. Logarithmic in the number of mentions.
  package func mentionCount(before token: Int) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
