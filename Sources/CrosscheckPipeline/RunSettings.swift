package import ClaimComparison
package import ClaimModel
import NormalValues
import ReportWriting

/// What a run looks for and reports. The reference day is an argument, never the clock.
package struct RunSettings: Hashable, Sendable {
  package typealias Scope = Finding.Scope
  package typealias Level = FindingDeclaration.Level

  /// Days since 1970-01-01 for articles that do not say when they were published.
  package var asOf: Int?
  /// What to report: codes or their beginnings ("CC2", "CC301"), and in small letters names of findings and of kinds of claims ("tenure"); empty: all.
  package var only: [String] = []
  package var skip: [String] = []
  package var scopes: Set<Scope> = [.cross, .internal, .known]
  package var minimumLevel = Level.note
  /// Claims of kinds and rules that ask for more are read and not compared.
  package var strictness = Strictness.publish
  /// Claims read with less are not compared; nil: medium for `publish`, low for the others.
  package var minimumConfidence: Derivation.Confidence?
  /// The run fails when a finding has this level or a higher one; nil: never.
  package var failOn: Level? = .error
  /// Levels and tolerances that a project sets, for the header of reports: "CC201 warning".
  package var adjusted: [String] = []
  /// Articles read at a time; at least 1.
  package var jobs = 2

  package init() {}
}

/// An article to read.
package struct ArticleInput: Sendable {
  package let path: String
  package let bytes: [UInt8]
  /// The day given by `--published`; days since 1970-01-01.
  package let published: Int?
  /// Whether it is there to compare with only: conflicts among such articles are not reported.
  package let isReference: Bool

  package init(path: String, bytes: [UInt8], published: Int? = nil, isReference: Bool = false) {
    self.path = path
    self.bytes = bytes
    self.published = published
    self.isReference = isReference
  }
}

extension RunSettings {
  /// What is compared.
  var depth: ComparisonDepth {
    ComparisonDepth(
      strictness: strictness, minimumConfidence: minimumConfidence ?? (strictness == .publish ? .medium : .low))
  }

  /// For the header of reports, in a fixed order.
  var described: [Run.Setting] {
    [
      Run.Setting(name: "as of", value: asOf.map { CalendarUnit.day($0).edtf } ?? "each article's date"),
      Run.Setting(name: "only", value: only.isEmpty ? "all" : only.joined(separator: ", ")),
      Run.Setting(name: "skip", value: skip.isEmpty ? "none" : skip.joined(separator: ", ")),
      Run.Setting(name: "scope", value: scopes.map(\.rawValue).sorted().joined(separator: ", ")),
      Run.Setting(name: "minimum level", value: minimumLevel.rawValue),
      Run.Setting(name: "strictness", value: strictness.rawValue),
      Run.Setting(name: "minimum confidence", value: depth.minimumConfidence.rawValue),
      Run.Setting(name: "fail on", value: failOn?.rawValue ?? "none"),
    ] + (adjusted.isEmpty ? [] : [Run.Setting(name: "adjusted", value: adjusted.joined(separator: ", "))])
  }
}
