import SourceText

/// How strongly each kind is spoken for. Weights are small whole numbers; 10 is certain, 2 a hint.
struct KindEvidence: Hashable, Sendable {
  private var weights = SIMD8<Int16>(repeating: 0)

  subscript(kind: Mention.Kind) -> Int {
    get { Int(weights[Int(kind.rawValue)]) }
    set { weights[Int(kind.rawValue)] = Int16(clamping: newValue) }
  }

  /// The kind with the highest weight above 0; of equals the first in the order of the enum.
  var best: Mention.Kind {
    var best = Mention.Kind.unknown
    for kind in Mention.Kind.allCases where kind != .unknown && self[kind] > max(0, self[best]) { best = kind }
    return best
  }

  /// Whether the network has voted for any kind.
  var isEmpty: Bool { weights == SIMD8<Int16>(repeating: 0) }

  /// The best kind, unless only hints speak for it and the network, which did not vote, saw no name.
  func best(isSeen: Bool) -> Mention.Kind {
    let best = best
    return isSeen || self[best] > Self.hint ? best : .unknown
  }

  /// Up to this weight words around a name only hint at its kind.
  private static let hint = 2

  /// With the votes of `opinions` on so many mentions of the name: two points for a vote, however often it was given.
  func adding(_ opinions: KindEvidence, mentions: Int) -> KindEvidence {
    var sum = self
    for kind in Mention.Kind.allCases { sum[kind] += opinions[kind] * 2 / max(1, mentions) }
    return sum
  }

  static func += (left: inout KindEvidence, right: KindEvidence) {
    for kind in Mention.Kind.allCases { left[kind] += right[kind] }
  }
}

/// What a name names: from its own words, the words around it and the network's opinion.
extension MentionFinder {
  func evidence(for name: Range<Int>, _ sentence: Range<Int>) -> KindEvidence {
    var evidence = KindEvidence()
    weighOwnWords(name, &evidence)
    weighBefore(name, sentence, &evidence)
    weighAfter(name, sentence, &evidence)
    weighHouse(name, sentence, &evidence)
    weighClub(name, sentence, &evidence)
    weighPerson(name, sentence, &evidence)
    return evidence
  }

  /// The network's label of a name: two votes for its kind, one for a place that nothing else shows to be one.
  func opinion(on name: Range<Int>) -> KindEvidence {
    var opinion = KindEvidence()
    if let label = labels[name].compactMap({ $0 }).first(where: { $0 != .unknown }) {
      opinion[label] += label == .place && !isLikePlace(name) ? 1 : 2
    }
    return opinion
  }

  private func weighOwnWords(_ name: Range<Int>, _ evidence: inout KindEvidence) {
    let first = name.lowerBound
    let last = name.upperBound - 1
    if isVessel(name) { evidence[.product] += 12 }
    if isWork(name) { evidence[.work] += 12 }
    if name.count == 1 {
      if isClub(first) { evidence[.organization] += 8 }
      if isAcronymDespiteWord(first) { evidence[isWord(first, "us") ? .place : .organization] += 6 }
      if isWrittenLikeBrand(first) {
        evidence[.organization] += 2
        evidence[.person] -= 4
      }
      if classes[first].contains(.country) { evidence[.place] += 4 }
      if classes[first].contains(.city) { evidence[.place] += 2 }
      return
    }
    if classes[last].contains(.companySuffix) || isPossessive(last) { evidence[.organization] += 10 }
    if classes[last].contains(.personSuffix), !tokens[last].shape.contains(.number) {
      // "World War II" is nobody.
      evidence[classes[last - 1].contains(.eventWord) ? .event : .person] += 8
    }
    // "E. J. Brook" is somebody, "E. J. Brook Company" is not.
    let isNamedAfter = classes[last].contains(.organizationWord) && !Self.surnames.contains(foldedWord(last))
    if hasInitial(name), !isNamedAfter { evidence[.person] += 6 }
    if name.contains(where: { isWrittenLikeBrand($0) }) { evidence[.person] -= 3 }
    let isSurname = classes[last].contains(.lastName)
    if classes[first].contains(.firstName) { evidence[.person] += isSurname ? 4 : 3 }
    if classes[first].isSuperset(of: [.honorific, .title]) { evidence[.person] += 3 }
    if isSide(last) || isTeamOfTown(name) { evidence[.organization] += 6 }
    if isWord(first, "team") { evidence[.organization] += 8 }
    if let head = organizationHead(name) {
      // "Ada House" may be a person, "the Ada House" is not.
      let isWeak =
        isSurname && classes[first].contains(.firstName) && head == last && Self.surnames.contains(foldedWord(last))
        && !(first > 0 && isWord(first - 1, "the"))
      evidence[classes[head].contains(.eventWord) && !isMakerOfGames(name) ? .event : .organization] += isWeak ? 1 : 8
    } else if classes[last].contains(.eventWord), !tokens[last].shape.contains(.allCapitals) {
      evidence[.event] += 8
    } else if isStation(name) {
      evidence[.organization] += 8
    } else if !classes[last].isDisjoint(with: [.placeWord, .addressWord]) || Self.placeOpeners.contains(foldedWord(first)) {
      // "Kestrel Lane" may be a brewery, "at 12 Kestrel Lane" is none.
      evidence[.place] += isLane(name) ? 1 : isSurname ? 2 : 5
    }
    if tokens[last].shape.contains(.number) { evidence[.product] += 5 }
    if name.count == 2, classes[first].contains(.city), classes[last].contains(.country) { evidence[.place] += 2 }
  }

