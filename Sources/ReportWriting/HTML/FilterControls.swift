import ClaimComparison
import ClaimModel
import SourceText

/// Tick boxes that show and hide conflicts by level, scope, rule and article, in CSS alone (`:has()`, Selectors Level 4).
///
/// The rules hang on the box of filters alone, so that a browser looks at nothing else while it reads a long page.
/// A conflict is shown when its level, its scope and its rule are ticked, and at least one of its articles is.
struct FilterControls {
  private struct Group {
    let title: String
    let attribute: String
    let choices: [Choice]
  }

  private struct Choice {
    let id: String
    /// The attribute's value.
    let value: String
    let label: String
    let count: Int
  }

  let html: String
  let style: String

  /// Groups with more choices are left out: the search covers them.
  private static let mostChoices = 60

  init(_ index: RunIndex) {
    let conflicts = index.conflicts
    let groups = [
      Group(title: "Level", attribute: "level", choices: Self.levels(conflicts)),
      Group(title: "Where", attribute: "scope", choices: Self.scopes(conflicts)),
      Group(title: "Rule", attribute: "rule", choices: Self.rules(conflicts)),
      Group(title: "Article", attribute: "s", choices: Self.sources(index)),
    ].filter { $0.choices.count > 1 && $0.choices.count <= Self.mostChoices }
    html = groups.map(Self.fieldset).joined()
    style = "@supports selector(:has(a)) {\n\(groups.map(Self.rules).joined())}\n"
  }

  private static func fieldset(_ group: Group) -> String {
    let boxes = group.choices.map { choice in
      """
      <label><input type="checkbox" id="\(choice.id)" checked><bdi>\(HTMLText.line(choice.label))</bdi> \
      <span class="tally">\(RunSummary.grouped(choice.count))</span></label>

      """
    }
    return "<fieldset><legend>\(group.title)</legend>\n\(boxes.joined())</fieldset>\n"
  }

  private static func rules(_ group: Group) -> String {
    guard group.attribute == "s" else {
      return group.choices.map { choice in
        ".filters:has(#\(choice.id):not(:checked)) + .findings .finding[data-\(group.attribute)=\"\(choice.value)\"] { display: none !important; }\n"
      }.joined()
    }
    return ".finding { display: none; }\n"
      + group.choices.map { choice in
        ".filters:has(#\(choice.id):checked) + .findings .finding[data-s~=\"\(choice.value)\"] { display: block; }\n"
      }.joined() + ".finding.unmatched { display: none !important; }\n"
  }

  private static func levels(_ conflicts: [Finding]) -> [Choice] {
    FindingDeclaration.Level.allCases.reversed().compactMap { level in
      let count = conflicts.count { $0.level == level }
      guard count > 0 else { return nil }
      return Choice(id: "level-\(level.rawValue)", value: level.rawValue, label: level.rawValue, count: count)
    }
  }

  private static func scopes(_ conflicts: [Finding]) -> [Choice] {
    [Finding.Scope.cross, .internal, .known].compactMap { scope in
      let count = conflicts.count { $0.scope == scope }
      guard count > 0 else { return nil }
      return Choice(id: "scope-\(scope.rawValue)", value: scope.rawValue, label: words(scope), count: count)
    }
  }

  private static func rules(_ conflicts: [Finding]) -> [Choice] {
    let counts = Dictionary(conflicts.map { (HTMLPage.fragment($0.rule), 1) }, uniquingKeysWith: +)
    return counts.keys.sorted().map { Choice(id: "rule-\($0)", value: $0, label: $0, count: counts[$0] ?? 0) }
  }

  private static func sources(_ index: RunIndex) -> [Choice] {
    var counts: [Int: Int] = [:]
    for finding in index.conflicts {
      for source in Set(finding.sides.flatMap(\.sources)) { counts[source, default: 0] += 1 }
    }
    return counts.keys.sorted().filter(index.run.sources.indices.contains).map { source in
      return Choice(
        id: "source-\(source + 1)", value: "s\(source + 1)", label: index.fileName(source), count: counts[source] ?? 0)
    }
  }

  /// "between articles".
  static func words(_ scope: Finding.Scope) -> String {
    switch scope {
    case .cross: "between articles"
    case .internal: "inside one article"
    case .known: "against known facts"
    }
  }
}
