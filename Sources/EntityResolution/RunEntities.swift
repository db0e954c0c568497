package import TextAnalysis

/// The entities of all articles of a run, merged by name. The result depends on the set of articles alone, not on their order.
package struct RunEntities: Sendable {
  package struct Entity: Hashable, Sendable {
    package let kind: Mention.Kind
    /// The fullest form met.
    package let name: String
    /// All forms met, in byte order.
    package let names: [String]
  }

  /// In byte order of the name, then by kind.
  package let entities: [Entity]
  /// For each article the names that few others have, by number; nil for all of a run of few articles, and for trusted ones.
  package let tellingNames: [Set<Int>?]
  private let indices: [[Int]]
  private let reasons: [[LinkReason?]]

  /// - Parameters:
  ///   - articles: the entities of each article.
  ///   - aliases: names declared to mean one entity, as in a facts file: each row is one entity's.
  ///   - trusted: the articles, counted from 0, whose names are to be taken for the run's, as those of a facts file.
  package init(_ articles: [[ArticleEntities.Entity]], aliases: [[String]] = [], trusted: Set<Int> = []) {
    let parsed = articles.map { $0.map { entity in entity.names.map { ParsedName(Array($0.utf8), kind: entity.kind) } } }
    let shared = SharedContext(
      zip(articles, parsed).map { zip($0.map(\.kind), $1).map { (kind: $0, names: $1) } }, trusted: trusted)
    tellingNames = shared.names
    let canonical = CanonicalItems(articles, parsed, aliases)
    let merger = NameMerger(canonical.items, defined: canonical.defined, shared: shared)
    var groups: [Int: [Int]] = [:]
    for item in canonical.items.indices { groups[merger.root(of: item), default: []].append(item) }
    var merged = groups.map { (root: $0.key, entity: canonical.entity(of: $0.value)) }
    merged.sort { left, right in
      left.entity.name != right.entity.name
        ? left.entity.name.utf8.lexicographicallyPrecedes(right.entity.name.utf8)
        : left.entity.kind != right.entity.kind ? left.entity.kind.rawValue < right.entity.kind.rawValue : left.root < right.root
    }
    var indexOfRoot: [Int: Int] = [:]
    for (index, group) in merged.enumerated() { indexOfRoot[group.root] = index }
    entities = merged.map(\.entity)
    var indices: [[Int]] = []
    var reasons: [[LinkReason?]] = []
    for article in articles.indices {
      var row: [Int] = []
      var why: [LinkReason?] = []
      for entity in articles[article].indices {
        let item = canonical.itemOf[article][entity]
        row.append(indexOfRoot[merger.root(of: item)] ?? 0)
        let name = articles[article][entity].name
        why.append(name == merged[row[entity]].entity.name ? nil : LinkReason(merger.reasons[item] ?? .spelling, form: name))
      }
      indices.append(row)
      reasons.append(why)
    }
    self.indices = indices
    self.reasons = reasons
  }

  /// The run's entity of an article's, both counted from 0 in the order given.
  package func index(ofEntity entity: Int, inArticle article: Int) -> Int { indices[article][entity] }

  /// Why an article's entity is taken for the run's; nil when it has its very name.
  package func reason(ofEntity entity: Int, inArticle article: Int) -> LinkReason? { reasons[article][entity] }
}

/// The entities of all articles in an order that does not depend on the articles' order, each distinct one once.
private struct CanonicalItems {
  var items: [NameMerger.Item] = []
  var defined: [(Int, Int, LinkReason.Rule)] = []
  /// The item of every entity of every article.
  var itemOf: [[Int]] = []
  private var entities: [ArticleEntities.Entity] = []
  private var counts: [Int] = []

  private struct Key: Hashable {
    let kind: Mention.Kind
    let name: String
    let names: [String]
    /// The article of a name that needs its context.
    let article: Int?

