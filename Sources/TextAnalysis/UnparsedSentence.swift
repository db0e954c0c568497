/// A sentence with tokens, tags, lemmas and mentions of which it is to be told whether it needs a parse.
package struct UnparsedSentence: Sendable {
  package let text: AnalysedText
  package let tokens: Range<Int>

  /// Whether a mention of any form stands in the sentence. Logarithmic in the mentions of the block.
  package var hasMention: Bool {
    var low = 0
    var high = text.mentions.count
    while low < high {
      let middle = (low + high) / 2
      if text.mentions[middle].tokens.upperBound <= tokens.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < text.mentions.count && text.mentions[low].tokens.lowerBound < tokens.upperBound
  }
}
