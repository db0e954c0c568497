import ClaimExtraction
import DocumentReading
import RuleLanguage
import SourceText

/// `crosscheck rules explain FILE:LINE`: what the rules make of the sentences of a line.
struct RuleExplaining {
  let rules: RuleSet
  let runner: CommandRunner
  /// Whether every rule that missed is told, and not the nearest ones only.
  let showsAll: Bool

  private static let mostMisses = 6

  func run(_ place: String) -> Int32 {
    guard let colon = place.lastIndex(of: ":"), let line = Int(place[place.index(after: colon)...]), line > 0 else {
      runner.complain("'\(place)' names no line", tip: "write FILE:LINE, as in article.md:12")
      return ExitCode.failed
    }
    let path = String(place[..<colon])
    let source: SourceFile
    do { source = SourceFile(path: path, bytes: try SystemFiles.read(path)) } catch {
      runner.complain("cannot read \(error.path): \(error.reason)")
      return ExitCode.failed
    }
    let (document, diagnostics) = DocumentReader.read(source)
    runner.draw(diagnostics, in: [path: source.bytes])
    let trace = RuleTrace(ClaimExtractor(rules: rules))
    let sentences = trace.sentences(of: document, line: line)
    guard !sentences.isEmpty else {
      let nearest = trace.lines(of: document).min { (abs($0 - line), $0) < (abs($1 - line), $1) }
      runner.complain(
        "no sentence that is read stands on line \(line) of \(path)",
        tip: nearest.map { "the nearest text begins on line \($0)" } ?? "the file has no text that is read")
      return ExitCode.failed
    }
    return runner.show(sentences.map { text(of: $0, at: "\(path):\(line)") }.joined(separator: "\n"))
  }

  private func text(of sentence: RuleTrace.Sentence, at place: String) -> String {
    let shown = showsAll ? sentence.missed : Array(sentence.missed.prefix(Self.mostMisses))
    var missed = shown
    if shown.count < sentence.missed.count { missed.append("and \(sentence.missed.count - shown.count) more (-v)") }
    let sections = [
      ("fired", sentence.fired), ("matched, and gave no claim", sentence.withoutClaim), ("just missed", missed),
      ("no rule begins with", sentence.unknown.isEmpty ? [] : [sentence.unknown.joined(separator: ", ")]),
    ]
    var text = "\(place)\n  \(sentence.text)\n"
    for (heading, lines) in sections where !lines.isEmpty {
      text += "\(heading)\n" + lines.map { "  \($0)\n" }.joined()
    }
    if sentence.fired.isEmpty, sentence.withoutClaim.isEmpty, sentence.missed.isEmpty {
      text += "no word of this sentence calls for a rule\n"
    }
    return text
  }
}
