package import ClaimModel
import ReportWriting
package import SourceText

/// What comparing and reporting have to know of one article, however it was read.
package struct ComparableArticle: Sendable {
  package var claims: ArticleClaims
  package let file: SourceFile
  /// SHA-256 of the article's bytes; nil to compute it from `file`.
  package let digest: String?
  /// Whether `file` is the article; false when only the words that claims quote are known.
  package let hasText: Bool
  package var isReference: Bool
  package let isKnown: Bool

  package init(
    claims: ArticleClaims, file: SourceFile, digest: String? = nil, hasText: Bool = true, isReference: Bool = false,
    isKnown: Bool = false
  ) {
    self.claims = claims
    self.file = file
    self.digest = digest
    self.hasText = hasText
    self.isReference = isReference
    self.isKnown = isKnown
  }

  /// The article as reports name it.
  var source: RunSource {
    RunSource(
      file: file, title: claims.title, outlet: claims.outlet, published: claims.published, publishedFrom: claims.publishedFrom,
      words: claims.words, unread: claims.unread, isReference: isReference, isKnown: isKnown, hasText: hasText, digest: digest,
      wordSequences: claims.wordSequences)
  }
}