    /// The key of an entity with its parsed names in a run of `count` articles.
    init(_ entity: ArticleEntities.Entity, _ parsed: [ParsedName], inArticle article: Int, of count: Int) {
      kind = entity.kind
      name = entity.name
      names = entity.names
      self.article = count > SharedContext.topicSize && Key.needsContext(entity, parsed) ? article : nil
    }

    init(alias name: String) {
      kind = .unknown
      self.name = name
      names = [name]
      article = nil
    }

    private static func needsContext(_ entity: ArticleEntities.Entity, _ parsed: [ParsedName]) -> Bool {
      guard entity.kind != .person else { return true }
      if entity.kind == .unknown, entity.names.allSatisfy({ !$0.utf8.contains(0x20) }) { return true }
      return parsed.allSatisfy { name in
        name.words.allSatisfy { NameWords.isGeneric($0) || NameWords.isInstitution($0) }
      }
    }
  }

  init(_ articles: [[ArticleEntities.Entity]], _ parsed: [[[ParsedName]]], _ aliases: [[String]]) {
    let rows = articles.indices.map { index in
      zip(articles[index], parsed[index]).map { Key($0, $1, inArticle: index, of: articles.count) }
    }
    var tally: [Key: Int] = [:]
    var names: [Key: [ParsedName]] = [:]
    for (row, parsed) in zip(rows, parsed) {
      for (key, parsed) in zip(row, parsed) {
        tally[key, default: 0] += 1
        names[key] = parsed
      }
    }
    for row in aliases {
      for name in row {
        let key = Key(alias: name)
        tally[key, default: 0] += 0
        names[key] = [ParsedName(Array(name.utf8), kind: key.kind)]
      }
    }
    let keys = tally.keys.sorted { left, right in
      left.name != right.name
        ? left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
        : left.kind != right.kind
          ? left.kind.rawValue < right.kind.rawValue
          : left.names != right.names
            ? left.names.joined(separator: "\n").utf8.lexicographicallyPrecedes(right.names.joined(separator: "\n").utf8)
            : left.article ?? -1 < right.article ?? -1
    }
    var itemOfKey: [Key: Int] = [:]
    for (item, key) in keys.enumerated() {
      itemOfKey[key] = item
      entities.append(ArticleEntities.Entity(kind: key.kind, name: key.name, names: key.names))
      counts.append(tally[key] ?? 0)
      items.append(NameMerger.Item(kind: key.kind, names: names[key] ?? [], needsContext: key.article != nil))
    }
    itemOf = rows.map { $0.map { itemOfKey[$0] ?? 0 } }
    for (index, row) in itemOf.enumerated() {
      for item in row { items[item].articles.insert(index) }
    }
    for row in aliases {
      let numbers = row.compactMap { itemOfKey[Key(alias: $0)] }
      for number in numbers.dropFirst() { defined.append((numbers[0], number, .alias)) }
    }
  }

  /// The entity of a group: the kind of most articles, the fullest name.
  func entity(of group: [Int]) -> RunEntities.Entity {
    var tally: [Mention.Kind: Int] = [:]
    for item in group where entities[item].kind != .unknown { tally[entities[item].kind, default: 0] += counts[item] + 1 }
    let kind = Mention.Kind.allCases.max { tally[$0, default: 0] < tally[$1, default: 0] } ?? .unknown
    let best = group.max { left, right in
      if items[left].fullness != items[right].fullness { return items[left].fullness < items[right].fullness }
      let accents = [left, right].map { item in entities[item].name.utf8.count { $0 >= 0x80 } }
      if accents[0] != accents[1] { return accents[0] < accents[1] }
      if counts[left] != counts[right] { return counts[left] < counts[right] }
      return left > right
    }
    let names = Set(group.flatMap { entities[$0].names })
    return RunEntities.Entity(
      kind: tally.isEmpty ? .unknown : kind, name: best.map { entities[$0].name } ?? "", names: names.sorted())
  }
}
