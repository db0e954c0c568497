/// What a report shows and how wide it is.
package struct ReportOptions: Hashable, Sendable {
  /// Columns of the terminal, in display cells; at least 20 are used.
  package var width: Int
  /// Whether the terminal text carries ANSI colours. Severity is always a word too.
  package var colour: Bool
  /// Whether colours go into files too: somebody asked for them.
  package var isColourForced = false
  /// Whether the terminal text is ASCII alone; other characters are written `\u{e9}`.
  package var ascii: Bool
  /// Limit of a Markdown report; findings that do not fit are counted in its last line. Nil: no limit.
  package var maxBytes: Int?
  /// Whether everything is listed that is otherwise only counted.
  package var verbose: Bool
  /// Whether statements that agree are listed.
  package var showCorroborations: Bool
  /// Whether only the conflicts are written, without agreements and counts.
  package var quiet: Bool

  /// How reports for people arrange conflicts; nil for each report's own way.
  package var grouping: ReportGrouping?
  /// What a path is put behind to make a link of a terminal: "file:///home/ada/news/". Nil: no links.
  package var linkBase: String?

  package init(
    width: Int = 100, colour: Bool = false, ascii: Bool = false, maxBytes: Int? = nil, verbose: Bool = false,
    showCorroborations: Bool = true, quiet: Bool = false, grouping: ReportGrouping? = nil, linkBase: String? = nil
  ) {
    self.width = width
    self.colour = colour
    self.ascii = ascii
    self.maxBytes = maxBytes
    self.verbose = verbose
    self.showCorroborations = showCorroborations
    self.quiet = quiet
    self.grouping = grouping
    self.linkBase = linkBase
  }

  /// A folder as `linkBase`: "file:///home/ada/news/".
  package static func linkBase(folder: String) -> String {
    let path = RelativeReference.of(folder)
    return path.hasSuffix("/") ? path : path + "/"
  }
}
