import ClaimComparison
import ClaimModel
import NormalValues
import ReportAssets
import SourceText

/// The fourth view: for each person and organisation, what each source says, as a timeline and as a table.
struct EntitySection {
  let page: HTMLPage
  private var index: RunIndex { page.index }

  /// With more sources the table has one column that lists the sources of each value.
  private static let mostColumns = 7
  private static let mostEntities = 300
  private static let mostRows = 200

  var html: String {
    let subjects = self.subjects
    guard !subjects.isEmpty else { return "<p class=\"aside\">No statement is about a person or an organisation.</p>\n" }
    let template = Template("entity.html")
    var text = ""
    for (place, subject) in subjects.prefix(Self.mostEntities).enumerated() {
      text += section(subject.entity, subject.claims, isOpen: place < 3, template)
    }
    let rest = subjects.count - Self.mostEntities
    if rest > 0 { text += "<p class=\"notice\">\(RunSummary.grouped(rest)) more, with fewer statements, are not shown.</p>\n" }
    return text
  }

  /// People and organisations with their claims; those in conflicts first, then those with most claims, then by name.
  private var subjects: [(entity: Entity, claims: [Int])] {
    var claims: [EntityID: [Int]] = [:]
    for (number, claim) in index.run.claims.enumerated() {
      for slot in claim.slots {
        if case .entity(let id) = slot.value {
          claims[id, default: []].append(number)
          break
        }
      }
    }
    let ranked = index.run.entities.compactMap { entity -> (entity: Entity, claims: [Int], conflicts: Int)? in
      guard entity.kind == .person || entity.kind == .organization, let own = claims[entity.id] else { return nil }
      return (entity, own, own.count { index.conflictsOfClaim[$0] != nil })
    }
    return ranked.sorted {
      if $0.conflicts != $1.conflicts { return $0.conflicts > $1.conflicts }
      if $0.claims.count != $1.claims.count { return $0.claims.count > $1.claims.count }
      return ($0.entity.name, $0.entity.id) < ($1.entity.name, $1.entity.id)
    }.map { ($0.entity, $0.claims) }
  }

  private func section(_ entity: Entity, _ claims: [Int], isOpen: Bool, _ template: Template) -> String {
    let sources = Set(claims.map { index.run.claims[$0].source }).sorted()
    let statements = RunSummary.count(claims.count, "statement")
    let about = "\(entity.kind.rawValue), \(statements) in \(RunSummary.count(sources.count, "article"))"
    let table = EntityTable(page: page, claims: claims, sources: sources, isWide: sources.count <= Self.mostColumns)
    return template.filled([
      "id": "e\(entity.id.index + 1)",
      "open": isOpen ? " open" : "",
      "name": HTMLText.line(entity.name),
      "about": about,
      "label": HTMLText.line("What is said of \(entity.name)"),
      "timeline": timeline(entity, claims, sources),
      "head": table.head,
      "rows": table.rows(limit: Self.mostRows),
    ])
  }

  private func timeline(_ entity: Entity, _ claims: [Int], _ sources: [Int]) -> String {
    var lanes: [Timeline.Lane] = []
    for source in sources {
      var bars: [Timeline.Bar] = []
      for claim in claims where index.run.claims[claim].source == source {
        let statement = index.run.claims[claim]
        for bar in Timeline.bars(of: index.dated(statement)) where !bar.isLength {
          let words = "\(index.statement(statement))"
          bars.append(Timeline.Bar(from: bar.from, to: bar.to, start: bar.start, end: bar.end, label: words))
        }
      }
      if !bars.isEmpty {
        lanes.append(Timeline.Lane(label: index.laneName(source, among: sources), bars: Array(bars.prefix(40))))
      }
    }
    guard lanes.count > 1 || lanes.first.map({ $0.bars.count > 1 }) == true else { return "" }
    return Timeline(title: "\(entity.name): dates by source", lanes: Array(lanes.prefix(40)), disputed: disputed(claims))
      .figure(caption: "One lane for each source; faded ends are open or uncertain, hatching marks disputed days.")
  }

  /// The days of the first conflict over dates among these claims.
  private func disputed(_ claims: [Int]) -> ClosedRange<Int>? {
    let own = Set(claims)
    for finding in index.conflicts where finding.claims.contains(where: own.contains) {
      let shown = index.exhibits(of: finding)
      if let days = FindingTimeline(index: index, finding: finding, shown: shown).disputed { return days }
    }
    return nil
  }
}
