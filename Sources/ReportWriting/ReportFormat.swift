/// A way to write a run down. The same run and options always give the same bytes.
package protocol ReportFormat: Sendable {
  /// As `--format` takes it: "markdown".
  var name: String { get }
  /// Without the dot, and unlike that of every other format: "md", "gitlab.json".
  var fileExtension: String { get }
  /// The whole report, in UTF-8, ending with a line end.
  func write(_ run: Run, options: ReportOptions) -> [UInt8]
}

/// Every format that can be asked for.
package enum ReportFormats {
  /// In the order in which the help lists them.
  package static let all: [any ReportFormat] = [
    TextFormat(), CompactFormat(), MarkdownFormat(), HTMLFormat(), RunFileFormat(), FindingsStream(), SARIFFormat(),
    GitHubFormat(),
    GitLabFormat(), JUnitFormat(), RDJSONLFormat(), CSVFormat(), SchemaOrgFormat(), WebAnnotationFormat(),
  ]

  /// The format of that name; nil when there is none.
  package static func named(_ name: String) -> (any ReportFormat)? { all.first { $0.name == name } }
}
