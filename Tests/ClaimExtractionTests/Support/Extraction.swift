import BuiltinRules
import ClaimModel
import DocumentReading
import RuleLanguage
import SourceText

@testable import ClaimExtraction

/// Runs texts through the whole pipeline with the shipped rules, or with rules of a test.
enum Extraction {
  static let shipped = ClaimExtractor(rules: BuiltinRules.load().rules)

  /// The claims of a text of one paragraph, as examples write them; modality and denial in front when they are not the plain ones.
  ///
  /// - Parameter published: days since 1970-01-01; 18428 is 2020-06-15.
  static func claims(in text: String, published: Int? = 18428, by extractor: ClaimExtractor = shipped) -> [String] {
    let result = extractor.extract(paragraphs([text], published: published))
    return words(result)
  }

  static func words(_ result: ArticleClaims) -> [String] {
    let wording = ClaimWording(entities: result.entities)
    return result.claims.map { claim in
      (claim.modality == .asserted ? "" : claim.modality.rawValue + " ") + wording.words(claim)
    }
  }

  /// A document of paragraphs, the spans as in a file with a blank line between them.
  static func paragraphs(_ texts: [String], published: Int? = 18428) -> Document {
    var bytes: [UInt8] = []
    var blocks: [Block] = []
    for text in texts {
      let span = ByteSpan(bytes.count..<bytes.count + text.utf8.count)
      bytes += Array(text.utf8) + [10, 10]
      var offsets = OffsetMap()
      offsets.append(textCount: span.count, source: span)
      blocks.append(Block(role: .paragraph, span: span, text: Array(text.utf8), offsets: offsets))
    }
    var metadata = DocumentMetadata()
    metadata.published = published.map { PublishedDate(dayNumber: $0, origin: .option, span: nil) }
    return Document(source: SourceFile(path: "test.txt", bytes: bytes), metadata: metadata, blocks: blocks)
  }

  /// An article read as a file is.
  static func article(_ text: String, path: String = "test.txt", by extractor: ClaimExtractor = shipped) -> ArticleClaims {
    extractor.extract(DocumentReader.read(SourceFile(path: path, bytes: Array(text.utf8)), published: 18428).document)
  }
}
