/// Dictionary forms: verbs to the infinitive, nouns to the singular, clitics to the word they stand for.
///
/// Rules after the regular morphology of English (Minnen, Carroll and Pearce 2001) with tables of exceptions. Each word of a run is
/// worked out once; later ones are a look-up by number.
package struct Lemmatiser: Sendable {
  private enum Reading: Int, CaseIterable { case verb, base, noun, open }

  /// Lemma plus one by word, for each reading; 0 when not worked out yet.
  private var known: [[Symbol]] = Array(repeating: [], count: Reading.allCases.count)

  package init() {}

  /// The lemma of `word` used as `tag`. With an unknown tag a word that can be an inflected verb is read as one.
  package mutating func lemma(of word: Symbol, tag: PartOfSpeech, symbols: inout SymbolTable) -> Symbol {
    let reading: Reading
    switch tag {
    case .vbd, .vbg, .vbn, .vbz: reading = .verb
    case .vb, .vbp, .md, .rb, .to: reading = .base
    case .nns: reading = .noun
    case .unknown: reading = .open
    default: return word
    }
    let index = Int(word)
    let row = reading.rawValue
    if index < known[row].count, known[row][index] != 0 { return known[row][index] - 1 }
    let bytes = symbols.bytes(of: word)
    let lemma = Self.lemma(of: bytes, reading)
    let symbol = lemma == bytes ? word : symbols.intern(lemma)
    if index >= known[row].count { known[row].append(contentsOf: repeatElement(0, count: index + 64 - known[row].count)) }
    known[row][index] = symbol + 1
    return symbol
  }

  private static func lemma(of word: [UInt8], _ reading: Reading) -> [UInt8] {
    if let hyphen = word.lastIndex(of: UInt8(ascii: "-")), hyphen > 0, hyphen + 2 < word.count {
      return Array(word[...hyphen]) + lemma(of: Array(word[(hyphen + 1)...]), reading)
    }
    switch reading {
    case .verb: return prefixed(word, IrregularVerbs.forms) ?? VerbForms.base(of: word)
    case .base: return IrregularVerbs.unmarked[word] ?? word
    case .noun: return IrregularNouns.forms[word] ?? NounForms.singular(of: word)
    case .open:
      if let lemma = IrregularVerbs.unmarked[word] ?? prefixed(word, IrregularVerbs.forms) ?? IrregularNouns.forms[word] {
        return lemma
      }
      if OpenForms.isBase(word) { return word }
      let verb = VerbForms.base(of: word)
      return verb == word ? NounForms.singular(of: word) : verb
    }
  }

  /// The entry of `word`, or that of what follows "re-", "out-", "over-", "under-", "mis-" written together: "retold", "outsold".
  private static func prefixed(_ word: [UInt8], _ forms: WordMap) -> [UInt8]? {
    if let base = forms[word] { return base }
    for prefix in prefixes where word.count > prefix.count + 3 && word.starts(with: prefix) {
      if let base = forms[Array(word[prefix.count...])] { return prefix + base }
    }
    return nil
  }

  private static let prefixes = ["re", "out", "over", "under", "mis"].map { Array($0.utf8) }
}

/// Words that look inflected and are not.
private enum OpenForms {
  static func isBase(_ word: [UInt8]) -> Bool { words.contains(word) || !word.allSatisfy { $0 &- 0x61 < 26 || $0 >= 0x80 } }

  private static let words = WordList(
    """
    during morning evening king thing nothing something anything everything spring string wing ring sing bring swing sling cling
    ceiling sibling earring wedding pudding hundred red bed shed need feed seed speed breed bleed weed greed deed indeed creed steed
    proceed exceed succeed embed sacred naked wicked hatred kindred biped aged
    this his its us yes is was has as always perhaps series species news thus plus minus bus gas less unless across process address
    business success access press class loss boss cross pass mass glass express congress progress princess illness witness chess
    politics economics physics mathematics analysis basis crisis status focus campus virus bonus census chorus corps paris texas
    """)
}
