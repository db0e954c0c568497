import CrosscheckPipeline
import ReportWriting
import RuleLanguage
import SourceText

/// `crosscheck facts add FILE KIND SLOT=VALUE...`: puts a fact at the end of a file, or begins the file.
struct FactAddition {
  let runner: CommandRunner
  let rules: RuleSet
  let path: String

  func run(_ words: [String], _ invocation: Invocation) -> Int32 {
    guard let kind = words.first, words.count > 1 else {
      runner.complain("nothing to add", tip: "write crosscheck facts add FILE KIND SLOT=VALUE...")
      return ExitCode.failed
    }
    var slots: [(String, String)] = []
    for word in words.dropFirst() {
      guard let equals = word.firstIndex(of: "="), equals != word.startIndex else {
        runner.complain("'\(word)' gives no slot a value", tip: "write it as SLOT=VALUE")
        return ExitCode.failed
      }
      slots.append((String(word[..<equals]), String(word[word.index(after: equals)...])))
    }
    let fact = object(kind, slots, source: invocation.value("--source"), note: invocation.value("--note"))
    let lone = FactsReader.read(SourceFile(path: "the new fact", bytes: fact), rules: rules)
    guard lone.diagnostics.isEmpty else {
      runner.draw(lone.diagnostics, in: ["the new fact": fact])
      return ExitCode.failed
    }
    do {
      let old = SystemFiles.kind(of: path) == nil ? [] : try SystemFiles.read(path)
      guard let new = appended(fact, to: old) else {
        runner.complain(
          "cannot add to \(path): it holds no list of facts", tip: "crosscheck facts check \(path) tells what is wrong")
        return ExitCode.failed
      }
      try SystemFiles.write(new, to: path)
      return ExitCode.clean
    } catch {
      runner.complain("cannot add to \(path): \(error.reason)")
      return ExitCode.failed
    }
  }

  /// The fact as a list of one, on a line of its own.
  private func object(_ kind: String, _ slots: [(String, String)], source: String?, note: String?) -> [UInt8] {
    var json = JSONWriter()
    json.array { json in
      json.object { json in
        json.member("subject", slots.first?.1)
        json.member("kind", kind)
        json.member("slots", object: { json in for (slot, value) in slots { json.member(slot, value) } })
        if let source { json.member("source", source) }
        if let note { json.member("note", note) }
      }
    }
    return json.bytes
  }

  /// Nil when `old` is no file of facts. What stands in it stays as it is, comments included.
  private func appended(_ list: [UInt8], to old: [UInt8]) -> [UInt8]? {
    let fact = list.dropFirst().dropLast()
    let name = path.lowercased()
    if name.hasSuffix(".ndjson") || name.hasSuffix(".jsonl") {
      return old + (old.isEmpty || old.last == 0x0A ? [] : [0x0A]) + fact + [0x0A]
    }
    if name.hasSuffix(".csv") || name.hasSuffix(".tsv") { return nil }
    if old.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }) { return Array("[\n  ".utf8) + fact + Array("\n]\n".utf8) }
    guard let end = FactsReader.endOfList(old) else { return nil }
    return old[..<end.place] + Array((end.needsComma ? ",\n  " : "\n  ").utf8) + fact + Array("\n".utf8) + old[end.bracket...]
  }
}
