/// Why no rule can be made of a sentence.
package enum RuleMakingFault: Error, Hashable, Sendable {
  case noPlaceholder
  case unclosedPlaceholder(String)
  case unknownPlaceholder(String, nearest: String?)
  case repeatedPlaceholder(String)
  case unknownKind(String, nearest: String?)
  /// No kind of claim has a slot for each placeholder.
  case noKind([String])
  /// The kind lacks a slot for the placeholder, or has slots that no placeholder fills.
  case kindDoesNotFit(String, reason: String, slots: [String])
  /// Several kinds could be meant.
  case severalKinds([String])
  /// No verb, noun or title of the sentence has the placeholders around it.
  case noClause(sentence: String)
  /// Nothing in the clause says where the placeholder stands.
  case noPlace(placeholder: String, sentence: String)
  /// The pattern does not read its own sentence.
  case notRead(sentence: String, reason: String)
  /// Every sentence near to it gives a claim too.
  case noNearMiss(sentence: String)

  /// The message and what to do.
  package var message: (text: String, tip: String?) {
    switch self {
    case .noPlaceholder:
      ("the sentence has no placeholder", "write what varies in angle brackets: \"<person> left <org> in <when>\"")
    case .unclosedPlaceholder(let text): ("'\(text)' has no closing '>'", nil)
    case .unknownPlaceholder(let name, let nearest):
      (
        "unknown placeholder '\(name)'",
        nearest.map { "did you mean '<\($0)>'?" }
          ?? "name a slot of a kind (crosscheck rules show KIND), or say its type: <\(name):person>"
      )
    case .repeatedPlaceholder(let name):
      ("'<\(name)>' stands twice", "give each its own name, as in <first:org> and <second:org>")
    case .unknownKind(let name, let nearest):
      ("unknown kind '\(name)'", nearest.map { "did you mean '\($0)'?" } ?? "crosscheck rules list shows the kinds")
    case .noKind(let names):
      (
        "no kind of claim has slots for \(names.map { "<\($0)>" }.joined(separator: ", "))",
        "declare one in a .kinds file, or name one with --kind"
      )
    case .kindDoesNotFit(let kind, let reason, let slots):
      ("'\(kind)' does not fit: \(reason)", "its slots are \(slots.joined(separator: ", "))")
    case .severalKinds(let kinds):
      ("the sentence could state several kinds of claims", "choose with --kind: \(kinds.joined(separator: ", "))")
    case .noClause(let sentence):
      ("no verb, noun or title has these placeholders around it: \(sentence)", "write one plain sentence with its verb")
    case .noPlace(let name, let sentence):
      ("the place of '<\(name)>' is not clear: \(sentence)", "bring it nearer to the verb, or leave it out")
    case .notRead(let sentence, let reason): ("the rule would not read its own sentence: \(sentence)", reason)
    case .noNearMiss(let sentence):
      ("no near miss was found for: \(sentence)", "the pattern is too wide; add a word that makes the meaning clear")
    }
  }
}