  /// "the Omaha Rails": a town, and a plural that is a common word and no part of a town's name.
  private func isTeamOfTown(_ name: Range<Int>) -> Bool {
    let last = name.upperBound - 1
    let town: WordClass = [.city, .country]
    return classes[name.lowerBound].contains(.city)
      && classes[last].isDisjoint(with: town.union([.placeWord, .addressWord, .eventWord, .rare, .lastName]))
      && (tokens[last].tag == .nnps || tokens[last].tag == .nns) && foldedWord(last).hasSuffix("s")
  }

  /// What a place's name begins with: "Lake Como", "Port Said"; "Harbour Relief" is none.
  private static let placeOpeners = WordList(
    """
    lake mount river cape port fort isle isles bay gulf point republic kingdom county province village town city sea islands
    north south east west northern southern eastern western upper lower
    """)

  /// "his Seventh Symphony", "the Harbour Trio" behind a possessor, "the Ada Smith Show".
  private func isWork(_ name: Range<Int>) -> Bool {
    let last = name.upperBound - 1
    if name.count > 1, isWord(last, "show") || isWord(last, "podcast") { return true }
    let before = name.lowerBound - 1
    guard Self.compositions.contains(foldedWord(last)), before >= 0 else { return false }
    return classes[before].contains(.possessivePronoun) || isPossessive(before) || Self.ordinals.contains(foldedWord(before))
      || Self.ordinals.contains(foldedWord(name.lowerBound))
  }

  private static let compositions = WordList(
    "symphony concerto sonata quartet quintet trio requiem oratorio cantata mass overture suite dances rhapsody serenade")
  private static let ordinals = WordList("first second third fourth fifth sixth seventh eighth ninth tenth last unfinished")

  /// Nouns of organisations that are common surnames too.
  private static let surnames = WordList(
    "banks church court field fields hall house king mills park post press shop store street temple works abbey chapel lodge stack"
  )

