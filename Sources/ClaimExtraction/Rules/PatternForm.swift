import FlatForms
package import RuleLanguage

/// The compiled patterns of rules as bytes.
package enum PatternForm {
  /// - Parameter key: what tells the form of these rules from that of others.
  package static func bytes(of rules: RuleSet, key: UInt64) -> [UInt8] {
    FlatForm.bytes(of: CompiledPatterns(rules), key: key)
  }
}
