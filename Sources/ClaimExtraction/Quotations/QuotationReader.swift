import ClaimModel
import DocumentReading
import TextAnalysis

/// Tells utterances from labels and finds who said them, over the whole article.
enum QuotationReader {
  static func read(_ article: inout ArticleReading, lexicon: Lexicon) {
    /// Who speaks in a quotation that the last paragraph left open.
    var open: Filler?
    for index in article.blocks.indices where article.blocks[index].isRead {
      let block = article.blocks[index]
      if var whole = QuotationScanner(block: block).wholeBlock() {
        whole.speaker = speaker(before: index, article, lexicon)
        article.blocks[index].quotations = [whole]
        continue
      }
      var runs = QuotationScanner(block: block).runs()
      guard !runs.isEmpty else {
        if !block.tokens.isEmpty { open = nil }
        continue
      }
      let finder = SpeakerFinder(reader: CaptureReader(article: article, block: block, lexicon: lexicon), runs: runs)
      var last: Filler?
      for position in runs.indices {
        let continued = finder.goesOn(position) ? runs[position - 1].speaker : nil
        let found = continued ?? finder.speaker(of: position)
        let content = finder.contentWords(of: position)
        if let found {
          runs[position].isUtterance = continued != nil || !finder.isLabel(position, content, hasSpeaker: true)
          if runs[position].isUtterance {
            runs[position].speaker = found
            last = found
          }
        } else {
          runs[position].isUtterance = !finder.isLabel(position, content, hasSpeaker: false)
          let inherited =
            position == 0 && block.tokens[0].shape.contains(.openingQuote) && runs[0].tokens.lowerBound == 0
            ? open : last ?? finder.speakerOfSentenceBefore(position)
          if runs[position].isUtterance, finder.standsAlone(position), var inherited {
            inherited.confidence = min(inherited.confidence, .medium)
            inherited.tokens = nil
            runs[position].speaker = inherited
            last = inherited
          }
        }
      }
      open = runs.last.flatMap { $0.isClosed ? nil : $0.speaker }
      article.blocks[index].quotations = runs
    }
    carryBack(&article)
  }

  /// Gives the speaker who is named behind the last of several paragraphs to those before it, whose marks stay open.
  private static func carryBack(_ article: inout ArticleReading) {
    var speaker: Filler?
    for index in article.blocks.indices.reversed() where article.blocks[index].isRead {
      let runs = article.blocks[index].quotations
      if let last = runs.indices.last, !runs[last].isClosed, runs[last].isUtterance, runs[last].speaker == nil {
        article.blocks[index].quotations[last].speaker = speaker
      }
      guard let first = article.blocks[index].quotations.first, first.tokens.lowerBound == 0, first.isUtterance else {
        speaker = nil
        continue
      }
      speaker = first.speaker
      speaker?.tokens = nil
      speaker?.confidence = min(first.speaker?.confidence ?? .medium, .medium)
    }
  }

  /// "Ada Smith wrote:" in the paragraph before a block quotation.
  private static func speaker(before index: Int, _ article: ArticleReading, _ lexicon: Lexicon) -> Filler? {
    guard index > 0 else { return nil }
    let block = article.blocks[index - 1]
    guard block.isRead, let last = block.tokens.last, last.word == lexicon.words.colon else { return nil }
    let finder = SpeakerFinder(reader: CaptureReader(article: article, block: block, lexicon: lexicon), runs: [])
    guard var filler = finder.speaker(before: block.tokens.count) else { return nil }
    filler.tokens = nil
    return filler
  }
}
