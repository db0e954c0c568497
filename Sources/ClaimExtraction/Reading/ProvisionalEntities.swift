import ClaimModel
import SourceText
import TextAnalysis

/// Stands in for entity resolution: equal names, a surname after a full name, and a pronoun for the last person.
enum ProvisionalEntities {
  static func resolve(
    _ texts: [AnalysedText], _ blocks: [[UInt8]], _ symbols: SymbolTable
  ) -> ([[EntityReference?]], [Entity]) {
    var entities: [Entity] = []
    var ids: [String: EntityID] = [:]
    var last: EntityID?
    var all: [[EntityReference?]] = []
    for (index, text) in texts.enumerated() {
      var references: [EntityReference?] = []
      for mention in text.mentions {
        let words = mention.tokens.map { symbols.text(of: text.tokens[$0].word) }
        let key = words.joined(separator: " ")
        switch mention.form {
        case .name:
          let id: EntityID
          if let known = ids[key] {
            id = known
          } else {
            id = EntityID(entities.count)
            let name = String(decoding: blocks[index][text.span(of: mention.tokens).range], as: UTF8.self)
            entities.append(Entity(id: id, kind: EntityKind(mention.kind), name: name, names: []))
            ids[key] = id
            if mention.kind == .person, let surname = words.last, ids[surname] == nil { ids[surname] = id }
          }
          if entities[Int(id.index)].kind == .person { last = id }
          references.append(EntityReference(entity: id, form: .name))
        case .pronoun:
          let isPersonal = ["he", "she", "his", "her", "him"].contains(key)
          references.append(isPersonal ? last.map { EntityReference(entity: $0, form: .pronoun) } : nil)
        case .description: references.append(nil)
        }
      }
      all.append(references)
    }
    return (all, entities)
  }
}