  private func weighBefore(_ name: Range<Int>, _ sentence: Range<Int>, _ evidence: inout KindEvidence) {
    guard name.lowerBound > sentence.lowerBound else { return }
    let previous = name.lowerBound - 1
    if classes[previous].contains(.honorific) { evidence[.person] += 10 }
    if classes[previous].isSuperset(of: [.title, .personNoun]), tokens[previous].tag != .vbp, tokens[previous].tag != .vb {
      evidence[.person] += 4
    }
    let isPlainNoun = tokens[previous].tag == .nn && tokens[previous].shape.isDisjoint(with: [.capitalised, .allCapitals])
    // "says Wenger." at the end of a sentence: nobody but a person, or a house that speaks.
    if name.count == 1, tokens[name.lowerBound].shape.isDisjoint(with: [.allCapitals, .mixedCase]), isSaying(previous),
      name.upperBound >= sentence.upperBound || tokens[name.upperBound].shape.contains(.punctuation)
    {
      evidence[.person] += 3
    }
    // "an Oath": a single thing of which there are more.
    if name.count == 1, isWord(previous, "a") || isWord(previous, "an"), labels[name.lowerBound] == nil {
      evidence[.organization] -= 3
      evidence[.place] -= 3
    }
    // "the pianist Clara Wenger", "the retailer Brightbox".
    if isPlainNoun, classes[previous].contains(.organizationNoun) { evidence[.organization] += 6 }
    if isPlainNoun, classes[previous].contains(.personNoun), !classes[previous].contains(.title) { evidence[.person] += 4 }
    if isWord(previous, "at") || isJoining(previous) { evidence[.organization] += 3 }
    // "joined Northwind in 2019", "joining Northwind as treasurer": nobody joins a person at a date or in a post.
    if isJoining(previous), tokens[previous].tag.isVerb, isDatedOrPost(name.upperBound, sentence) { evidence[.organization] += 4 }
    // "left Northwind for Brightwater".
    if isWord(previous, "for"), (max(sentence.lowerBound, previous - 4)..<previous).contains(where: { isJoining($0) }) {
      evidence[.organization] += 3
    }
    if isWord(previous, "of"), previous > sentence.lowerBound, classes[previous - 1].contains(.title) {
      evidence[Self.placeOffices.contains(foldedWord(previous - 1)) ? .place : .organization] += 3
    }
    if isWord(previous, "in") || isWord(previous, "near") || isWord(previous, "outside") || isWord(previous, "across") {
      evidence[.place] += classes[name.lowerBound].isDisjoint(with: [.city, .country]) ? 1 : 3
    }
    if isFounding(previous) { evidence[.organization] += 6 }
    if isUsing(previous) { evidence[.product] += 4 }
    if isWord(previous, "of"), previous > sentence.lowerBound, isWord(previous - 1, "version") || isWord(previous - 1, "versions")
    {
      evidence[.product] += 5
    }
    if isWord(previous, "by"), previous > sentence.lowerBound, tokens[previous - 1].tag == .vbn { evidence[.person] += 2 }
  }

  /// Whether a date in figures, a month or a post follows a preposition at `index`: "in 2019", "on 17 February", "as treasurer".
  private func isDatedOrPost(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index + 1 < sentence.upperBound else { return false }
    let next = index + 1
    if isWord(index, "in") || isWord(index, "on") {
      return classes[next].contains(.month) || tokens[next].shape.contains(.number)
    }
    guard isWord(index, "as") else { return false }
    return (next..<min(next + 4, sentence.upperBound)).contains { classes[$0].contains(.title) }
  }

  /// Offices whose "of" takes a country, a town or a diocese.
  private static let placeOffices = WordList("governor mayor mayoress bishop archbishop king queen duke duchess sheriff viceroy")

  private func weighAfter(_ name: Range<Int>, _ sentence: Range<Int>, _ evidence: inout KindEvidence) {
    let next = name.upperBound
    guard next < sentence.upperBound else { return }
    if isPlace(name), isDefinite(before: name, sentence), isDescriptionNoun(next) { evidence[.place] += 8 }
    if classes[next].contains(.personalVerb) { evidence[.person] += 2 }
    if classes[next].contains(.companyVerb) { evidence[.organization] += 2 }
    // No place joins or leaves.
    if isJoining(next), tokens[next].tag.isVerb { evidence[.place] -= 2 }
    if isPossessive(next) {
      if next + 1 < sentence.upperBound, let noun = roleNoun(from: next + 1, sentence) {
        evidence[classes[noun].contains(.productNoun) ? .product : .organization] += classes[noun].contains(.productNoun) ? 0 : 6
      }
      return
    }
    // A role after a name: "Northwind co-founder", "Northwind AI director".
    if let noun = roleNoun(from: next, sentence), tokens[next].tag != .vbz {
      if isNaming(name.lowerBound - 1, sentence) {
        evidence[.person] += 4
      } else {
        evidence[.organization] += noun == next ? 6 : 5
      }
    }
    if classes[next].contains(.productNoun), !tokens[next].tag.isVerb {
      evidence[.product] += isProductPlace(name, sentence) ? 6 : 1
    }
    // "the Zed office", "Zed employees", "Zed shares": what companies have, and towns have too.
    if classes[next].contains(.belongingNoun), !isLikePlace(name), !tokens[next].tag.isVerb { evidence[.organization] += 4 }
    // "Zed-based", "Zed-assisted".
    if tokens[next].shape.isSuperset(of: [.dash, .joined]), next + 1 < sentence.upperBound, tokens[next + 1].tag == .vbn {
      evidence[.product] += 2
      evidence[.person] -= 1
    }
    if isOfCountry(name, next + 1) { evidence[.person] += 3 }
    if isComma(next), !isWhere(name, sentence) { weighApposition(name, next + 1, sentence, &evidence) }
    // "Northwind (Oslo, pumps)".
    if isMark(next, "("), next + 2 < sentence.upperBound, classes[next + 1].contains(.city), isComma(next + 2), !isPlace(name) {
      evidence[.organization] += 4
    }
    if isMark(next, "("), next + 2 < sentence.upperBound, isAge(next + 1), isMark(next + 2, ")") { evidence[.person] += 4 }
  }

