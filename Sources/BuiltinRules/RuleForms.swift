import FlatForms
package import RuleLanguage
package import SourceText

/// Where the form of the built-in rules stands, and what it is made from.
package enum RuleForms {
  /// The form of the rule set, by its path from the top of the repository.
  package static let rulesPath = "Sources/EmbeddedAssets/Forms/rules.form"
  /// The form of its compiled patterns.
  package static let patternsPath = "Sources/EmbeddedAssets/Forms/patterns.form"

  /// Rule files as a number: the form of other files, or of other states of them, is not used.
  package struct Key {
    package private(set) var value: UInt64 = 0

    package init() {}

    package init(of files: [SourceFile]) {
      self.init()
      for file in files { file.bytes.withUnsafeBytes { add(path: file.path, bytes: $0) } }
    }

    /// Adds a file; the order of files matters.
    mutating func add(path: String, bytes: UnsafeRawBufferPointer) {
      var path = path
      let name = path.withUTF8 { Checksum.of(UnsafeRawBufferPointer($0)) }
      for part in [name, Checksum.of(bytes)] { value = (value ^ part) &* 0x9E37_79B9_7F4A_7C15 ^ value >> 31 }
    }
  }

  /// The form of what `files` declare, as a run needs it; nil where something is wrong with them.
  ///
  /// - Parameter compile: the form of the patterns of rules.
  package static func make(
    of files: [SourceFile], compile: (RuleSet, _ key: UInt64) -> [UInt8]
  ) -> (rules: [UInt8], patterns: [UInt8])? {
    let (rules, diagnostics) = RuleReader.read(layers: [files], skippingExamplesOf: 1)
    guard diagnostics.isEmpty else { return nil }
    let key = Key(of: files).value
    return (FlatForm.bytes(of: rules, key: key), compile(rules, key))
  }
}
