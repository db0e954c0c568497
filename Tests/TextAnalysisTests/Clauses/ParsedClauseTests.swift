import SourceText
import Testing

@testable import TextAnalysis

/// Clauses of texts as the embedded networks parse them: "predicate | who | what".
@Suite struct ParsedClauseTests {
  @Test(arguments: [
    ("The bakery was founded in 1971 by Ola Berg.", "founded | Ola Berg | The bakery"),
    ("Norvent named Quill its new chairman on Monday.", "named | Norvent | Quill"),
    ("The board named Ada Hale as director after Jonas Eik stepped down.", "named | The board | Ada Hale"),
    ("The company plans to open a plant in Leeds.", "open | The company | a plant in Leeds"),
    ("She spent five years leading the choir.", "leading | She | the choir"),
    ("Norvent has appointed Lee Park chief executive.", "appointed | Norvent | Lee Park"),
    ("Former Norvent chief executive Lee Hale did not attend.", "executive | Lee Hale | -"),
    ("She became the first outsider to run the bank.", "run | She | the bank"),
    ("He was one of the original founding members of the choir.", "members | He | the choir"),
    ("A former banker, she joined the choir in May.", "banker | she | -"),
    ("The novel, written by Amina Sow, won a prize.", "written | Amina Sow | The novel"),
    ("Hale denied leaving the club.", "leaving | Hale | the club"),
    ("Ada Hale co-founded Norvent in 2015, where she ran sales.", "co-founded | Ada Hale | Norvent"),
    ("It employs 140 people and last year produced 96,000 bottles.", "produced | It | 96,000 bottles"),
    ("His five-year stint at the museum ended in 2017.", "stint | His | -"),
  ])
  func findsArguments(_ text: String, _ expected: String) {
    let bytes = Array(text.utf8)
    var symbols = SymbolTable()
    let analysed = TextAnalyser(model: .embedded()).analyse(bytes, symbols: &symbols)
    func words(_ argument: Argument?) -> String {
      argument.map { String(decoding: bytes[analysed.span(of: $0.tokens).range], as: UTF8.self) } ?? "-"
    }
    let rows = analysed.clauses.map { clause in
      let predicate = String(decoding: bytes[analysed.tokens[clause.predicate].span.range], as: UTF8.self)
      return "\(predicate) | \(words(clause.who)) | \(words(clause.what))"
    }
    #expect(rows.contains(expected), "\(rows)")
  }

  @Test func aReducedRelativeStaysOne() {
    var symbols = SymbolTable()
    let text = TextAnalyser(model: .embedded()).analyse(Array("The man named Smith left the room.".utf8), symbols: &symbols)
    #expect(text.tokens[2].tag == .vbn)
  }
}
