import SourceText
import TextAnalysis

/// Names of an article to entities.
extension ArticleResolver {
  /// Links every name that can only mean one entity. Surnames of several people stay open.
  mutating func linkNames() {
    var keys: [NameKey: Int] = [:]
    var items: [NameMerger.Item] = []
    var forms: [[String: Int]] = []
    var itemOfMention: [[Int?]] = []
    var addresses: [Int: String] = [:]
    var mentions = 0
    for block in blocks.indices {
      var row: [Int?] = []
      let isHeadline = isHeadline(block)
      for mention in blocks[block].mentions {
        guard mention.form == .name else {
          row.append(nil)
          continue
        }
        let bytes = Array(texts[block][blocks[block].span(of: mention.tokens).range])
        let name = ParsedName(bytes, kind: mention.kind)
        let address = mention.kind == .person ? address(before: mention, block) : nil
        let gender = address?.gender ?? (mention.kind == .person ? name.gender : .unknown)
        let key = NameKey(name: name, kind: mention.kind, gender: gender)
        let item = keys[key] ?? items.count
        if item == items.count {
          keys[key] = item
          items.append(NameMerger.Item(kind: mention.kind, names: [name], first: .max, gender: gender))
          forms.append([:])
        }
        if let address { addresses[item] = address.text }
        items[item].count += 1
        if mention.kind == .person, isTitled(mention, block) { items[item].isTitled = true }
        mentions += 1
        if !isHeadline { items[item].first = min(items[item].first, mentions) }
        forms[item][String(decoding: bytes, as: UTF8.self), default: 0] += 1
        row.append(item)
      }
      itemOfMention.append(row)
    }
    let merger = NameMerger(
      items, defined: definedAcronyms(itemOfMention) + aliases(itemOfMention), apart: relatives(itemOfMention))
    makeEntities(merger, forms, itemOfMention, addresses)
  }

  /// "Mr. Smith", "Dr Park".
  private func isTitled(_ mention: Mention, _ block: Int) -> Bool {
    mention.tokens.lowerBound > 0 && WordClass.isHonorific(word(mention.tokens.lowerBound - 1, block))
  }

  /// Whether the article begins with this block, which is no sentence: there short forms stand in front of names in full.
  private func isHeadline(_ block: Int) -> Bool {
    guard block == 0, let last = blocks[block].tokens.last else { return false }
    return !last.shape.contains(.punctuation)
  }

  private struct NameKey: Hashable {
    let name: ParsedName
    let kind: Mention.Kind
    let gender: Gender
  }

  /// "Lady" before "Verrall", and what it tells: she is not Lord Verrall.
  private func address(before mention: Mention, _ block: Int) -> (text: String, gender: Gender)? {
    let before = mention.tokens.lowerBound - 1
    guard before >= 0 else { return nil }
    let gender = PersonNoun.genderOfAddress(word(before, block))
    guard gender != .unknown else { return nil }
    return (String(decoding: texts[block][blocks[block].span(of: before..<before + 1).range], as: UTF8.self), gender)
  }

  private mutating func makeEntities(
    _ merger: NameMerger, _ forms: [[String: Int]], _ itemOfMention: [[Int?]], _ addresses: [Int: String]
  ) {
    var groups: [Int: [Int]] = [:]
    for item in merger.items.indices { groups[merger.root(of: item), default: []].append(item) }
    var entityOf = groups.mapValues { Self.entity(of: $0, merger, forms) }
    var bearers: [String: [Int]] = [:]
    for (root, entity) in entityOf where entity.kind == .person { bearers[entity.name, default: []].append(root) }
    // Two who bear one name are called as the text addresses them.
    for root in bearers.values.filter({ $0.count > 1 }).joined() {
      guard let entity = entityOf[root], let address = groups[root]?.lazy.compactMap({ addresses[$0] }).first else { continue }
      let name = "\(address) \(entity.name)"
      entityOf[root] = ArticleEntities.Entity(kind: entity.kind, name: name, names: [name])
    }
    var entityOfRoot: [Int: Int] = [:]
    for block in blocks.indices {
      for (mention, item) in itemOfMention[block].enumerated() {
        guard let item, merger.ambiguous[item] == nil else { continue }
        let root = merger.root(of: item)
        let entity: Int
        if let known = entityOfRoot[root] {
          entity = known
        } else {
          entity = add(entityOf[root] ?? Self.entity(of: [item], merger, forms))
          entityOfRoot[root] = entity
        }
        let form = text(of: blocks[block].mentions[mention], inBlock: block)
        let rule = form == entities[entity].name ? .name : merger.reasons[item] ?? .spelling
        links[block][mention] = ArticleEntities.Link(entity: entity, reason: LinkReason(rule, form: form))
      }
    }
  }

