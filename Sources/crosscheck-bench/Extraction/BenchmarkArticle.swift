import ClaimExtraction
import ClaimModel
import DocumentReading
import RuleLanguage
import SourceText

/// What is read of one text of a data set, with the words that its claims rest on.
struct BenchmarkArticle {
  let bytes: [UInt8]
  let result: ArticleClaims

  init(_ text: String, by extractor: ClaimExtractor) {
    let source = SourceFile(path: "text.txt", bytes: Array(text.utf8))
    bytes = source.bytes
    result = extractor.extract(DocumentReader.read(source).document)
  }

  /// Claims that state facts and do not deny them, by kinds and rules of at most `strictness`.
  func facts(_ strictness: Strictness = .publish) -> [Claim] {
    result.claims.filter {
      $0.polarity == .affirmed && $0.modality.statesFact && $0.derivation.strictness <= strictness
        && $0.derivation.confidence >= .medium
    }
  }

  /// All names of the entity that fills a slot, or the words themselves.
  func names(_ claim: Claim, _ slot: String) -> [String] {
    switch claim[slot] {
    case .entity(let id)?:
      guard result.entities.indices.contains(Int(id.index)) else { return [] }
      let entity = result.entities[Int(id.index)]
      return [entity.name] + entity.names
    case .title(let title)?: return [title.words, title.canonical]
    case .text(let text)?: return [text]
    default: return []
    }
  }

  func span(_ claim: Claim, _ slot: String) -> ByteSpan? { claim.slots.first { $0.slot == slot }?.span }

  func text(_ span: ByteSpan) -> String { String(decoding: bytes[span.range], as: UTF8.self) }
}

/// Names compared loosely: by their words in small letters, without marks, articles and legal forms.
enum LooseName {
  private static let idle: Set<String> = [
    "the", "of", "a", "an", "and", "fc", "inc", "ltd", "corp", "co", "club", "at", "for", "in",
  ]

  static func words(_ name: String) -> [String] {
    name.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init).filter {
      $0.count > 1 || $0.first?.isNumber == true
    }
    .filter { !idle.contains($0) }
  }

  /// Whether one name's words are all in the other's.
  static func match(_ left: String, _ right: String) -> Bool {
    let (a, b) = (Set(words(left)), Set(words(right)))
    guard !a.isEmpty, !b.isEmpty else { return false }
    return a.isSubset(of: b) || b.isSubset(of: a)
  }
}
