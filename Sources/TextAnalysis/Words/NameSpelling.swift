/// Spelling for the comparison of names.
package enum NameSpelling {
  /// A folded word in small ASCII letters where Latin letters carry accents: "łódź" and "lodz" are equal.
  package static func withoutAccents(_ word: [UInt8]) -> [UInt8] { TokenFolding.withoutAccents(word) }
}
