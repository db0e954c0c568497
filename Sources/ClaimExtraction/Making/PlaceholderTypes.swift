import ClaimModel
import RuleLanguage

/// What a placeholder can stand for, by its name.
enum PlaceholderTypes {
  typealias SlotType = SlotDeclaration.ValueType

  /// Names that say a type; slots are named otherwise in each kind.
  static let common: [(name: String, type: SlotType)] = [
    ("person", .person), ("who", .person), ("somebody", .person), ("org", .organization), ("organization", .organization),
    ("organisation", .organization), ("company", .organization), ("club", .organization), ("role", .title), ("title", .title),
    ("post", .title), ("team", .team), ("product", .product), ("place", .place), ("city", .place), ("country", .place),
    ("when", .date), ("date", .date), ("day", .date), ("month", .date), ("year", .date), ("start", .date), ("end", .date),
    ("duration", .duration), ("time", .duration), ("number", .number), ("count", .number), ("money", .money), ("amount", .money),
    ("price", .money), ("fee", .money), ("ordinal", .ordinal), ("nth", .ordinal), ("age", .age), ("words", .text),
    ("quote", .quotation), ("quotation", .quotation), ("names", .entities),
  ]

  static func type(named name: String) -> SlotType? {
    common.first { $0.name == name }?.type ?? SlotType(rawValue: name)
  }

  /// The capture that fills a slot of `type`.
  static func capture(for type: SlotType) -> CaptureType {
    switch type {
    case .person: .person
    case .organization: .organization
    case .team: .team
    case .product: .product
    case .place: .place
    case .entity: .name
    case .entities: .names
    case .title: .title
    case .text: .words
    case .date: .date
    case .duration: .duration
    case .number: .number
    case .money: .money
    case .ordinal: .ordinal
    case .age: .age
    case .quotation: .quotation
    }
  }

  /// Values that stand in for a placeholder; `index` tells those of one type apart.
  static func sample(_ type: SlotType, _ placeholder: SentenceTemplate.Placeholder, index: Int, set: Int) -> String {
    func choose(_ values: [String]) -> String { values[(index + set * 2) % values.count] }
    switch type {
    case .person: return choose(["Ada Smith", "Lee Park", "Nina Roth", "Hugo Klein", "Maria Costa"])
    case .organization, .entity: return choose(["Northwind", "Palegrove", "Brightwater", "Castlemere", "Harbour Bank"])
    case .title: return choose(["chief executive", "chief financial officer", "treasurer", "head of research", "chairman"])
    case .team: return choose(["the harbour team", "the research team", "the design team"])
    case .product: return choose(["Tideline", "Quickmap", "Riverline"])
    case .place: return choose(["Rotterdam", "Leeds", "Lisbon", "Geneva"])
    case .entities: return choose(["Ada Smith, Lee Park and Nina Roth", "Hugo Klein and Maria Costa"])
    case .text: return choose(["illness", "fatigue", "ambition"])
    case .date: return date(placeholder, index: index, set: set)
    case .duration: return choose(["five years", "three months", "nine years"])
    case .number: return choose(["12", "40", "250"])
    case .money: return choose(["$5 million", "$300,000", "$2 billion"])
    case .ordinal: return choose(["third", "second", "fifth"])
    case .age: return choose(["42", "61", "37"])
    case .quotation: return "\"We are very happy to open the new harbour in the spring\""
    }
  }

  private static func date(_ placeholder: SentenceTemplate.Placeholder, index: Int, set: Int) -> String {
    let year = 2011 + index * 5 + set
    switch placeholder.name {
    case "day": return "3 May \(year)"
    case "month": return "May \(year)"
    default: return placeholder.before == "on" ? "3 May \(year)" : "\(year)"
    }
  }

  /// A phrase of no such type, for near misses.
  static func miss(_ type: SlotType) -> [String] {
    switch type {
    case .person: ["the weather", "the long winter"]
    case .organization, .entity, .team: ["the room", "the race"]
    case .title: ["a surprise", "a friend"]
    case .place, .product: ["the hall", "the morning"]
    case .date: ["a hurry", "silence"]
    case .duration: ["a while", "nothing"]
    case .number: ["some", "many"]
    case .ordinal: ["usual", "same"]
    case .age: ["innocence", "reason"]
    case .money: ["a promise", "nothing"]
    case .quotation: ["that it was late"]
    case .entities, .text: ["the rain"]
    }
  }
}
