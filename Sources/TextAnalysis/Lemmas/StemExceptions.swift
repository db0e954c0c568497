/// Stems of -ed and -ing forms that the rules of `VerbForms` would complete wrongly.
enum StemExceptions {
  /// Stems that take back an e.
  static let withE = WordList(
    """
    hat complet delet compet deplet secret cit invit unit excit writ rewrit recit ignit incit expedit reunit reignit bit kit
    tast wast hast past bath breath cloth sooth loath teeth ach ow ag arrang rearrang chang exchang rang estrang
    postpon phon clon condon aton hon zon ton ston dethron conven interven scen
    scal inhal sal whal pal exhal dy ey di ti li interfer persever adher coher rever overcom becom com welcom
    explor scor stor restor ador bor implor deplor ignor shar prepar
    quot vot promot devot denot prob describ prescrib subscrib inscrib brib scrib transcrib ascrib
    believ receiv achiev reliev perceiv conceiv deceiv griev leav weav heav
    guid misguid extradit persuad dissuad wan bal seeth wreath
    bridg pledg judg tim prim lin min din fin tun nurs us eras chas
    """)
  /// Stems that take none.
  static let withoutE = WordList(
    """
    air repair pair impair affair chair stair labour favour honour harbour tour pour colour rumour neighbour detour
    murmur author monitor sponsor favor honor labor anchor factor mirror tailor color doctor endeavor harbor vector mentor
    format combat develop envelop gallop wallop gossip worship scallop pilot pivot ballot
    focus refocus bias canvas accustom bus gas log beg drag tag catalog dialog blog ruin ballot zigzag fog audit
    program diagram abandon debut avoid raid aid laud applaud council redevelop target belong prolong long wrong throng
    consul signal cancel wed orphan
    """)
  /// Verbs in -ll- whose base has one l.
  static let singleL = WordList(
    """
    travel cancel label model signal fuel level counsel channel marvel quarrel rival total control patrol propel compel expel excel
    rebel repel dispel enrol fulfil instil distil annul equal initial pencil parcel tunnel shovel snorkel unravel untravel dial
    """)
}

extension [UInt8] {
  /// Whether the word ends in `suffix`, given in ASCII.
  func hasSuffix(_ suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard count >= length else { return false }
    return suffix.withUTF8Buffer { letters in
      for index in 0..<length where self[count - length + index] != letters[index] { return false }
      return true
    }
  }
}
