import TextAnalysis

/// Decides which names are one entity's: first equal names, then forms that can only mean one of them.
///
/// Items are given in canonical order by the caller; the result depends on the set of items alone. Look-ups are by surname, first word
/// or initials, so the cost grows with the names and with the squares of those that share a surname.
struct NameMerger {
  struct Item {
    let kind: Mention.Kind
    let names: [ParsedName]
    /// Number of mentions, and the place of the first of those that stand below the headline; in a run 0.
    var count = 0
    var first = 0
    /// Articles that have this entity beside others: two of one article are never joined by a short form. Empty within an article.
    var articles: Set<Int> = []
    /// Whether a text calls it "Mr" or "Dr": never the short form of a house.
    var isTitled = false
    /// What the name, or how its bearer is addressed, tells of a person.
    var gender = ArticleResolver.Gender.unknown
    /// Whether an equal name elsewhere may be another's: joined only where the articles share other names.
    var needsContext = false

    /// The names of several words, or all when there is none: what tells this item from others.
    var fullNames: [ParsedName] {
      let long = names.filter { $0.words.count > 1 }
      return long.isEmpty ? names.filter { !$0.words.isEmpty } : long
    }

    /// "jr", "iii" of the full names.
    var generations: Set<[UInt8]> { Set(fullNames.compactMap(\.generation)) }

    /// How much of a person's name is spelt out.
    var fullness: Int {
      names.map { name in
        name.words.reduce(0) { $0 + ($1.count > 1 ? 10 : 1) } + (name.generation == nil ? 0 : 1) + (name.nickname == nil ? 0 : 1)
      }.max() ?? 0
    }
  }

  /// Bearers of a single word in a large run, beyond which it is not looked whom it means.
  private static let mostBearers = 40

  let items: [Item]
  private var parents: [Int]
  /// Why an item was joined to its group; nil for the item that gives the group its name.
  private(set) var reasons: [LinkReason.Rule?]
  /// Single-word items that could be surnames of several people: the roots of those.
  private(set) var ambiguous: [Int: [Int]] = [:]
  /// The articles of each group, by its root.
  private var articles: [Set<Int>]
  /// Of each group, by its root.
  private var genders: [ArticleResolver.Gender]
  /// The telling names beside each group, by its root; nil when none are needed.
  private var contexts: [Set<Int>?]
  private let apart: [(Int, Int)]
  private let shared: SharedContext?

  /// - Parameters:
  ///   - defined: pairs of items that a text declares to be one: a name and its acronym or alias.
  ///   - shared: what tells the bearers of one name in several articles apart; nil within an article.
  ///   - apart: pairs of items of which a text says that they are two: a house and its parent.
  init(
    _ items: [Item], defined: [(Int, Int, LinkReason.Rule)], apart: [(Int, Int)] = [], shared: SharedContext? = nil
  ) {
    self.items = items
    self.apart = apart
    self.shared = shared
    parents = Array(items.indices)
    reasons = Array(repeating: nil, count: items.count)
    articles = items.map(\.articles)
    genders = items.map(\.gender)
    contexts = items.map { item in
      guard let shared, !item.articles.isEmpty else { return nil }
      return item.articles.reduce(into: Set<Int>?.some([])) { union, article in
        if let names = shared.names[article] { union?.formUnion(names) } else { union = nil }
      }
    }
    joinEqual()
    for (name, other, rule) in defined { join(other, to: name, rule) }
    joinPeople()
    joinSurnames()
    joinOrganizations()
    if shared != nil, !isArchive { joinByShortForm() }
  }

  /// The item that stands for the group of `item`.
  func root(of item: Int) -> Int {
    var item = item
    while parents[item] != item { item = parents[item] }
    return item
  }

  private mutating func join(_ item: Int, to target: Int, _ rule: LinkReason.Rule) {
    let from = root(of: item)
    let to = root(of: target)
    guard from != to, rule == .spelling || rule == .alias || articles[from].isDisjoint(with: articles[to]) else { return }
    let isApart = apart.contains { left, right in
      let (left, right) = (root(of: left), root(of: right))
      return left == from && right == to || left == to && right == from
    }
    guard !isApart, areOfOneGender(item, target) else { return }
    if genders[to] == .unknown { genders[to] = genders[from] }
    articles[to].formUnion(articles[from])
    if let context = contexts[from] { contexts[to]?.formUnion(context) } else { contexts[to] = nil }
    parents[from] = to
    reasons[from] = rule
  }