  /// Whether a word of the name is that of a known place, or "river", "county"; or "in" stands before it.
  private func isLikePlace(_ name: Range<Int>) -> Bool {
    if isLane(name) { return false }
    let isPersonal =
      name.count == 2 && classes[name.lowerBound].contains(.firstName) && classes[name.upperBound - 1].contains(.lastName)
    if !isPersonal,
      name.contains(where: { !classes[$0].isDisjoint(with: [.city, .country, .placeWord, .addressWord, .demonym]) })
    {
      return true
    }
    let before = name.lowerBound - 1
    return before >= 0
      && (isWord(before, "in") || isWord(before, "near") || isWord(before, "outside") || isWord(before, "across"))
  }

  private func isPlace(_ name: Range<Int>) -> Bool {
    name.allSatisfy { !classes[$0].isDisjoint(with: [.city, .country]) }
  }

  private func isDefinite(before name: Range<Int>, _ sentence: Range<Int>) -> Bool {
    name.lowerBound > sentence.lowerBound && classes[name.lowerBound - 1].contains(.definite)
  }

  /// "company", "native" in small letters: in "the San Francisco company" what stands before it tells where that is.
  private func isDescriptionNoun(_ index: Int) -> Bool {
    !classes[index].isDisjoint(with: [.organizationNoun, .personNoun]) && classes[index].isDisjoint(with: .title)
      && tokens[index].shape.isDisjoint(with: [.capitalised, .allCapitals]) && tokens[index].tag.isNoun
  }

  /// After a comma: "who", an age, "a start-up", "the chef".
  private func weighApposition(_ name: Range<Int>, _ start: Int, _ sentence: Range<Int>, _ evidence: inout KindEvidence) {
    guard start < sentence.upperBound else { return }
    // "Wout Claes of Belgium, who".
    let of = name.lowerBound - 1
    let isOrigin = of >= sentence.lowerBound && isWord(of, "of") && classes[name.lowerBound].contains(.country)
    if isWord(start, "who"), !isOrigin { evidence[.person] += 5 }
    if isAge(start), start + 1 >= sentence.upperBound || isComma(start + 1) || isMark(start + 1, ".") { evidence[.person] += 6 }
    guard
      isWord(start, "a") || isWord(start, "an") || isWord(start, "the") || classes[start].isSuperset(of: [.title, .personNoun])
    else { return }
    var noun: Int?
    for index in start..<min(start + 9, sentence.upperBound) {
      let isEnd = tokens[index].shape.contains(.punctuation) && !tokens[index].shape.contains(.dash)
      if isEnd || index > start && classes[index].contains(.connector) || tokens[index].tag == .vbz || tokens[index].tag == .vbd {
        break
      }
      if !classes[index].isDisjoint(with: [.personNoun, .organizationNoun, .productNoun]) { noun = index }
    }
    guard let noun else { return }
    if classes[noun].contains(.personNoun) { evidence[.person] += 5 }
    if classes[noun].contains(.organizationNoun) { evidence[.organization] += 5 }
    if classes[noun].contains(.productNoun) { evidence[.product] += 3 }
  }

  private func isAge(_ index: Int) -> Bool { tokens[index].shape.contains(.number) && tokens[index].span.count == 2 }

  private func isUsing(_ index: Int) -> Bool {
    isWord(index, "use") || isWord(index, "uses") || isWord(index, "used") || isWord(index, "using") || isWord(index, "via")
      || isWord(index, "install") || isWord(index, "installed") || isWord(index, "download")
  }

  /// "founded X", "set up X": what is brought into being is seldom a person.
  private func isFounding(_ index: Int) -> Bool {
    isWord(index, "founded") || isWord(index, "co-founded") || isWord(index, "established") || isWord(index, "cofounded")
      || isWord(index, "up") && index > 0 && (isWord(index - 1, "set") || isWord(index - 1, "sets"))
  }

  private func isJoining(_ index: Int) -> Bool {
    isWord(index, "joined") || isWord(index, "joins") || isWord(index, "joining") || isWord(index, "join")
      || isWord(index, "rejoined")
      || isWord(index, "left") || isWord(index, "leaves") || isWord(index, "leave")
      || isWord(index, "leaving") || isWord(index, "quit") || isWord(index, "quits")
  }

