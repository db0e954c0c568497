import TextAnalysis
import ValueRecognition

/// One predicate as clause rules see it: a verb, a noun or a job title, with what fills its places.
struct Frame: Sendable {
  enum Predicate: Sendable {
    case verb
    case noun
    case title(TitlePhrase)
  }

  let predicate: Predicate
  /// The head token.
  let head: Int
  /// Index of the clause that states it: its own for a verb, the governing one for a noun or a title; nil without a parse.
  let clause: Int?
  var who: [Argument] = []
  var what: [Argument] = []
  var whom: [Argument] = []
  /// Owners ("Northwind's ...") and compound nouns ("the Northwind chairman").
  var owners: [Argument] = []
  var modifiers: [Argument] = []
  var complements: [Complement] = []
  /// Complements of what it is done to: "a doctorate from Northwind" of "holds a doctorate from Northwind".
  var objectComplements: [Complement] = []
  /// Tokens that belong to the predicate, in the order of the text.
  var region: [Int] = []
  /// Dates, periods and durations that belong to it, nearest first.
  var times: [RecognisedValue] = []
  var tense: Clause.Tense = .unknown
  var aspect: Clause.Aspect = .simple
  var voice: Clause.Voice = .active
  /// Whether the text leaves out who does it, as notes do ("Joins Northwind in May").
  var lacksSubject = false
}

extension Argument {
  /// The phrase and those coordinated with it.
  var all: [Argument] { [self] + coordinated }
}
