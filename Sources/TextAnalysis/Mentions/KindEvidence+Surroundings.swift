import SourceText

/// What companies do and have done to them, and what only people are: evidence from a few words around a name.
extension MentionFinder {
  /// "Halden Ferries was founded", "Halden employs", "Halden said its", "the chief executive of Halden", "the shipping line Halden".
  func weighHouse(_ name: Range<Int>, _ sentence: Range<Int>, _ evidence: inout KindEvidence) {
    let next = name.upperBound
    let previous = name.lowerBound - 1
    if next + 1 < sentence.upperBound {
      if isWord(next, "was") || isWord(next, "were") || isWord(next, "is"), Self.doneToHouses.contains(foldedWord(next + 1)) {
        evidence[.organization] += 5
        evidence[.person] -= 3
      }
      if Self.doneByHouses.contains(foldedWord(next)) { evidence[.organization] += 5 }
      if isWord(next, "said") || isWord(next, "says"), isWord(next + 1, "its") { evidence[.organization] += 5 }
      if isWord(next, "said") || isWord(next, "says"), isWord(next + 1, "it"), next + 2 < sentence.upperBound,
        Self.planning.contains(foldedWord(next + 2))
      {
        evidence[.organization] += 2
      }
    }
    if isStateCode(name, sentence)
      || name.count == 1 && Self.countryCodes.contains(foldedWord(name.lowerBound)) && isAllCapitals(name)
    {
      evidence[.place] += 10
    }
    // "Royal Holloway": what a crown gave its name to is nobody.
    if name.count > 1, isWord(name.lowerBound, "royal") {
      evidence[.organization] += 4
      evidence[.person] -= 5
    }
    guard previous >= sentence.lowerBound else { return }
    // "off the coast of Tarn", "a suburb of Salforth".
    if isWord(previous, "of"), previous > sentence.lowerBound, Self.stretches.contains(foldedWord(previous - 1)) {
      evidence[.place] += 5
      evidence[.person] -= 3
      evidence[.organization] -= 3
    }
    // "an arts venue in Salforth, a director": what ends a phrase behind "in" is no person, and seldom a house.
    if isWord(previous, "in"), endsPhrase(next, sentence), !isInvesting(previous, sentence) {
      evidence[.place] += 2
      evidence[.person] -= 3
      evidence[.organization] -= 3
    }
    // "the Civic Forum party", "the Evening Standard newspaper".
    if classes[previous].contains(.definite),
      isPlainHouse(next, sentence) || isPlainHouse(next + 1, sentence) && tokens[next].tag == .jj,
      name.contains(where: { classes[$0].isDisjoint(with: [.city, .country, .demonym]) })
    {
      evidence[.organization] += 6
      evidence[.person] -= 2
    }
    // "the Dallas Burn": no article stands before somebody's name.
    if name.count > 1, isWord(previous, "the"), isSubjectOrEnd(next, sentence) {
      evidence[.person] -= 4
      if classes[name.lowerBound].contains(.city), classes[next - 1].isDisjoint(with: [.city, .country, .placeWord]) {
        evidence[.organization] += 2
      }
    }
    guard previous > sentence.lowerBound else { return }
    // "two appearances for Albion", "a goal against Albion": nobody is played for.
    if isWord(previous, "for") || isWord(previous, "against"), Self.played.contains(foldedWord(previous - 1)) {
      evidence[.person] -= 5
    }
    if isWord(previous, "of"), Self.headsOfHouses.contains(foldedWord(previous - 1)) { evidence[.organization] += 4 }
    if isHouseNoun(previous, sentence) {
      evidence[.organization] += 8
      evidence[.product] -= 6
    }
  }

