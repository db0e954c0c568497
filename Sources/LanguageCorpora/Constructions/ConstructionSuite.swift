/// Sentences with the clauses that they must give, family by family. The notation is told at the head of
/// `Tests/TextAnalysisTests/Constructions/constructions.txt`.
package struct ConstructionSuite: Sendable {
  package struct Case: Sendable {
    package let family: String
    package let sentence: String
    package let clauses: [ExpectedClause]
  }

  /// In the order of the file.
  package let cases: [Case]

  /// Reads a suite; lines that are no sentence, clause, family or comment do not occur: whatever is neither of these is a sentence.
  package init(_ text: String) {
    var cases: [Case] = []
    var family = ""
    var sentence: String?
    var clauses: [ExpectedClause] = []
    func close() {
      if let sentence { cases.append(Case(family: family, sentence: sentence, clauses: clauses)) }
      clauses = []
    }
    for line in text.split(separator: "\n").map(String.init) {
      if line.hasPrefix("## ") {
        close()
        sentence = nil
        family = String(line.dropFirst(3))
      } else if line.hasPrefix("= ") {
        clauses.append(ExpectedClause(String(line.dropFirst(2))))
      } else if !line.hasPrefix("#") {
        close()
        sentence = line
      }
    }
    close()
    self.cases = cases
  }

  /// The families in the order of the file.
  package var families: [String] {
    var seen: Set<String> = []
    return cases.map(\.family).filter { seen.insert($0).inserted }
  }
}

/// One clause as the suite writes it.
package struct ExpectedClause: Sendable {
  package struct Field: Sendable {
    /// "who", "what", "whom", "when", "post", "says", or a marker with blanks as "_".
    package let key: String
    /// One for every coordinated phrase.
    package let phrases: [String]
  }

  package let written: String
  /// A dictionary form; of a word with a hyphen its last part is enough.
  package let predicate: String
  package let fields: [Field]
  package let isPassive: Bool
  package let isNegated: Bool
  package let isHedged: Bool

  init(_ written: String) {
    self.written = written
    let parts = written.split(separator: "|").map { String($0).trimmed }
    predicate = parts.first ?? ""
    var flags: Set<String> = []
    var fields: [Field] = []
    for part in parts.dropFirst() {
      guard let blank = part.firstIndex(of: " ") else {
        flags.insert(part)
        continue
      }
      let phrases = part[part.index(after: blank)...].split(separator: "+").map { String($0).trimmed }
      fields.append(Field(key: String(part[..<blank]), phrases: phrases))
    }
    self.fields = fields
    isPassive = flags.contains("passive")
    isNegated = flags.contains("not")
    isHedged = flags.contains("hedged")
  }
}

extension String {
  fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
