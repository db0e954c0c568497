import ClaimModel
import RuleLanguage

/// Brings titles to the names that synonyms share: "CEO" is "chief executive", "AI lead" is "head of ai".
struct TitleNormaliser: Sendable {
  private var canonical: [String: String] = [:]
  private let modifiers: Set<String>
  private let heads: Set<String>

  init(_ rules: RuleSet) {
    for declaration in rules.titles {
      let name = Self.fold(declaration.canonical)
      canonical[name] = name
      for synonym in declaration.synonyms where canonical[Self.fold(synonym)] == nil {
        canonical[Self.fold(synonym)] = name
      }
    }
    modifiers = Set((rules.words("title-modifiers")?.entries ?? []).map(Self.fold))
    heads = Set((rules.words("title-heads")?.entries ?? []).map(Self.fold))
  }

  /// - Parameters:
  ///   - core: folded words up to the head, the head in the singular: "senior", "vice", "president".
  ///   - topic: folded words after "of" or "for", without them: "sales".
  ///   - words: as the text has it.
  func title(core: [String], topic: [String], words: String) -> Title {
    let field = Self.bare(topic)
    // "chief design officer": the first word belongs to the title, so that what stands between is no field of its own.
    if core.count > 2, let first = core.first, heads.contains(first) || modifiers.contains(first),
      canonical[core.joined(separator: " ")] == nil, plainTitle(core[...]) == nil,
      canonical[core.dropFirst().joined(separator: " ")] == nil
    {
      let name = core.joined(separator: " ")
      return Title(canonical: field.isEmpty ? name : name + " of " + field.joined(separator: " "), words: words)
    }
    // The longest end of the core that is a title by itself; what stands before it is the field.
    for start in core.indices {
      let phrase = core[start...].joined(separator: " ")
      guard let name = canonical[phrase] ?? plainTitle(core[start...]) else { continue }
      let before = Self.bare(Array(core[..<start]))
      let topics = [before, field].filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
      return Title(canonical: topics.isEmpty ? name : name + " of " + topics.joined(separator: " "), words: words)
    }
    let name = core.joined(separator: " ")
    return Title(canonical: field.isEmpty ? name : name + " of " + field.joined(separator: " "), words: words)
  }

  /// A head with modifiers and nothing else, its head by its canonical name where it stands alone.
  private func plainTitle(_ words: ArraySlice<String>) -> String? {
    guard let last = words.last, heads.contains(last) || canonical[last] != nil else { return nil }
    guard words.dropLast().allSatisfy({ modifiers.contains($0) || heads.contains($0) }) else { return nil }
    return words.joined(separator: " ")
  }

  private static func bare(_ words: [String]) -> [String] {
    words.filter { !["the", "a", "an", "its", "their", "his", "her", "\"", "“", "”"].contains($0) }.map {
      $0 == "&" || $0 == "/" ? "and" : $0
    }
  }

  static func fold(_ text: String) -> String {
    String(decoding: text.utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