  /// "Harwick Town have sacked their coach": a town of which is told what clubs do, and nothing that happens in it.
  func weighClub(_ name: Range<Int>, _ sentence: Range<Int>, _ evidence: inout KindEvidence) {
    let last = name.upperBound - 1
    guard name.count > 1, Self.townWords.contains(foldedWord(last)),
      !(isWord(last, "city") && !classes[name.lowerBound].isDisjoint(with: [.city, .country]))
    else { return }
    let previous = name.lowerBound - 1
    if previous >= sentence.lowerBound, Self.whereabouts.contains(foldedWord(previous)) { return }
    let next = name.upperBound
    let acts =
      next < sentence.upperBound
      && (isWord(next, "have") || isWord(next, "were") || isWord(next, "are") || Self.playing.contains(foldedWord(next)))
    if acts || sentence.contains(where: { Self.sporting.contains(foldedWord($0)) }) { evidence[.organization] += 12 }
  }

  /// What the names of clubs and of towns end with.
  private static let townWords = WordList("town city county borough park vale villa")
  /// What stands before a place where something happens.
  /// What places have, and houses and people have not.
  private static let stretches = WordList(
    """
    coast coasts shore shores waters outskirts suburb suburbs streets town village port island islands city region province county district
    north south east west northeast northwest southeast southwest residents inhabitants countryside valley hills mountains
    """)
  private static let whereabouts = WordList("in near outside around across through throughout into")
  /// What sides do to one another and with their players.
  private static let playing = WordList("beat beats lost drew won defeated thrashed hammered signed sacked hosted faced")
  /// Words of reports of matches and of clubs; none of them is said of a town.
  private static let sporting = WordList(
    """
    striker midfielder defender goalkeeper winger coach coaches squad goal goals scored scorer equaliser equalizer
    penalty kick-off relegation relegated promoted promotion playoff play-offs fixture fixtures derby league touchline
    dugout substitute substitutes dressing-room supporters fans matches footballer footballers football rugby manager
    """)

  /// What a player has for a side, or against one.
  private static let played = WordList(
    "appearance appearances goal goals game games match matches debut debuts cap caps tries try")

  /// "Brightwater Holding in Elsing, a subsidiary of Northwind": what follows the comma is said of the holding.
  func isWhere(_ name: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let before = name.lowerBound - 1
    return name.count == 1 && before > sentence.lowerBound && isWord(before, "in")
      && tokens[before - 1].shape.contains(.capitalised)
  }

  /// "Kestrel Lane" without a number before it or "in": a street, or what is called after one.
  func isLane(_ name: Range<Int>) -> Bool {
    let (before, last) = (name.lowerBound - 1, name.upperBound - 1)
    return name.count > 1 && classes[last].contains(.addressWord) && classes[last].isDisjoint(with: .placeWord)
      && !(before >= 0 && (tokens[before].tag == .cd || isWord(before, "in") || isWord(before, "on")))
  }

  /// "Northwind Games" makes some; those of a country or a season are contests.
  func isMakerOfGames(_ name: Range<Int>) -> Bool {
    name.count > 1 && isWord(name.upperBound - 1, "games")
      && name.dropLast().allSatisfy {
        !Self.hosts.contains(foldedWord($0)) && classes[$0].isDisjoint(with: [.country, .demonym, .city])
      }
  }

  private static let hosts = WordList(
    """
    olympic paralympic commonwealth pan summer winter world island islands youth highland invictus mediterranean national military
    student university hunger goodwill deaf maccabi nordic arctic gay x the
    """)

  /// "Halm Research Station": people work there; trains stop elsewhere.
  func isStation(_ name: Range<Int>) -> Bool {
    name.count > 1 && isWord(name.upperBound - 1, "station") && Self.stations.contains(foldedWord(name.upperBound - 2))
  }

  private static let stations = WordList(
    "research field weather biological marine experiment experimental radio television tv lifeboat fire police polar ranger")

  /// "Space Shuttle Aurora", "HMS Aurora", "Aurora Space Telescope".
  func isVessel(_ name: Range<Int>) -> Bool {
    guard name.count > 1 else { return false }
    return Self.vessels.contains(foldedWord(name.lowerBound)) && tokens[name.lowerBound].span.count > 2
      || name.dropLast().contains { isWord($0, "shuttle") } || isWord(name.upperBound - 1, "telescope")
      || isWord(name.upperBound - 1, "shuttle")
  }

