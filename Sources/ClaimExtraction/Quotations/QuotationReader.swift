import ClaimModel
import DocumentReading
import TextAnalysis

/// Tells utterances from labels and finds who said them, over the whole article.
enum QuotationReader {
  static func read(_ article: inout ArticleReading, lexicon: Lexicon) {
    /// Who speaks in a quotation that the last paragraph left open, and who spoke last in the paragraph before.
    var (open, previous): (Filler?, Filler?)
    for index in article.blocks.indices where article.blocks[index].isRead {
      let block = article.blocks[index]
      if var whole = QuotationScanner(block: block).wholeBlock() {
        whole.speaker = speaker(before: index, article, lexicon)
        article.blocks[index].quotations = [whole]
        continue
      }
      guard !block.tokens.isEmpty else { continue }
      let runs = QuotationScanner(block: block).runs()
      let finder = SpeakerFinder(reader: CaptureReader(article: article, block: block, lexicon: lexicon), runs: runs)
      guard !runs.isEmpty else {
        (open, previous) = (nil, finder.speakerAtTheEnd())
        continue
      }
      let read = self.read(runs, finder, open: open, previous: previous)
      article.blocks[index].quotations = read.runs
      open = read.runs.last.flatMap { $0.isClosed ? nil : $0.speaker }
      previous = read.last
    }
    carryBack(&article)
  }

  /// The quotations of one block with their speakers, and who spoke last.
  private static func read(
    _ runs: [QuotedRun], _ finder: SpeakerFinder, open: Filler?, previous: Filler?
  ) -> (runs: [QuotedRun], last: Filler?) {
    let tokens = finder.reader.block.tokens
    var runs = runs
    var last: Filler?
    for position in runs.indices {
      let continued = finder.goesOn(position) ? runs[position - 1].speaker : nil
      let found =
        continued ?? finder.speaker(of: position) ?? (finder.isOfPronoun(position) ? resumed(last ?? previous) : nil)
      let content = finder.contentWords(of: position)
      if let found {
        runs[position].isUtterance = continued != nil || !finder.isLabel(position, content, hasSpeaker: true)
        if runs[position].isUtterance {
          runs[position].speaker = found
          last = found
        }
        continue
      }
      runs[position].isUtterance = !finder.isLabel(position, content, hasSpeaker: false)
      guard runs[position].isUtterance, finder.standsAlone(position) else { continue }
      let inherited: Filler?
      if position == 0, runs[0].tokens.lowerBound == 0 {
        // A paragraph that is a quotation and nothing else goes on with who spoke before it.
        inherited = open ?? (runs.count == 1 && runs[0].tokens.count == tokens.count ? previous : nil)
      } else {
        inherited = last ?? finder.speakerOfSentenceBefore(position)
      }
      if let inherited = resumed(inherited) {
        runs[position].speaker = inherited
        last = inherited
      }
    }
    return (runs, last)
  }

  /// A speaker who is not named again.
  private static func resumed(_ speaker: Filler?) -> Filler? {
    guard var speaker else { return nil }
    speaker.confidence = min(speaker.confidence, .medium)
    speaker.tokens = nil
    return speaker
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
      speaker = resumed(first.speaker)
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