  private func areOfOneGender(_ item: Int, _ other: Int) -> Bool {
    genders[root(of: item)].agrees(with: genders[root(of: other)])
  }

  private mutating func joinEqual() {
    var first: [[UInt8]: [Int]] = [:]
    for (index, item) in items.enumerated() {
      for name in item.fullNames {
        let key = name.key + (name.generation.map { [0x20] + $0 } ?? [])
        let bearers = (first[key] ?? []).filter { areCompatible(items[$0].kind, item.kind) && areOfOneGender($0, index) }
        if item.needsContext || bearers.contains(where: { items[$0].needsContext }) {
          // A surname alone, and a single word that very many articles have, are everybody's: "Smith", "the Court".
          guard !name.isSingleWord || item.kind != .person && bearers.count < Self.mostBearers else { continue }
          for bearer in bearers where root(of: bearer) != root(of: index) && isShared(index, bearer) {
            join(bearer, to: index, .spelling)
          }
        } else if let match = bearers.first {
          join(index, to: match, .spelling)
        }
        first[key, default: []].append(index)
      }
    }
  }

  /// Whether the articles of two items have a name in common beside theirs; always within an article and in a small run.
  private func isShared(_ item: Int, _ other: Int) -> Bool {
    guard let shared else { return true }
    let words = (items[item].names + items[other].names).reduce(into: Set<[UInt8]>()) { $0.formUnion($1.words) }
    return shared.isShared(
      contexts[root(of: item)], contexts[root(of: other)], apartFrom: words,
      isSingleWord: items[item].names.allSatisfy(\.isSingleWord) || items[other].names.allSatisfy(\.isSingleWord))
  }

