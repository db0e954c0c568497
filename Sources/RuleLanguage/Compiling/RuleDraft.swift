import ClaimModel
import SourceText

/// A rule while its lines are read.
struct RuleDraft {
  /// What the "clause", "noun", "pattern" or "table" line says.
  enum Shape {
    case predicate(ClausePattern.Predicate)
    case tokens([TokenPattern.Element])
    case table

    /// The keyword of the line.
    var keyword: String {
      switch self {
      case .predicate(.verb): "clause"
      case .predicate: "noun"
      case .tokens: "pattern"
      case .table: "table"
      }
    }
  }

  var about = ""
  var shape: Shape?
  var parts: [ClausePattern.Part] = []
  var columns: [TablePattern.Column] = []
  var rows: [TablePattern.Column] = []
  var with: [WordChoice] = []
  var without: [WordChoice] = []
  var except: [WordChoice] = []
  var only: [WordChoice] = []
  var voice: ClausePattern.Voice?
  var tenses: [String] = []
  var strictness = Strictness.publish
  var emits: [ReadEmission] = []
  var examples: [ReadExample] = []
  /// Every capture of the pattern, with the place of its name; a name may come twice, in alternatives of a token pattern.
  var captures: [ReadCapture] = []
  /// Whether every line that can hold a capture was read: without one of them nothing is said of captures.
  var hasAllCaptures = true
  /// Whether every "emit" line was read.
  var hasAllEmissions = true

  /// The shape with all that belongs to it; nil without one.
  var pattern: ExtractionRule.Pattern? {
    switch shape {
    case .predicate(let predicate):
      .clause(
        ClausePattern(
          predicate: predicate, parts: parts, with: with, without: without, except: except, only: only, voice: voice,
          tenses: tenses))
    case .tokens(let elements): .tokens(TokenPattern(elements: elements, context: parts, with: with, without: without))
    case .table: .table(TablePattern(columns: columns, rows: rows, context: parts))
    case nil: nil
    }
  }
}

/// A capture and the bytes of its name.
struct ReadCapture: Hashable {
  let capture: Capture
  let span: ByteSpan
  let typeSpan: ByteSpan

  /// The name of captures that only have to be there.
  static let unused = "_"
}

/// An "emit" line with the places of its words.
struct ReadEmission {
  struct Filling {
    let slot: Word
    let source: Emission.Source
    /// The bytes of the source; those of the slot when it stands alone.
    let span: ByteSpan
  }

  let kind: Word
  let isDenied: Bool
  let fillings: [Filling]
  let span: ByteSpan

  /// Whether a slot takes the capture of this name.
  func uses(_ name: String) -> Bool {
    fillings.contains { filling in
      guard case .capture(let capture, _) = filling.source else { return false }
      return capture == name
    }
  }
}

/// A "yes" or "no" line with the places of its words.
struct ReadExample {
  struct Claim {
    let kind: Word
    let isDenied: Bool
    let slots: [(slot: Word, value: Word)]
  }

  let text: String
  /// Nil for "no".
  let claims: [Claim]?
  let published: Int
  let span: ByteSpan
}