  /// The entity of a group of names: its kind that of most mentions, its name the one with most words.
  private static func entity(of group: [Int], _ merger: NameMerger, _ forms: [[String: Int]]) -> ArticleEntities.Entity {
    var tally: [Mention.Kind: Int] = [:]
    var names: [(form: String, words: Int, count: Int)] = []
    for item in group {
      let count = forms[item].values.reduce(0, +)
      // A full name tells the kind better than a short form.
      let words = merger.items[item].names[0]
      if merger.items[item].kind != .unknown {
        tally[merger.items[item].kind, default: 0] += count * (words.isSingleWord ? 1 : 4)
      }
      for (form, count) in forms[item] {
        names.append((form, words.isAbbreviated ? 1 : words.words.count + (words.nickname == nil ? 0 : 1), count))
      }
    }
    let kind = Mention.Kind.allCases.max { tally[$0, default: 0] < tally[$1, default: 0] } ?? .unknown
    let best = names.max { left, right in
      if left.words != right.words { return left.words < right.words }
      // Who leaves accents out knows less than who writes them.
      let (plain, accented) = (left.form.utf8.count { $0 >= 0x80 }, right.form.utf8.count { $0 >= 0x80 })
      if plain != accented { return plain < accented }
      if left.count != right.count { return left.count < right.count }
      return left.form > right.form
    }
    return ArticleEntities.Entity(
      kind: tally.isEmpty ? .unknown : kind, name: best?.form ?? "", names: Array(Set(names.map(\.form))).sorted())
  }

  /// "Center for Security and Technology (CST)" and "CST (Center …)": pairs of items.
  private func definedAcronyms(_ itemOfMention: [[Int?]]) -> [(Int, Int, LinkReason.Rule)] {
    neighbours(itemOfMention).compactMap { pair in
      let (block, before, inside) = (pair.block, pair.before, pair.after)
      guard before.tokens.upperBound + 1 == inside.tokens.lowerBound, inside.tokens.upperBound < blocks[block].tokens.count,
        word(before.tokens.upperBound, block) == [UInt8(ascii: "(")],
        word(inside.tokens.upperBound, block) == [UInt8(ascii: ")")]
      else { return nil }
      if isAcronym(inside, of: before, block) { return (pair.first, pair.second, .definedAcronym) }
      return isAcronym(before, of: inside, block) ? (pair.second, pair.first, .definedAcronym) : nil
    }
  }

  /// Two names of a block with no other mention between them, and their items.
  private struct Neighbours {
    let block: Int
    let before: Mention
    let after: Mention
    let first: Int
    let second: Int
  }

  private func neighbours(_ itemOfMention: [[Int?]]) -> [Neighbours] {
    blocks.indices.flatMap { block in
      let mentions = blocks[block].mentions
      return mentions.indices.dropFirst().compactMap { index -> Neighbours? in
        guard let first = itemOfMention[block][index - 1], let second = itemOfMention[block][index] else { return nil }
        return Neighbours(block: block, before: mentions[index - 1], after: mentions[index], first: first, second: second)
      }
    }
  }

