import ClaimModel
package import DocumentReading
import NormalValues
import TextAnalysis
import ValueRecognition

/// What rules see of a text, for those who write them: tokens, mentions, values, titles, clauses.
package struct AnalysisListing: Sendable {
  private let extractor: ClaimExtractor

  package init(_ extractor: ClaimExtractor) { self.extractor = extractor }

  /// A listing of all blocks that are read.
  package func text(of document: Document) -> String {
    let article = extractor.reading(of: document)
    var lines: [String] = ["topic: \(article.topicPerson.map { article.entities[$0].name } ?? "nobody")"]
    for block in article.blocks where block.isRead {
      lines.append("block \(block.index) \(block.block.role.rawValue)")
      for sentence in block.text.sentences {
        lines.append("  " + sentence.tokens.map { token($0, block, article) }.joined(separator: " "))
      }
      for (index, mention) in block.text.mentions.enumerated() {
        let entity =
          block.references[index].map { "\(article.entities[$0.entity].name) (\(article.entities.kind($0.entity)))" } ?? "-"
        lines.append("  mention \(block.words(mention.tokens)): \(mention.kind) \(mention.form) = \(entity)")
      }
      for value in block.values { lines.append("  value \(block.words(value.tokens)): \(value.value.words)") }
      for title in block.titles {
        let employers = title.employers.map { "\($0.marker) \(block.words(block.text.mentions[$0.mention].tokens))" }
        lines.append(
          "  title \(title.title.canonical), former \(title.former != nil), \(employers), in \"\(block.words(title.extent))\"")
      }
      for clause in block.text.clauses { lines.append("  clause " + self.clause(clause, block, article)) }
      for run in block.quotations {
        lines.append("  quotation \(run.isUtterance) \(run.speaker.map { "\($0)" } ?? "-"): \(run.quotation.words)")
      }
    }
    return lines.joined(separator: "\n")
  }

  private func token(_ index: Int, _ block: BlockReading, _ article: ArticleReading) -> String {
    let token = block.tokens[index]
    let arc = index < block.text.arcs.count ? block.text.arcs[index] : .none
    let head = arc.head < 0 ? "" : ":\(arc.relation.name)>\(block.words(Int(arc.head)..<Int(arc.head) + 1))"
    return "\(block.words(index..<index + 1))/\(token.tag.name)\(head)"
  }

  private func clause(_ clause: Clause, _ block: BlockReading, _ article: ArticleReading) -> String {
    var parts = [
      "\(block.words(clause.extent)) [\(clause.construction) \(clause.tense) \(clause.aspect) \(clause.voice)\(clause.isNegated ? " negated" : "")]"
    ]
    func add(_ name: String, _ argument: Argument?) {
      guard let argument else { return }
      parts.append(
        "\(name)="
          + argument.all.map { "\(block.words($0.tokens))(\(block.words($0.head..<$0.head + 1)))" }.joined(separator: "+"))
    }
    add("who", clause.who)
    add("what", clause.what)
    add("whom", clause.toWhom)
    for complement in clause.complements { add(article.symbols.text(of: complement.marker), complement.argument) }
    if !clause.hedges.isEmpty { parts.append("hedges \(clause.hedges.map { block.words($0..<$0 + 1) })") }
    if let parent = clause.parent {
      parts.append(
        "\(clause.link) of \(block.words(block.text.clauses[parent].predicate..<block.text.clauses[parent].predicate + 1))")
    }
    return parts.joined(separator: " ")
  }
}