  private static let vessels = WordList("hms uss rms hmcs hmas msc spacecraft")

  /// "party", "newspaper" in small letters.
  private func isPlainHouse(_ index: Int, _ sentence: Range<Int>) -> Bool {
    index < sentence.upperBound && classes[index].contains(.organizationNoun)
      && classes[index].isDisjoint(with: [.personNoun, .title])
      && tokens[index].tag == .nn && tokens[index].shape.isDisjoint(with: [.capitalised, .allCapitals])
  }

  /// Participles of what is done to a house.
  private static let doneToHouses = WordList(
    """
    founded co-founded established incorporated nationalised nationalized privatised privatized liquidated dissolved rebranded
    headquartered delisted demerged renationalised floated
    """)
  /// Verbs of what no person and no place does.
  private static let doneByHouses = WordList("employs manufactures merged demerged outsources")
  /// Words behind "said it" that speak of oneself.
  private static let planning = WordList("plans planned expects expected aims aimed intends intended employs employed")
  /// Nouns before "of" for whoever is at the head of a house or has it.
  private static let headsOfHouses = WordList(
    "executive ceo cfo coo chairman chairwoman chairperson founder co-founder cofounder founders shareholders employees boss customers"
  )

  /// "Alton, IL": the postal code of a state behind a name and a comma.
  private func isStateCode(_ name: Range<Int>, _ sentence: Range<Int>) -> Bool {
    guard name.count == 1, isAllCapitals(name), name.lowerBound >= sentence.lowerBound + 2, isComma(name.lowerBound - 1),
      tokens[name.lowerBound - 2].shape.contains(.capitalised)
    else { return false }
    return Self.stateCodes.contains(foldedWord(name.lowerBound))
  }

  private func isAllCapitals(_ name: Range<Int>) -> Bool { tokens[name.lowerBound].shape.contains(.allCapitals) }

  private static let stateCodes = WordList(
    """
    al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn
    tx ut vt va wa wv wi wy ab bc mb nb nl ns on qc sk nsw qld
    """)
  private static let countryCodes = WordList("usa uk uae ussr gdr drc")

  /// "the shipping line Fjordlinjen", "the auction house Brask", "the radio station Halm": a noun for a house in small letters.
  private func isHouseNoun(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard tokens[index].shape.isDisjoint(with: [.capitalised, .allCapitals, .mixedCase, .punctuation]) else { return false }
    let word = foldedWord(index)
    if Self.houseNouns.contains(word) { return true }
    guard index > sentence.lowerBound else { return false }
    let before = foldedWord(index - 1)
    return Self.lineTrades.contains(before) && word == Array("line".utf8)
      || Self.houseTrades.contains(before) && word == Array("house".utf8)
      || Self.stationTrades.contains(before) && (word == Array("station".utf8) || word == Array("channel".utf8))
      || Self.yardTrades.contains(before) && word == Array("yard".utf8)
  }

  /// Nouns for a house that the text names right behind; singular, and none of them is said of people, ships or places.
  private static let houseNouns = WordList(
    """
    boatyard bookshop bookstore brokerage brewpub cannery cidery circus colliery cooperage creamery creche cruise-line dairy
    delicatessen department-store diner dispensary dockyard eatery firm foundry gasworks glassworks gym hospice ironworks laundry
    microbrewery mill ngo nursery patisserie pizzeria playhouse pottery printworks pub quarry roastery sawmill shipyard smelter
    smokehouse steakhouse steelworks tannery tavern troupe vineyard workshop software-house
    """)
  private static let lineTrades = WordList(
    "shipping cruise ferry steamship bus coach tanker container freight passenger packet clothing")
  private static let houseTrades = WordList(
    "auction publishing fashion trading banking brokerage clearing finance software production opera couture printing merchant issuing"
  )
  private static let stationTrades = WordList("radio television tv news music sports cable broadcast")
  private static let yardTrades = WordList("ship boat naval repair ship-repair brick scrap timber")

