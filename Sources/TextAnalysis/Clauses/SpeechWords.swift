/// Words that introduce what somebody said.
package enum SpeechWords {
  static let verbs = WordList(
    """
    say tell add write post tweet announce explain note argue claim insist admit reply answer ask recall joke quip warn declare
    state comment remark observe continue conclude confirm confess promise vow stress report respond believe think deny reveal
    disclose acknowledge maintain assert allege concede predict testify contend suggest
    """)
  static let nouns = WordList("statement post tweet message letter memo email e-mail interview speech blog words comment reply")

  /// Whether a dictionary form is a verb of saying.
  package static func isVerb(_ lemma: [UInt8]) -> Bool { verbs.contains(lemma) }

  /// Whether a dictionary form is a noun for something said or written.
  package static func isNoun(_ lemma: [UInt8]) -> Bool { nouns.contains(lemma) }
}
