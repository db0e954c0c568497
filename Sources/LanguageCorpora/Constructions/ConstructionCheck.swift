import SourceText
package import TextAnalysis

/// Judges the clauses of one sentence against those that it must give.
package struct ConstructionCheck {
  /// What is wrong: one line an expected clause that was not found, with the nearest one that was; empty when all is right.
  package let faults: [String]
  /// All clauses of the sentence, for a view.
  package let found: [String]

  private let bytes: [UInt8]
  private let text: AnalysedText
  private let symbols: SymbolTable

  package init(_ test: ConstructionSuite.Case, analyser: TextAnalyser) {
    var symbols = SymbolTable()
    bytes = Array(test.sentence.utf8)
    text = analyser.analyse(bytes, symbols: &symbols)
    self.symbols = symbols
    var faults: [String] = []
    let checker = Judge(bytes: bytes, text: text, symbols: symbols)
    for expected in test.clauses {
      let candidates = text.clauses.filter { checker.isPredicate($0.predicate, expected.predicate) }
      let judged = candidates.map { checker.differences(of: $0, from: expected) }
      if judged.contains(where: \.isEmpty) { continue }
      let nearest = judged.min { $0.count < $1.count } ?? ["no such predicate"]
      faults.append("\(expected.written)  ✗ \(nearest.joined(separator: ", "))")
    }
    self.faults = faults
    found = text.clauses.map { checker.description(of: $0) }
  }

  package var tokens: String {
    text.tokens.indices.map { index in
      let arc = text.arcs[index]
      let head = arc.head < 0 ? "" : ":\(arc.relation.name)>\(Int(arc.head) == index ? "" : word(Int(arc.head)))"
      return "\(word(index))/\(text.tokens[index].tag.name)\(head)"
    }.joined(separator: " ")
  }

  package var mentions: String {
    text.mentions.map { mention in
      "\(mention.tokens.map(word).joined(separator: " "))(\(mention.kind) \(mention.form))"
    }.joined(separator: " ")
  }

  private func word(_ token: Int) -> String { String(decoding: bytes[text.tokens[token].span.range], as: UTF8.self) }
}

private struct Judge {
  let bytes: [UInt8]
  let text: AnalysedText
  let symbols: SymbolTable

  func isPredicate(_ token: Int, _ lemma: String) -> Bool {
    let own = symbols.text(of: text.tokens[token].lemma)
    let word = symbols.text(of: text.tokens[token].word)
    return own == lemma || own.hasSuffix("-" + lemma) || word == lemma
  }

  func differences(of clause: Clause, from expected: ExpectedClause) -> [String] {
    var differences: [String] = []
    if clause.construction != .noun, (clause.voice == .passive) != expected.isPassive {
      differences.append("voice \(clause.voice)")
    }
    if clause.isNegated != expected.isNegated { differences.append("negated \(clause.isNegated)") }
    if clause.hedges.isEmpty == expected.isHedged { differences.append("hedges \(clause.hedges.map(word))") }
    for field in expected.fields where !holds(field, clause) {
      differences.append("\(field.key) is \(value(field.key, clause))")
    }
    return differences
  }

  private func holds(_ field: ExpectedClause.Field, _ clause: Clause) -> Bool {
    switch field.key {
    case "who": return isFilled(field, clause.who)
    case "what": return isFilled(field, clause.what)
    case "whom": return isFilled(field, clause.toWhom)
    case "says": return isFilled(field, clause.source)
    case "when": return clause.complements.contains { isFilled(field, $0.argument, headed: false) }
    default: return complements(field.key, clause).contains { isFilled(field, $0.argument, headed: false) }
    }
  }

  private func complements(_ key: String, _ clause: Clause) -> [Complement] {
    clause.complements.filter { complement in
      let marker = symbols.text(of: complement.marker)
      switch key {
      case "post": return complement.marker == 0
      case "'s": return marker.hasPrefix("'") || marker.hasPrefix("’")
      default: return marker == key.replacingBlanks
      }
    }
  }

  private func isFilled(_ field: ExpectedClause.Field, _ argument: Argument?, headed: Bool = true) -> Bool {
    guard let argument else { return false }
    let all = [argument] + argument.coordinated
    if field.phrases.count > 1, all.count != field.phrases.count { return false }
    return field.phrases.allSatisfy { phrase in all.contains { isPhrase($0, phrase, headed: headed) } }
  }

  /// Whether the phrase stands in the sentence so that the argument's head lies in it, and one of the two holds the other.
  private func isPhrase(_ argument: Argument, _ phrase: String, headed: Bool) -> Bool {
    let wanted = Array(phrase.utf8).map(Self.lowered)
    let own = text.span(of: argument.tokens)
    let head = text.tokens[argument.head].span
    guard bytes.count >= wanted.count else { return false }
    for start in 0...bytes.count - wanted.count
    where zip(wanted, bytes[start..<start + wanted.count]).allSatisfy({ $0 == Self.lowered($1) }) {
      let end = start + wanted.count
      let isInside = Int(own.start) <= start && end <= Int(own.end)
      let isAround = start <= Int(own.start) && Int(own.end) <= end
      let hasHead = start <= Int(head.start) && Int(head.end) <= end
      if isInside || isAround, hasHead || !headed { return true }
    }
    return false
  }

  private static func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  private func word(_ token: Int) -> String { String(decoding: bytes[text.tokens[token].span.range], as: UTF8.self) }

  private func words(_ argument: Argument?) -> String {
    guard let argument else { return "-" }
    return ([argument] + argument.coordinated).map { part in
      String(decoding: bytes[text.span(of: part.tokens).range], as: UTF8.self)
    }.joined(separator: " + ")
  }

  private func value(_ key: String, _ clause: Clause) -> String {
    switch key {
    case "who": words(clause.who)
    case "what": words(clause.what)
    case "whom": words(clause.toWhom)
    case "says": words(clause.source)
    default: clause.complements.map { "\(symbols.text(of: $0.marker)) “\(words($0.argument))”" }.joined(separator: " ")
    }
  }

  func description(of clause: Clause) -> String {
    var parts = [symbols.text(of: text.tokens[clause.predicate].lemma), "\(clause.construction) \(clause.tense)"]
    if clause.voice == .passive { parts.append("passive") }
    if clause.isNegated { parts.append("not") }
    if !clause.hedges.isEmpty { parts.append("hedged(\(clause.hedges.map(word).joined(separator: " ")))") }
    if clause.who != nil { parts.append("who \(words(clause.who))") }
    if clause.what != nil { parts.append("what \(words(clause.what))") }
    if clause.toWhom != nil { parts.append("whom \(words(clause.toWhom))") }
    for complement in clause.complements {
      parts.append("\(complement.marker == 0 ? "post" : symbols.text(of: complement.marker)) \(words(complement.argument))")
    }
    if clause.source != nil { parts.append("says \(words(clause.source))") }
    return parts.joined(separator: " | ")
  }
}

extension String {
  fileprivate var replacingBlanks: String { String(map { $0 == "_" ? " " : $0 }) }
}
