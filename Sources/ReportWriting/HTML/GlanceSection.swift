import ClaimComparison
import ClaimModel
import SourceText

/// The first view: counts, the articles, what agrees, what could not be read, how the run was made.
struct GlanceSection {
  let page: HTMLPage
  private var index: RunIndex { page.index }
  private var summary: RunSummary { page.summary }

  var html: String { figures + articles + agreements + accepted + onlyHere + notRead + details }

  private var figures: String {
    let values = [
      (summary.articles, summary.articles == 1 ? "article" : "articles"),
      (summary.claims, summary.claims == 1 ? "claim read" : "claims read"),
      (summary.shared, summary.shared == 1 ? "fact stated twice or more" : "facts stated twice or more"),
      (summary.agreeing, summary.agreeing == 1 ? "of them agrees" : "of them agree"),
      (summary.conflicts, summary.conflicts == 1 ? "conflict" : "conflicts"),
      (summary.unread, summary.unread == 1 ? "sentence not read" : "sentences not read"),
    ]
    let items = values.map { "<div><dt>\($0.1)</dt><dd>\(RunSummary.grouped($0.0))</dd></div>\n" }.joined()
    return "<dl class=\"figures\">\n\(items)</dl>\n"
  }

  private var articles: String {
    guard !index.run.sources.isEmpty else { return "" }
    var conflicts = [Int](repeating: 0, count: index.run.sources.count)
    for finding in index.conflicts {
      for source in Set(finding.sides.flatMap(\.sources)) where conflicts.indices.contains(source) { conflicts[source] += 1 }
    }
    let hasReferences = index.run.sources.contains(where: \.isBeside)
    var rows = ""
    for (number, source) in index.run.sources.enumerated() {
      let path = "<span class=\"place\">\(HTMLText.line(source.file.path))</span>"
      let link = page.copied.contains(number) ? "<a href=\"#t\(number + 1)\">\(path)</a>" : path
      let role = hasReferences ? "<td>\(source.isKnown ? "known facts" : source.isReference ? "reference" : "checked")</td>" : ""
      rows += "<tr id=\"s\(number + 1)\"><th scope=\"row\">\(page.citation(number))<br>\(link)</th>\(role)"
      for value in [source.words, index.claimsOfSource[number].count, conflicts[number]] {
        rows += "<td class=\"number\">\(RunSummary.grouped(value))</td>"
      }
      rows += "</tr>\n"
    }
    let role = hasReferences ? "<th scope=\"col\">Role</th>" : ""
    return """
      <div class="scroll" role="region" tabindex="0" aria-label="Articles">
      <table>
      <thead><tr><th scope="col">Article</th>\(role)<th scope="col" class="number">Words</th>\
      <th scope="col" class="number">Claims</th><th scope="col" class="number">Conflicts</th></tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>
      </div>

      """
  }

  private var agreements: String {
    guard !index.agreements.isEmpty else { return "" }
    let items = index.agreements.map { finding in
      let count = RunSummary.count(Set(finding.sides.flatMap(\.sources)).count, "source")
      return "<li><span>\(HTMLText.line(finding.headline))</span> <span class=\"tally\">\(count)</span></li>\n"
    }
    return """
      <details class="fold">
      <summary>\(RunSummary.count(index.agreements.count, "fact")) on which sources agree</summary>
      <ul class="agreements">
      \(items.joined())</ul>
      </details>

      """
  }

  private var accepted: String {
    let findings = index.run.accepted
    guard !findings.isEmpty else { return "" }
    let items = findings.map { finding in
      """
      <li>\(HTMLText.line(finding.headline)) <span class="tally">\(finding.rule) \(HTMLPage.fragment(finding.id))</span>: \
      <q>\(HTMLText.line(finding.suppression?.reason ?? ""))</q></li>

      """
    }
    return """
      <details class="fold">
      <summary>\(RunSummary.count(findings.count, "conflict")) accepted earlier</summary>
      <ul class="plain">
      \(items.joined())</ul>
      </details>

      """
  }

  private var onlyHere: String {
    guard let note = summary.onlyHereNote else { return "" }
    let items = index.onlyHere.map { number in
      let claim = index.run.claims[number]
      let place = index.place(index.clamped(claim.span, in: claim.source), in: claim.source)
      return
        "<li><a class=\"place\" href=\"#\(page.anchor(number))\">\(HTMLText.line(place))</a> \(HTMLText.line(index.statement(claim)))</li>\n"
    }
    return """
      <details class="fold">
      <summary>\(HTMLText.line(note))</summary>
      <ul class="plain">
      \(items.joined())</ul>
      </details>

      """
  }

  private var notRead: String {
    let notes = [summary.skippedNote, summary.unreadNote].compactMap(\.self)
    guard !notes.isEmpty else { return "" }
    var items = summary.skipped.map {
      "<li><span class=\"place\">\(HTMLText.line($0.path))</span> \(HTMLText.line($0.reason))</li>\n"
    }
    for (number, source) in index.run.sources.enumerated() {
      guard let share = RunSummary.unreadShare(of: number, in: index) else { continue }
      items.append(
        "<li><details>\n<summary><span class=\"place\">\(HTMLText.line(source.file.path))</span> \(share)</summary>\n<ul class=\"plain unread\">\n"
      )
      for sentence in source.unread {
        let span = index.clamped(sentence.span, in: number)
        let quote = VisibleText.short(index.quote(span, in: number), limit: 300)
        items.append(
          """
          <li><span class="place">\(HTMLText.line(index.place(span, in: number)))</span> \
          \(HTMLText.line(sentence.reason)): <q>\(HTMLText.line(quote))</q></li>

          """)
      }
      items.append("</ul>\n</details></li>\n")
    }
    return """
      <details class="fold">
      <summary>What was not read: \(HTMLText.line(notes.joined(separator: "; ")))</summary>
      <ul class="plain">
      \(items.joined())</ul>
      </details>

      """
  }

  private var details: String {
    let run = index.run
    let rows = ([("version", run.version), ("rules", run.rules.text)] + run.settings.map { ($0.name, $0.value) })
      .map { "<dt>\(HTMLText.line($0.0))</dt><dd><code>\(HTMLText.line($0.1))</code></dd>\n" }
    return """
      <details class="fold">
      <summary>How this run was made</summary>
      <dl class="notes">
      \(rows.joined())</dl>
      </details>

      """
  }
}