  /// "Ada Smith's chief of staff", "the Ada Smith lecturer": roles beside people and posts named after them.
  func weighPerson(_ name: Range<Int>, _ sentence: Range<Int>, _ evidence: inout KindEvidence) {
    let next = name.upperBound
    let previous = name.lowerBound - 1
    // "(President and CEO: Ada Smith)".
    if previous > sentence.lowerBound, isMark(previous, ":"), classes[previous - 1].isSuperset(of: [.title, .personNoun]) {
      evidence[.person] += 5
    }
    let isHouse = name.contains { !classes[$0].isDisjoint(with: [.organizationWord, .takesOf, .companySuffix]) }
    if !isHouse, isNamedAn(name.lowerBound) || isNamedBySmallWord(name.lowerBound, sentence) { evidence[.person] += 5 }
    guard next + 1 < sentence.upperBound else { return }
    // "Anupam co-founded Northwind": houses do so too, but seldom.
    if isWord(next, "co-founded") || isWord(next, "cofounded") || isWord(next, "also") && isWord(next + 1, "co-founded") {
      evidence[.person] += isHouse ? 0 : 4
    }
    if isPossessive(next), tokens[name.lowerBound].shape.isDisjoint(with: [.allCapitals, .mixedCase]), isAide(next + 1, sentence)
    {
      evidence[.person] += 5
    }
    let isEponym = name.count > 1 && name.count <= 4 && classes[name.lowerBound].contains(.firstName)
    if isEponym, name.lowerBound > sentence.lowerBound,
      classes[name.lowerBound - 1].contains(.definite) || isWord(name.lowerBound - 1, "a"),
      Self.chairs.contains(foldedWord(next)), tokens[next].shape.isDisjoint(with: .punctuation), !isHouse
    {
      evidence[.person] += 8
      evidence[.organization] -= 4
    }
  }

  /// "chief of staff", "private secretary", "biographer": who serves one person.
  private func isAide(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let end = min(index + 3, sentence.upperBound)
    for token in index..<end {
      if Self.aides.contains(foldedWord(token)) { return true }
      if isWord(token, "chief"), token + 2 < sentence.upperBound, isWord(token + 1, "of"), isWord(token + 2, "staff") {
        return true
      }
      guard tokens[token].tag == .jj || tokens[token].tag == .nn || tokens[token].tag == .vbg else { return false }
    }
    return false
  }

  private static let aides = WordList(
    "aide biographer bodyguard chauffeur valet butler housekeeper mentor confidant widow widower")
  /// What is named after somebody: "the Ada Smith lecturer".
  private static let chairs = WordList(
    "lecturer lecturers lecture lectures professor professors professorship chair fellow fellows fellowship prize medal medallist award scholar scholarship"
  )

  /// Whether a phrase ends at `index`: a mark, the end of the sentence, or a small word that no name goes on with.
  private func endsPhrase(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index < sentence.upperBound else { return true }
    return tokens[index].shape.contains(.punctuation) && !tokens[index].shape.contains(.dash) && !isPossessive(index)
      || isWord(index, "and") || isWord(index, "where") || isWord(index, "on") || isWord(index, "from")
  }

  /// "a stake in Northwind", "invested in Northwind".
  private func isInvesting(_ preposition: Int, _ sentence: Range<Int>) -> Bool {
    preposition > sentence.lowerBound && Self.investing.contains(foldedWord(preposition - 1))
  }

  private static let investing = WordList(
    """
    stake stakes share shares shareholding interest interests holding holdings investment investments investor investors invest invests
    invested investing confidence faith trust believe believes believed belief role part partner shareholder shareholders
    """)

  /// Whether the phrase that ends before `index` stands by itself: a verb, a preposition or the end follows.
  private func isSubjectOrEnd(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index < sentence.upperBound else { return true }
    let tag = tokens[index].tag
    return tag.isVerb || tag == .md || tag == .in || tag == .to || isMark(index, ".") || isComma(index)
  }
}
