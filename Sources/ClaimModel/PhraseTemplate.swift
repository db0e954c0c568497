/// A phrase with places for the values of slots: "{person} left {organization}[ for {destination}][ {in date}]".
///
/// What stands in square brackets is left out unless every place in it has a value. `{in date}` is the date behind its preposition: "in 2019", "on
/// 4 May 2019".
package struct PhraseTemplate: Hashable, Sendable {
  /// A place for a value.
  package struct Place: Hashable, Sendable {
    package let slot: String
    /// Whether a date stands behind its preposition.
    package let isAdverbial: Bool
  }

  private enum Piece: Hashable, Sendable {
    case words(String)
    case place(Place)
  }

  private struct Part: Hashable, Sendable {
    var pieces: [Piece] = []
    var isOptional = false
  }

  private let parts: [Part]

  /// A brace or bracket that is not closed reaches to the end.
  package init(_ text: String) {
    var parts = [Part()]
    var words = ""
    var place: String?
    func end() {
      if !words.isEmpty { parts[parts.count - 1].pieces.append(.words(words)) }
      words = ""
    }
    for scalar in text.unicodeScalars {
      switch (scalar, place) {
      case ("}", let name?):
        let isAdverbial = name.hasPrefix("in ")
        parts[parts.count - 1].pieces.append(
          .place(Place(slot: isAdverbial ? String(name.dropFirst(3)) : name, isAdverbial: isAdverbial)))
        place = nil
      case (_, let name?): place = name + String(scalar)
      case ("{", nil):
        end()
        place = ""
      case ("[", nil), ("]", nil):
        end()
        parts.append(Part(isOptional: scalar == "["))
      default: words.unicodeScalars.append(scalar)
      }
    }
    end()
    self.parts = parts
  }

  /// Every slot that has a place.
  package var slots: Set<String> {
    Set(parts.flatMap(\.pieces).compactMap { if case .place(let place) = $0 { place.slot } else { nil } })
  }

  /// The phrase with its values. An open place outside brackets is `open`. Where "the" stands before a value that begins with it, one is enough.
  package func filled(open: String = "", _ value: (Place) -> String?) -> String {
    var text = ""
    for part in parts {
      var written = ""
      var isWhole = true
      for piece in part.pieces {
        switch piece {
        case .words(let words): written += words
        case .place(let place):
          let value = value(place)
          isWhole = isWhole && value?.isEmpty == false
          written += Self.following(value ?? open, written.isEmpty ? text : written)
        }
      }
      if isWhole || !part.isOptional { text += written }
    }
    return text
  }

  private static func following(_ value: String, _ text: String) -> String {
    let isDoubled =
      text.utf8.suffix(4).elementsEqual("the ".utf8) && value.utf8.prefix(4).map { $0 | 0x20 }.elementsEqual("the ".utf8)
    return isDoubled ? String(decoding: Array(value.utf8.dropFirst(4)), as: UTF8.self) : value
  }
}
