/// A person, organisation, team, product or place, numbered within one article or, after merging, within the run.
package struct EntityID: Hashable, Sendable, Comparable {
  package let index: Int32

  package init(_ index: Int) { self.index = Int32(index) }

  package static func < (left: EntityID, right: EntityID) -> Bool { left.index < right.index }
}

package enum EntityKind: String, Hashable, Sendable, CaseIterable {
  case person, organization, place, product, team, event, work, unknown
}

/// What is known of an entity over the run.
package struct Entity: Hashable, Sendable {
  package let id: EntityID
  package let kind: EntityKind
  /// The fullest name: "Ada Smith".
  package let name: String
  /// Every other form met: "Smith", "Ms Smith".
  package let names: [String]

  package init(id: EntityID, kind: EntityKind, name: String, names: [String]) {
    self.id = id
    self.kind = kind
    self.name = name
    self.names = names
  }
}
