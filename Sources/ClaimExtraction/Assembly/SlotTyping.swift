import ClaimModel
import NormalValues
import RuleLanguage

/// Turns what a capture caught into the value that a slot holds; nil when the two do not fit.
enum SlotTyping {
  static func value(
    _ filler: Filler, _ part: Emission.Part, for type: SlotDeclaration.ValueType, _ article: inout ArticleReading
  ) -> SlotValue? {
    switch filler.content {
    case .entity(let id): return entity(id, for: type, &article)
    case .entities(let ids): return type == .entities ? .entities(ids) : ids.first.flatMap { entity($0, for: type, &article) }
    case .team(let name):
      guard !name.isEmpty, type == .team || type == .entity else { return type == .text && !name.isEmpty ? .text(name) : nil }
      return .entity(article.entities.team(named: name))
    case .title(let title): return type == .title ? .title(title) : type == .text ? .text(title.canonical) : nil
    case .quotation(let quotation): return type == .quotation ? .quotation(quotation) : nil
    case .elided, .elidedUnlessLeft, .elidedPlace: return nil
    case .words(let words): return type == .text ? .text(words) : nil
    case .value(let value):
      if part == .past, case .date(let date) = value {
        return type == .date && !isNews(date, article.published) ? .date(date) : nil
      }
      if part == .ago, case .duration(let length) = value, let now = article.published.map({ $0...$0 }) ?? article.issue {
        return OngoingStart.date(length, before: now).map { .date($0) }
      }
      return self.value(value, part, for: type)
    }
  }

  /// Whether a date is told as news: "on Wednesday named her chief executive" says when she was named, and not when she begins.
  private static func isNews(_ date: StatedDate, _ published: Int?) -> Bool {
    guard let published else { return date.origin == .published }
    return (date.latest ?? date.earliest).map { $0 >= published - newsInDays } ?? false
  }

  private static let newsInDays = 31

  private static func entity(_ id: EntityID, for type: SlotDeclaration.ValueType, _ article: inout ArticleReading) -> SlotValue? {
    switch type {
    case .person: article.entities.settle(id, as: .person)
    case .organization: article.entities.settle(id, as: .organization)
    case .team: article.entities.settle(id, as: .team)
    case .product: article.entities.settle(id, as: .product)
    case .place: article.entities.settle(id, as: .place)
    case .entity: break
    case .entities: return .entities([id])
    case .text: return .text(TitleNormaliser.fold(article.entities[id].name))
    default: return nil
    }
    return .entity(id)
  }

  private static func value(_ value: NormalValue, _ part: Emission.Part, for type: SlotDeclaration.ValueType) -> SlotValue? {
    switch (type, value, part) {
    // "The third partner hired since November": some time after it, and not on a day that the text gives.
    case (.date, .date(let date), .whole): date.modifier == .since ? nil : .date(date)
    case (.date, .date(let date), .start): date.modifier == .since ? .date(date.with(.none)) : nil
    case (.date, .date(let date), .end): date.modifier == .until ? .date(date.with(.none)) : nil
    case (.date, .interval(let start, _), .start): start.map { .date(Self.plain($0)) }
    case (.date, .interval(_, let end), .end): end.map { .date(Self.plain($0)) }
    case (.date, .interval(let start?, nil), .whole): .date(start)
    case (.duration, .duration(let duration), _), (.duration, .window(let duration, _), _): .duration(duration)
    case (.number, .number(let number), _): .number(number)
    case (.number, .money(let money), _): .number(money.amount)
    case (.money, .money(let money), _): .money(money)
    case (.ordinal, .ordinal(let ordinal), _): .ordinal(ordinal)
    case (.ordinal, .number(let number), _): Self.whole(number).map { .ordinal($0) }
    case (.age, .age(let age), _): .age(age)
    case (.age, .ordinal(let years), _): (1...5_000).contains(years) ? .age(years...years) : nil
    case (.age, .number(let number), _): Self.whole(number).map { .age($0...$0) }
    default: nil
    }
  }

  /// A whole number that can be an age, of a person or a house, or a place in a series.
  private static func whole(_ number: StatedNumber) -> Int? {
    guard number.unit == nil, number.upper == nil, number.modifier == .none, let years = number.value.integer,
      (1...5_000).contains(years)
    else { return nil }
    return years
  }

  private static func plain(_ date: StatedDate) -> StatedDate {
    date.modifier == .since || date.modifier == .until ? date.with(.none) : date
  }

  static func value(_ number: Int, for type: SlotDeclaration.ValueType) -> SlotValue? {
    switch type {
    case .number: .number(StatedNumber(value: Decimal(significand: Int128(number))))
    case .ordinal: .ordinal(number)
    case .age: .age(number...number)
    default: nil
    }
  }

  static func value(_ text: String, for type: SlotDeclaration.ValueType) -> SlotValue? {
    switch type {
    case .text: .text(text)
    case .title: .title(Title(canonical: text, words: text))
    default: nil
    }
  }
}
