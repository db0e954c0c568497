import ClaimModel
import TextAnalysis

/// Finds quotations and their speakers.
enum QuotationReader {
  static func read(_ article: inout ArticleReading, lexicon: Lexicon) {}
}