  /// "Ada Smith, better known as Dot Ember": pairs of items.
  private func aliases(_ itemOfMention: [[Int?]]) -> [(Int, Int, LinkReason.Rule)] {
    neighbours(itemOfMention).compactMap { pair in
      guard pair.before.kind == .person, pair.after.kind == .person || pair.after.kind == .unknown, pair.first != pair.second,
        pair.before.tokens.upperBound < pair.after.tokens.lowerBound,
        tellsOfAlias(pair.before.tokens.upperBound..<pair.after.tokens.lowerBound, pair.block)
      else { return nil }
      return (pair.first, pair.second, .otherName)
    }
  }

  /// ", later known as", "(alias".
  private func tellsOfAlias(_ range: Range<Int>, _ block: Int) -> Bool {
    let tokens = blocks[block].tokens
    let words = range.filter { !tokens[$0].shape.contains(.punctuation) && tokens[$0].tag != .rb && tokens[$0].tag != .rbr }
      .map { symbols.text(of: tokens[$0].word) }
    return [["known", "as"], ["alias"], ["aka"], ["a.k.a."]].contains(words)
  }

  /// "Harbour National Bank operates as a subsidiary of Harbour National": names of one sentence with the word of a relation between them.
  private func relatives(_ itemOfMention: [[Int?]]) -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    for block in blocks.indices {
      let mentions = blocks[block].mentions
      // "Harbour National Bank is the largest unit of Harbour National": descriptions stand between the names.
      let named = mentions.indices.filter { itemOfMention[block][$0] != nil }
      for (before, index) in zip(named, named.dropFirst()) {
        let between =
          mentions[before].tokens.upperBound..<max(mentions[before].tokens.upperBound, mentions[index].tokens.lowerBound)
        guard let first = itemOfMention[block][before], let second = itemOfMention[block][index], first != second,
          between.count <= Self.longestRelation,
          between.contains(where: { Self.relations.contains(symbols.text(of: blocks[block].tokens[$0].lemma)) }),
          !between.contains(where: { blocks[block].tokens[$0].tag == .period })
        else { continue }
        pairs.append((first, second))
      }
    }
    return pairs
  }

  /// Tokens between two names that a relation is told of at most.
  private static let longestRelation = 12
  private static let relations: Set<String> = [
    "subsidiary", "division", "unit", "arm", "parent", "affiliate", "offshoot", "spin-off", "spinoff", "branch",
  ]

  /// Whether `short` is one word, mostly capitals, whose letters begin words of `long` or stand in it in order.
  private func isAcronym(_ short: Mention, of long: Mention, _ block: Int) -> Bool {
    let token = blocks[block].tokens[short.head]
    guard short.tokens.count == 1, !token.shape.isDisjoint(with: [.allCapitals, .mixedCase]), long.tokens.count > 1 else {
      return false
    }
    var letters = NameSpelling.withoutAccents(word(short.head, block))[...]
    for index in long.tokens {
      guard let letter = letters.first else { break }
      if NameSpelling.withoutAccents(word(index, block)).first == letter { letters = letters.dropFirst() }
    }
    return letters.isEmpty
  }

  /// A surname that several people bear: the one whose life the article tells, or else by who was named last before it, one bearer in
  /// the nearest block that names any.
  func nearestBearer(_ place: Place) -> ArticleEntities.Link? {
    let mention = mention(at: place)
    let surname = NameSpelling.withoutAccents(word(mention.head, place.block))
    if let protagonist, surnames[protagonist].contains(surname), mention.tokens.count == 1 {
      return ArticleEntities.Link(
        entity: protagonist, reason: LinkReason(.nearestSurname, form: text(of: mention, inBlock: place.block)))
    }
    var nearest: Int?
    var found: Set<Int> = []
    for occurrence in (bearers[surname] ?? []).reversed() {
      if let block = nearest, occurrence.block != block { break }
      nearest = occurrence.block
      found.insert(occurrence.entity)
      if found.count > 1 { return nil }
    }
    guard let bearer = found.first else { return nil }
    return ArticleEntities.Link(
      entity: bearer, reason: LinkReason(.nearestSurname, form: text(of: mention, inBlock: place.block)))
  }
}
