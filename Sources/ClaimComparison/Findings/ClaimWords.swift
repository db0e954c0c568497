import ClaimModel
import NormalValues

extension ComparisonContext {
  /// What a claim says: "Ada Smith left Northwind in 2019", by the label of its kind. Dates that no words state are left out.
  ///
  /// - Parameter slots: Left out too.
  func label(of claim: Int, without slots: Set<String> = []) -> String {
    guard let plan = plan(of: claim) else { return claims[claim].kind }
    let text = plan.label.filled { place in slots.contains(place.slot) ? nil : value(place, of: claim) }
    return Self.trimmed(text)
  }

  /// The matter of a claim, its key and what it cannot do without: "Ada Smith won the Halmos Prize".
  func matter(of claim: Int) -> String {
    guard let kind = kind(of: claim) else { return claims[claim].kind }
    return label(of: claim, without: Set(kind.slots.filter { !$0.isKey && !$0.isRequired }.map(\.name)))
  }

  /// The label as a question with values in the place of a slot: "Ada Smith reports to Lee Park or Maria Lund?". Where the slot has no place in the
  /// label they stand behind it: "Northwind: 450 or 900?".
  ///
  /// - Parameter others: Slots that are left out, because they need not be the same for all values.
  func question(_ claim: Int, _ slot: String, _ values: String, without others: Set<String> = []) -> String {
    guard let template = plan(of: claim)?.label else { return "\(claims[claim].kind): \(values)?" }
    guard template.slots.contains(slot) else { return "\(label(of: claim, without: others.union([slot]))): \(values)?" }
    let text = template.filled { place in
      if place.slot == slot { return values }
      return others.contains(place.slot) ? nil : value(place, of: claim)
    }
    return Self.trimmed(text) + "?"
  }

  /// Dates of one preposition share it: "in 2011 or 2013".
  func alternatives(_ values: [SlotValue], _ words: [String]) -> String {
    let dates = values.compactMap { if case .date(let date) = $0 { date } else { nil } }
    guard dates.count == values.count, let first = dates.first else { return listed(words) }
    let prepositions = Set(dates.map(DateWords.preposition))
    if prepositions.count == 1 {
      let preposition = DateWords.preposition(first)
      return (preposition.isEmpty ? "" : preposition + " ") + listed(words)
    }
    return listed(dates.map(DateWords.phrase))
  }

  /// A slot's value in plain words, a text as its article writes it.
  func words(_ slot: String, of claim: Int) -> String? {
    guard let filling = claims[claim].slots.first(where: { $0.slot == slot }) else { return nil }
    return written(claims[claim], filling) ?? words(filling.value)
  }

  private func value(_ place: PhraseTemplate.Place, of claim: Int) -> String? {
    guard let filling = claims[claim].slots.first(where: { $0.slot == place.slot }) else { return nil }
    if case .date(let date) = filling.value {
      if date.origin == .tense { return nil }
      // What stands in brackets speaks of a date; the day of publication, which no words state, is no news there.
      if filling.span == nil, place.isAdverbial, kind(of: claim)?.slot(place.slot)?.filledFrom != SlotDeclaration.Default.none {
        return nil
      }
      if place.isAdverbial { return DateWords.phrase(date) }
    }
    return words(place.slot, of: claim)
  }

  /// Without what an open place leaves behind, and with a capital where a common word begins it.
  private static func trimmed(_ text: String) -> String {
    let ends: Set<Unicode.Scalar> = [" ", ",", ":"]
    let kept = text.unicodeScalars.reversed().drop(while: ends.contains).reversed().drop(while: ends.contains)
    return capitalised(String(String.UnicodeScalarView(kept)))
  }

  /// "People at Northwind"; names such as "eBay" stay.
  static func capitalised(_ text: String) -> String {
    guard let word = text.split(separator: " ").first,
      word.unicodeScalars.allSatisfy({ $0.isASCII && !$0.properties.isUppercase })
    else { return text }
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}