  private func isSaying(_ index: Int) -> Bool {
    isWord(index, "says") || isWord(index, "said") || isWord(index, "adds") || isWord(index, "added") || isWord(index, "explains")
      || isWord(index, "explained")
  }

  /// "named Ada Smith treasurer": the role behind the name is the one that the person gets.
  private func isNaming(_ index: Int, _ sentence: Range<Int>) -> Bool {
    index >= sentence.lowerBound && Self.namingVerbs.contains(foldedWord(index))
  }

  private static let namingVerbs = WordList(
    """
    name names named naming appoint appoints appointed appointing elect elects elected electing make makes made making crown crowns
    crowned promote promoted installs installed nominate nominates nominated pick picks picked choose chooses chose chosen
    """)

  /// "its Zed phone", "Northwind's Pilot program", "the Zed model".
  private func isProductPlace(_ name: Range<Int>, _ sentence: Range<Int>) -> Bool {
    guard name.lowerBound > sentence.lowerBound else { return false }
    let previous = name.lowerBound - 1
    return isPossessive(previous) || !classes[previous].isDisjoint(with: [.possessivePronoun, .definite])
  }

  /// A role noun at `start`, or after acronyms and adjectives there, with no comma or preposition before it.
  private func roleNoun(from start: Int, _ sentence: Range<Int>) -> Int? {
    for index in start..<min(start + 4, sentence.upperBound) {
      if classes[index].isSuperset(of: [.title, .personNoun]), !tokens[index].tag.isVerb { return index }
      if classes[index].isSuperset(of: [.personNoun, .organizationNoun]) { return nil }
      let tag = tokens[index].tag
      let isModifier = classes[index].contains(.commonAcronym) || isMark(index, "/") || tag == .jj || tag == .nn || tag == .vbg
      if !isModifier || classes[index].contains(.firstName) && tokens[index].shape.contains(.capitalised) { return nil }
    }
    return nil
  }

  /// "OpenFoo", "eBar", "NASA"; "McDonald" and "DeVito" are surnames.
  private func isWrittenLikeBrand(_ index: Int) -> Bool {
    let shape = tokens[index].shape
    if shape.contains(.allCapitals) { return tokens[index].span.count > 1 && classes[index].isDisjoint(with: [.personSuffix]) }
    guard shape.contains(.mixedCase), !classes[index].contains(.lastName) else { return false }
    let start = Int(tokens[index].span.start)
    guard tokens[index].span.count > 3 else { return true }
    let second = bytes[start + 1]
    let third = bytes[start + 2]
    // "Mc", "De", "La", "Di", "O'" and a capital.
    let isPrefix =
      third &- 0x41 < 26
      && (second == UInt8(ascii: "c") || second == UInt8(ascii: "e") || second == UInt8(ascii: "a")
        || second == UInt8(ascii: "i"))
    return !(isPrefix && shape.contains(.capitalised)) && second != 0x27 && second != 0xE2 && !isMac(start)
  }

  private func isMac(_ start: Int) -> Bool {
    start + 3 < bytes.count && bytes[start] == UInt8(ascii: "M") && bytes[start + 1] == UInt8(ascii: "a")
      && bytes[start + 2] == UInt8(ascii: "c") && bytes[start + 3] &- 0x41 < 26
  }

  /// The word that makes the name an organisation's: the last word, or the one before "of".
  private func organizationHead(_ range: Range<Int>) -> Int? {
    let last = range.upperBound - 1
    if classes[last].contains(.organizationWord) { return last }
    if let of = range.first(where: { isWord($0, "of") || isWord($0, "for") }), of > range.lowerBound,
      !classes[of - 1].isDisjoint(with: [.organizationWord, .takesOf]), classes[of - 1].isDisjoint(with: .placeWord)
    {
      return of - 1
    }
    if range.contains(where: { isMark($0, "&") }) { return last }
    if classes[range.lowerBound].contains(.organizationWord), classes[range.lowerBound].contains(.takesOf) {
      return range.lowerBound
    }
    return nil
  }

  private func hasInitial(_ range: Range<Int>) -> Bool {
    range.count > 1
      && range.dropLast().contains { index in
        tokens[index].span.count == 2 && bytes[Int(tokens[index].span.end) - 1] == UInt8(ascii: ".")
      }
  }
}
