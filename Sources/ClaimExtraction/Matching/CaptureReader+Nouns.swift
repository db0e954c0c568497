import NormalValues
import RuleLanguage
import TextAnalysis
import ValueRecognition

/// Captures of common nouns: what a number counts, and what heads a phrase.
extension CaptureReader {
  /// Most tokens of a counted phrase; a longer run of nouns and adjectives counts nothing.
  private static let longestCounted = 6

  /// "full-time employee" of "450 full-time employees": the phrase from `index` on, its last noun in dictionary form.
  /// Words that narrow nothing ("new", "own") are left out. Nil when no noun heads it.
  func counted(from index: Int, before limit: Int) -> Filler? {
    let tokens = block.tokens
    var end = index
    var head: Int?
    while end < min(limit, index + Self.longestCounted), belongs(end) {
      if tokens[end].tag.isNoun { head = end }
      end += 1
    }
    guard let head, block.value(at: head) == nil || tokens[head].tag.isNoun else { return nil }
    let modifiers = (index..<head).filter { !lexicon.neutralModifiers.contains(tokens[$0]) }
    let words = modifiers.map { article.symbols.text(of: tokens[$0].word) } + [article.symbols.text(of: tokens[head].lemma)]
    return Filler(.words(words.joined(separator: " ")), tokens: index..<head + 1)
  }

  /// What a number of the phrase counts, when that is the phrase's head: not "team" of "a team of 14 scientists".
  func counted(in argument: Argument) -> Filler? {
    for token in argument.tokens {
      guard let value = block.value(at: token), value.tokens.lowerBound == token, case .number(let number) = value.value,
        number.unit == nil, value.tokens.upperBound <= argument.head
      else { continue }
      guard let filler = counted(from: value.tokens.upperBound, before: argument.tokens.upperBound),
        filler.tokens?.contains(argument.head) == true
      else { return nil }
      return filler
    }
    return nil
  }

  /// The noun that heads a phrase, without its owner and what narrows it; nil for names, pronouns, and what the article names.
  func headNoun(of argument: Argument) -> Filler? {
    let token = block.tokens[argument.head]
    let mention = block.mention(at: argument.head)
    guard token.tag.isNoun, !token.tag.isProperNoun || mention == nil else { return nil }
    if let mention, block.references[mention] != nil { return nil }
    // "The trial of Velomab" is another than "the trial of Corvidex".
    var words = [article.symbols.text(of: token.lemma)]
    var next = argument.tokens.lowerBound
    while next < argument.tokens.upperBound {
      guard next != argument.head, let mention = block.mention(at: next), block.text.mentions[mention].form == .name else {
        next += 1
        continue
      }
      words.append(folded(block.text.mentions[mention].tokens))
      next = max(next + 1, block.text.mentions[mention].tokens.upperBound)
    }
    return Filler(.words(words.joined(separator: " ")), tokens: argument.head..<argument.head + 1)
  }

  /// The same of the words from `index` on, and where the phrase ends.
  func phraseHead(from index: Int, before limit: Int) -> (filler: Filler, end: Int)? {
    guard index < limit else { return nil }
    let start = isDeterminer(index) ? index + 1 : index
    var end = start
    while end < min(limit, start + Self.longestCounted), belongs(end) { end += 1 }
    while end > start, !block.tokens[end - 1].tag.isNoun { end -= 1 }
    guard end > start, let filler = headNoun(of: Argument(tokens: start..<end, head: end - 1)) else { return nil }
    return (filler, end)
  }

  /// What stands in the sentence of a number or an amount that begins at `index`: names as spelt, and nouns, verbs, adjectives and adverbs
  /// in dictionary form, each once, in the order of the text; values are left out. Nil where no such value begins.
  func surroundings(ofValueAt index: Int) -> Filler? {
    guard let value = block.value(at: index), value.tokens.lowerBound == index, value.value.isQuantity, !value.value.isTime else {
      return nil
    }
    var words: [String] = []
    for token in block.sentence(at: index) where block.tokens[token].tag.isTelling && block.value(at: token) == nil {
      let word = block.tokens[token].tag.isProperNoun ? block.tokens[token].word : block.tokens[token].lemma
      let text = article.symbols.text(of: word)
      if !words.contains(text) { words.append(text) }
    }
    return words.isEmpty ? nil : Filler(.words(words.joined(separator: " ")), tokens: value.tokens)
  }

  /// Nouns and what stands before them.
  private func belongs(_ token: Int) -> Bool {
    let tag = block.tokens[token].tag
    if block.value(at: token)?.value.isTime == true { return false }
    return tag.isNoun || tag == .jj || tag == .jjr || tag == .jjs || tag == .vbn || tag == .vbg || tag == .hyph || tag == .afx
      || block.tokens[token].word == lexicon.words.hyphen
  }
}

extension PartOfSpeech {
  /// Whether words of the class say what a sentence is about.
  fileprivate var isTelling: Bool { isNoun || isVerb || self == .jj || self == .jjr || self == .jjs || self == .rb }
}
