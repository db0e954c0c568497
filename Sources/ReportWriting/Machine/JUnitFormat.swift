import ClaimComparison
import ClaimModel
import SourceText

/// JUnit's XML as GitLab, Jenkins and others read it: a test case for each article and one for each conflict.
///
/// A conflict fails when the run fails for it (`--fail-on`); one below that level passes with its text as output. Names end with the
/// finding's id, since readers drop the second of two equal names. There is no clock: times are 0.
package struct JUnitFormat: ReportFormat {
  package let name = "junit"
  package let fileExtension = "junit.xml"

  package init() {}

  package func write(_ run: Run, options: ReportOptions) -> [UInt8] {
    let index = RunIndex(run)
    let summary = RunSummary(index)
    let conflicts = index.reported
    let failures = conflicts.count { summary.fails($0.finding) }
    let accepted = index.accepted
    let tests = run.sources.count + run.skipped.count + conflicts.count + accepted.count
    // The schema of Jenkins knows `skipped` of a suite only.
    let counts = "tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(run.skipped.count)\""
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"crosscheck\" \(counts) time=\"0\">\n"
    text += "<testsuite name=\"crosscheck\" \(counts) skipped=\"\(accepted.count)\" time=\"0\">\n"
    for source in run.sources.indices {
      let path = XMLText.attribute(index.file(source).path)
      let statements = RunSummary.count(index.claimsOfSource[source].count, "claim")
      text += "<testcase classname=\"\(path)\" name=\"read: \(statements)\" file=\"\(path)\" time=\"0\"/>\n"
    }
    for input in run.skipped {
      let path = XMLText.attribute(input.path)
      text += "<testcase classname=\"\(path)\" name=\"read\" file=\"\(path)\" time=\"0\">"
      text += "<error type=\"not read\" message=\"\(XMLText.attribute(input.reason))\"/></testcase>\n"
    }
    for conflict in conflicts { text += testCase(conflict, fails: summary.fails(conflict.finding)) }
    for conflict in accepted { text += skippedCase(conflict) }
    return Array((text + "</testsuite>\n</testsuites>\n").utf8)
  }

  /// A conflict that somebody has accepted.
  private func skippedCase(_ conflict: ReportedConflict) -> String {
    let path = XMLText.attribute(conflict.region(conflict.statements[0], .codePoint).path)
    let name = XMLText.attribute("\(conflict.title) [\(conflict.finding.id)]")
    let reason = XMLText.attribute(conflict.finding.suppression?.reason ?? "")
    return
      "<testcase classname=\"\(path)\" name=\"\(name)\" file=\"\(path)\" time=\"0\"><skipped message=\"\(reason)\"/></testcase>\n"
  }

  private func testCase(_ conflict: ReportedConflict, fails: Bool) -> String {
    let region = conflict.region(conflict.statements[0], .codePoint)
    let path = XMLText.attribute(region.path)
    let name = XMLText.attribute("\(conflict.title) [\(conflict.finding.id)]")
    let content = XMLText.text(conflict.lines.joined(separator: "\n"))
    var text = "<testcase classname=\"\(path)\" name=\"\(name)\" file=\"\(path)\" line=\"\(region.start.line)\" time=\"0\">\n"
    if fails {
      let message = XMLText.attribute("\(conflict.finding.level.rawValue): \(conflict.finding.headline)")
      text += "<failure type=\"\(XMLText.attribute(conflict.finding.rule))\" message=\"\(message)\">\(content)</failure>\n"
    } else {
      text += "<system-out>\(content)</system-out>\n"
    }
    return text + "</testcase>\n"
  }
}

/// Words of articles inside XML 1.0, so that none of them is markup and every character is allowed (section 2.2).
enum XMLText {
  /// For element content; line ends stay.
  static func text(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\r": result += "&#13;"
      default: result += VisibleText.replacement(for: scalar) ?? String(scalar)
      }
    }
    return result
  }

  /// For an attribute value in double quotes, on one line.
  static func attribute(_ text: String) -> String { self.text(VisibleText.onOneLine(text)) }
}
