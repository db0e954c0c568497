package import ClaimComparison
package import ClaimModel
package import SourceText

/// The one complete record of a run; every report is made from it.
package struct Run: Sendable {
  /// Version of the program: "0.1.0".
  package var version: String
  /// Of the rules in force.
  package var rules: FileFingerprint
  /// Effective settings, in the order in which reports print them.
  package var settings: [Setting]
  package var sources: [RunSource]
  package var entities: [Entity]
  /// In the order of (source, span, kind).
  package var claims: [Claim]
  /// Worst first; corroborations last.
  package var findings: [Finding]
  /// Findings that somebody has accepted, each with its `suppression`; worst first.
  package var accepted: [Finding] = []
  /// Whether findings were looked up in a file of accepted ones, so that `state` tells new from known.
  package var hasBaseline = false
  /// What kinds of claims and findings there are.
  package var catalogue: KindCatalogue
  /// Named inputs that could not be read: path and reason.
  package var skipped: [SkippedInput]
  package var exitCode: Int

  package struct Setting: Hashable, Sendable {
    package let name: String
    package let value: String

    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  package struct SkippedInput: Hashable, Sendable {
    package let path: String
    package let reason: String

    package init(path: String, reason: String) {
      self.path = path
      self.reason = reason
    }
  }

  package init(
    version: String, rules: FileFingerprint, settings: [Setting], sources: [RunSource], entities: [Entity], claims: [Claim],
    findings: [Finding], catalogue: KindCatalogue, skipped: [SkippedInput], exitCode: Int
  ) {
    self.version = version
    self.rules = rules
    self.settings = settings
    self.sources = sources
    self.entities = entities
    self.claims = claims
    self.findings = findings
    self.catalogue = catalogue
    self.skipped = skipped
    self.exitCode = exitCode
  }
}

/// An article of the run.
package struct RunSource: Sendable {
  package let file: SourceFile
  package let lines: LineTable
  package let title: String?
  package let outlet: String?
  /// Days since 1970-01-01; nil when unknown.
  package let published: Int?
  package let publishedFrom: String?
  package let words: Int
  package let unread: [UnreadSentence]
  /// Whether it was given by `--against`: conflicts among such articles are not reported.
  package let isReference: Bool
  /// Whether it is a file of known facts.
  package let isKnown: Bool
  /// Whether the bytes are those of the article. Of an article that was read from written claims only the words that claims quote are known,
  /// at their places; blanks stand for the rest.
  package let hasText: Bool
  /// SHA-256 of the article's bytes, in hexadecimal.
  package let digest: String
  package let wordSequences: WordSequences?

  /// - Parameter digest: nil to compute it from the file.
  package init(
    file: SourceFile, title: String?, outlet: String?, published: Int?, publishedFrom: String?, words: Int,
    unread: [UnreadSentence], isReference: Bool, isKnown: Bool = false, hasText: Bool = true, digest: String? = nil,
    wordSequences: WordSequences? = nil
  ) {
    self.file = file
    lines = LineTable(file.bytes)
    self.title = title
    self.outlet = outlet
    self.published = published
    self.publishedFrom = publishedFrom
    self.words = words
    self.unread = unread
    self.isReference = isReference
    self.isKnown = isKnown
    self.hasText = hasText
    self.digest = digest ?? SHA256(hashing: file.bytes).hexadecimal
    self.wordSequences = wordSequences
  }
}

extension RunSource {
  /// Whether it stands beside the checked articles: a source to compare with, or known facts.
  package var isBeside: Bool { isReference || isKnown }
}

extension Run {
  /// Whether some articles are checked against others.
  package var hasReferences: Bool { sources.contains(where: \.isReference) && !sources.allSatisfy(\.isBeside) }
}
