import EntityResolution
import SourceText
import TextAnalysis

/// An article resolved: every mention with its entity's name, "-" when open.
struct Resolved {
  let rows: [String]
  let entities: ArticleEntities

  init(_ blocks: String...) {
    let texts = blocks.map { Array($0.utf8) }
    var symbols = SymbolTable()
    let analysed = TextAnalyser(model: .embedded()).analyse(blocks: texts, symbols: &symbols) { _, _ in true }
    let entities = ArticleEntities(analysed, texts: texts, symbols: symbols)
    var rows: [String] = []
    for block in analysed.indices {
      for (index, mention) in analysed[block].mentions.enumerated() {
        let form = String(decoding: texts[block][analysed[block].span(of: mention.tokens).range], as: UTF8.self)
        let name = entities.links[block][index].map { entities.entities[$0.entity].name } ?? "-"
        rows.append("\(form)=\(name)")
      }
    }
    self.rows = rows
    self.entities = entities
  }
}
