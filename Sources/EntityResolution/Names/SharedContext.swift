import TextAnalysis

/// What shows that two articles of a large run are about the same people: names that both have and few others do.
///
/// A handful of articles is one topic, and equal names are one bearer's. In an archive they are often not: "Wright" of one article is
/// not "Wright" of the next, and of two people called David Pigot each has his own article. There a person's name, and any single
/// generic word, needs another name beside it in both articles before it is taken for one entity.
struct SharedContext {
  /// Runs of at most this many articles are taken for one topic.
  static let topicSize = 8

  /// The telling names of each article by number; nil for an article that needs none, such as a list of known facts.
  let names: [Set<Int>?]
  /// The words of each telling name.
  private let words: [Set<[UInt8]>]

  /// - Parameters:
  ///   - articles: for each article the parsed names of each entity with its kind.
  ///   - trusted: articles whose names are to be taken for the run's, wherever they stand.
  init(_ articles: [[(kind: Mention.Kind, names: [ParsedName])]], trusted: Set<Int>) {
    guard articles.count > Self.topicSize else {
      names = Array(repeating: nil, count: articles.count)
      words = []
      return
    }
    var frequency: [[UInt8]: Int] = [:]
    var rows: [Set<[UInt8]>] = []
    for article in articles {
      var row: Set<[UInt8]> = []
      for entity in article where entity.kind != .place && entity.kind != .event {
        for name in entity.names where Self.isTelling(name, entity.kind) { row.insert(name.key) }
      }
      for key in row { frequency[key, default: 0] += 1 }
      rows.append(row)
    }
    var root = 1
    while root * root < articles.count { root += 1 }
    let most = max(24, root)
    let telling = frequency.filter { $0.value > 1 && $0.value <= most }.keys.sorted { $0.lexicographicallyPrecedes($1) }
    let numbers = Dictionary(uniqueKeysWithValues: telling.enumerated().map { ($0.element, $0.offset) })
    words = telling.map { key in Set(key.split(separator: 0x20).map { Array($0) }) }
    names = rows.enumerated().map { index, row in trusted.contains(index) ? nil : Set(row.compactMap { numbers[$0] }) }
  }

  /// Whether `left` and `right`, the telling names beside two bearers, have one in common that shares no word with `name`; for a name of
  /// one word, which far more people bear, two.
  func isShared(_ left: Set<Int>?, _ right: Set<Int>?, apartFrom name: Set<[UInt8]>, isSingleWord: Bool) -> Bool {
    guard let left, let right else { return true }
    let (few, many) = left.count < right.count ? (left, right) : (right, left)
    var missing = isSingleWord ? 2 : 1
    for telling in few where many.contains(telling) && words[telling].isDisjoint(with: name) {
      missing -= 1
      if missing == 0 { return true }
    }
    return false
  }

  /// A name of several words, or a single one that is no generic word of organisations.
  private static func isTelling(_ name: ParsedName, _ kind: Mention.Kind) -> Bool {
    name.words.count > 1
      || kind == .organization && name.isSingleWord && name.words[0].count > 2 && !NameWords.isGeneric(name.words[0])
        && !NameWords.isInstitution(name.words[0])
  }
}