  /// Full names with initials or without middle names, where only one fuller name fits. From the fullest name down, so that
  /// what a shorter one can be joined to is joined already.
  private mutating func joinPeople() {
    var bySurname: [[UInt8]: [Int]] = [:]
    for (index, item) in items.enumerated() where item.kind == .person || item.kind == .unknown {
      for surname in Set(item.fullNames.filter { $0.words.count > 1 }.compactMap(\.surname)) {
        bySurname[surname, default: []].append(index)
      }
    }
    for surname in bySurname.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let bearers = (bySurname[surname] ?? []).map { (item: $0, fullness: items[$0].fullness) }
        .sorted { $0.fullness != $1.fullness ? $0.fullness > $1.fullness : $0.item < $1.item }
      for (rank, bearer) in bearers.enumerated() {
        let fuller = bearers[..<rank].filter {
          // "Matt" and "Matthew" are equally full.
          ($0.fullness > bearer.fullness || !isArchive && $0.fullness == bearer.fullness)
            && fits(bearer.item, $0.item) && isShared(bearer.item, $0.item)
        }
        guard Set(fuller.map { root(of: $0.item) }).count == 1, let target = fuller.first else { continue }
        join(bearer.item, to: target.item, items[bearer.item].fullNames.contains(where: \.isAbbreviated) ? .initials : .spelling)
      }
    }
  }

  private func fits(_ left: Int, _ right: Int) -> Bool {
    // In an archive "John Hale" of one article and "John Hale Jr." of another are father and son as likely as not.
    if contexts[left] != nil, contexts[right] != nil, items[left].generations != items[right].generations { return false }
    return items[left].fullNames.allSatisfy { name in
      items[right].fullNames.allSatisfy { name.isCompatiblePerson($0, takesShortForms: shared == nil) }
    }
  }

  /// Single words that are the surname, given name or nickname of one person.
  private mutating func joinSurnames() {
    var bySurname: [[UInt8]: Set<Int>] = [:]
    var byGivenName: [[UInt8]: Set<Int>] = [:]
    for (index, item) in items.enumerated() where item.kind == .person {
      for name in item.names where name.words.count > 1 {
        if let surname = name.surname { bySurname[surname, default: []].insert(root(of: index)) }
        if name.words[0].count > 1 { byGivenName[name.words[0], default: []].insert(root(of: index)) }
        if let nickname = name.nickname { byGivenName[nickname, default: []].insert(root(of: index)) }
      }
    }
    for (index, item) in items.enumerated() where item.names.allSatisfy(\.isSingleWord) {
      guard let word = item.names.first?.words.first, item.kind == .person || item.kind == .unknown else { continue }
      // "Paul Jr." is not Paul Smith, nor Henry VI of the house of Henry V.
      if item.names.contains(where: { $0.generation != nil }) { continue }
      if let bearers = bySurname[word]?.filter({ isShared(index, $0) && areOfOneGender(index, $0) }), !bearers.isEmpty {
        if bearers.count == 1, let bearer = bearers.first {
          join(index, to: bearer, .surname)
        } else {
          ambiguous[index] = bearers.sorted()
        }
      } else if item.kind == .person,
        let bearers = byGivenName[word]?.filter({ isShared(index, $0) && areOfOneGender(index, $0) }),
        bearers.count == 1, let bearer = bearers.first
      {
        join(index, to: bearer, .givenName)
      }
    }
  }

  /// Short forms and acronyms of organisations.
  private mutating func joinOrganizations() {
    var byShortForm: [[UInt8]: Set<Int>] = [:]
    var byLeadingWord: [[UInt8]: Set<Int>] = [:]
    var byInitials: [[UInt8]: Set<Int>] = [:]
    var byLastWord: [[UInt8]: Set<Int>] = [:]
    var single: Set<[UInt8]> = []
    for item in items {
      for name in item.names where name.isSingleWord { single.insert(name.words[0]) }
    }
    for (index, item) in items.enumerated() where item.kind == .organization || item.kind == .unknown || item.kind == .event {
      let isLong = item.names.contains { $0.words.count > 1 }
      for name in item.names where isLong && name.isSingleWord && !NameWords.isGeneric(name.words[0]) {
        byShortForm[name.key, default: []].insert(root(of: index))
      }
      for name in item.names where name.words.count > 1 {
        if item.kind != .event, let word = leadingWord(of: name) {
          byLeadingWord[word, default: []].insert(root(of: index))
        }
        for form in abbreviatedForms(name) { byShortForm[form, default: []].insert(root(of: index)) }
        for form in shortForms(name, single) { byShortForm[form, default: []].insert(root(of: index)) }
        if shared == nil, item.kind == .organization, let last = lastWord(name, single) {
          byLastWord[last, default: []].insert(root(of: index))
        }
        if name.initials.count > 1 { byInitials[name.initials, default: []].insert(root(of: index)) }
      }
    }
    // A single word may have been taken for a person or a place; nothing else bears that name, or it would be joined by now.
    for (index, item) in items.enumerated() where ambiguous[index] == nil && reasons[index] == nil && !item.isTitled {
      for name in item.fullNames where item.kind != .person || name.isSingleWord {
        if let owners = owners(byShortForm[name.key], of: index), owners.count == 1, let owner = owners.first {
          // A town of that name is not the house.
          if item.kind == .place, !isRest(of: name, in: owner) { continue }
          // A name that came first and is met more often is no short form of the other: "Zed" and "Zed Academy".
          if item.first < items[owner].first, item.count > items[owner].count, isOffshoot(owner, of: name) { continue }
          // Rovers of Calder are "Calder" to their fans; the town of that name is itself.
          if item.kind == .place, isClub(owner) { continue }
          join(index, to: owner, .shortName)
        } else if item.kind == .organization || item.kind == .unknown, name.isSingleWord,
          let owners = owners(byLeadingWord[name.words[0]], of: index), owners.count == 1, let owner = owners.first,
          item.first >= items[owner].first, item.kind == .organization || items[owner].kind == .organization
        {
          join(index, to: owner, .shortName)
        } else if name.isSingleWord, name.words[0].count > 1, name.initials.count == 1 || name.initials == name.words[0],
          let owners = owners(byInitials[name.words[0]], of: index), owners.count == 1, let owner = owners.first
        {
          join(index, to: owner, .acronym)
        } else if name.isSingleWord, item.kind == .organization || item.kind == .unknown,
          let owners = owners(byLastWord[name.words[0]], of: index), owners.count == 1, let owner = owners.first
        {
          join(index, to: owner, .shortName)
        }
      }
    }
  }

  /// Houses that texts of one topic call by one word, where the name of one adds nothing but its town or "Group": "Thalassa Lines" of one
  /// is "Thalassa of Piraeus" of another, and "Thalassa Foods" beside "Thalassa Lines" is another house.
  private mutating func joinByShortForm() {
    var called: [[UInt8]: [(item: Int, isPlain: Bool)]] = [:]
    for (index, item) in items.enumerated() where item.kind == .organization {
      for name in item.names where name.isSingleWord && !NameWords.isOpener(name.words[0]) {
        let longer = item.names.filter { $0.words.count > 1 && $0.words[0] == name.words[0] }
        guard longer.contains(where: { addsTrade($0) || addsTown($0) }) else { continue }
        called[name.words[0], default: []].append((index, longer.contains(where: addsTown)))
      }
    }
    for word in called.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      guard let houses = called[word], houses.contains(where: \.isPlain), Set(houses.map { root(of: $0.item) }).count == 2,
        let first = houses.first
      else { continue }
      for house in houses.dropFirst() where root(of: house.item) != root(of: first.item) {
        join(house.item, to: first.item, .shortName)
      }
    }
  }

  /// "Thalassa of Piraeus", "Thalassa Group".
  private func addsTown(_ name: ParsedName) -> Bool {
    name.words[1] == Array("of".utf8) || name.words.dropFirst().allSatisfy(NameWords.isNeutral)
  }

  /// "Thalassa Lines"; not "Thalassa Foundation".
  private func addsTrade(_ name: ParsedName) -> Bool {
    name.words.dropFirst().allSatisfy {
      NameWords.isGeneric($0) && !NameWords.isOffshoot($0) && !NameWords.isInstitution($0) && !NameWords.isClub($0)
    }
  }

  /// Whether what the longer name adds makes another body of it: an academy, a foundation. "Delmore Logistics" is Delmore itself.
  private func isOffshoot(_ item: Int, of name: ParsedName) -> Bool {
    items[item].names.contains { long in
      long.words.count > name.words.count
        && long.words[name.words.count...].contains { NameWords.isOffshoot($0) || !NameWords.isGeneric($0) }
    }
  }

  /// Whether equal names may be others'.
  private var isArchive: Bool { shared?.names.contains { $0 != nil } ?? false }

  private func isClub(_ item: Int) -> Bool { items[item].names.contains { $0.words.last.map(NameWords.isClub) ?? false } }

  /// The groups among `owners` that an item may be a short form of. A place of another article never is: "Sydney" is no university.
  private func owners(_ owners: Set<Int>?, of item: Int) -> Set<Int>? {
    if shared != nil, items[item].kind == .place { return nil }
    return owners.map { Set($0.map { root(of: $0) }).subtracting([root(of: item)]).filter { isShared(item, $0) } }
  }

  /// "Calder" of "Calder Heavy Metals", whatever its other words are, but for words that make another body of it or that many names begin
  /// with; in an archive none, where another house may bear the same word.
  private func leadingWord(of name: ParsedName) -> [UInt8]? {
    guard !isArchive, name.words.count < 5, name.words[0].count > 2, !NameWords.isOpener(name.words[0]),
      !NameWords.isGeneric(name.words[0]), !NameWords.isInstitution(name.words[0]),
      name.words.dropFirst().allSatisfy({
        !NameWords.isInstitution($0) && !NameWords.isOffshoot($0) && !NameWords.isConnector($0) && !NameWords.isPaper($0)
      })
    else { return nil }
    return name.words[0]
  }

  /// "Palegrove" of "Palegrove Labs"; "Foo" of "Bar Foo" where "Bar" is named by itself. Never a generic word alone.
  private func shortForms(_ name: ParsedName, _ single: Set<[UInt8]>) -> [[UInt8]] {
    var forms: [[UInt8]] = []
    var end = name.words.count
    if let base = baseEnd(of: name) {
      forms.append(Array(name.words[..<base].joined(separator: [0x20])))
      // "Elsing Academy of Sciences" is no town.
      end = NameWords.isInstitution(name.words[base - 1]) ? 0 : base
    }
    while end > 1, NameWords.isGeneric(name.words[end - 1]) {
      end -= 1
      let form = name.words[..<end]
      // "Elsing University" is not its press.
      if NameWords.isInstitution(name.words[end - 1]) { break }
      if !form.allSatisfy({ NameWords.isGeneric($0) }), form.count > 1 || form[0].count > 1 {
        forms.append(Array(form.joined(separator: [0x20])))
      }
    }
    // "Solvana" of "Solvana Heart Clinic", where it stands by itself.
    if name.words.count > 2, single.contains(name.words[0]), let last = name.words.last,
      NameWords.isInstitution(last) || NameWords.isGeneric(last) && !name.words.contains(where: { NameWords.isInstitution($0) }),
      !NameWords.isInstitution(name.words[0]), !NameWords.isOpener(name.words[0]),
      name.words[0].count > 3
    {
      forms.append(name.words[0])
    }
    if name.words.count > 1, let last = name.words.last, NameWords.isClub(last) || NameWords.isPaper(last) { forms.append(last) }
    if name.words.count == 2, single.contains(name.words[0]), !NameWords.isGeneric(name.words[1]), name.initials.count == 2 {
      forms.append(name.words[1])
    }
    return forms
  }

  /// "TU Halden" of "Technical University of Halden": initials of the first words, and the last one.
  private func abbreviatedForms(_ name: ParsedName) -> [[UInt8]] {
    let words = name.words.filter { !NameWords.isConnector($0) }
    guard (3...5).contains(words.count), let last = words.last, words.contains(where: NameWords.isInstitution) else { return [] }
    let initials = words.dropLast().compactMap(\.first)
    return [initials + [0x20] + last]
  }

  /// "Steamers" of "Calder Steamers", where it stands by itself; of no institution, for "Halden" is not "University of Halden".
  private func lastWord(_ name: ParsedName, _ single: Set<[UInt8]>) -> [UInt8]? {
    guard 2...3 ~= name.words.count, let last = name.words.last, last.count > 3, single.contains(last),
      !NameWords.isGeneric(last),
      !name.words.contains(where: { NameWords.isInstitution($0) || NameWords.isGeneric($0) || NameWords.isConnector($0) })
    else { return nil }
    return last
  }

  /// Where a field or a town begins that a name may leave out: "Calder Institute for Energy", "Northwind Health of Columbus". An article that
  /// names both, or an archive, may mean a body and its branch: "the Calder League", "the Calder League of Texas".
  private func baseEnd(of name: ParsedName) -> Int? {
    guard let place = name.words.firstIndex(where: NameWords.isConnector), place > 0, place + 1 < name.words.count,
      !NameWords.isOpener(name.words[0])
    else { return nil }
    let last = name.words[place - 1]
    if name.words[place] == Array("for".utf8) { return place > 1 && NameWords.isInstitution(last) ? place : nil }
    guard name.words[place] == Array("of".utf8), !isArchive else { return nil }
    // "the Bank of Calder" is no bank of that name.
    let isBody =
      place > 1 ? shared != nil || NameWords.isInstitution(last) : !NameWords.isGeneric(last) && !NameWords.isInstitution(last)
    return isBody ? place : nil
  }

  /// Whether `name` is what an item's names leave when only their last word goes.
  private func isRest(of name: ParsedName, in owner: Int) -> Bool {
    items.indices.contains {
      root(of: $0) == owner
        && items[$0].names.contains { Array($0.words.dropLast()) == name.words || $0.words.last == name.words.last }
    }
  }

  private func areCompatible(_ left: Mention.Kind, _ right: Mention.Kind) -> Bool {
    left == right || left == .unknown || right == .unknown || left != .person && right != .person
  }
}
