import ClaimModel
import CrosscheckPipeline
import DataReading
import SourceText
import TextDiagnostics

/// Reads `crosscheck.json` (JSON5). A file that it extends is read first; of two values of one key the later counts.
struct ProjectReader {
  private(set) var settings = ProjectSettings()
  /// What is wrong, with the file it stands in.
  private(set) var diagnostics: [Diagnostic] = []
  /// The bytes of every file read, by path.
  private(set) var files: [String: [UInt8]] = [:]

  /// - Parameters:
  ///   - path: The file as seen from the working folder.
  ///   - workingFolder: The working folder as seen from that of the file.
  init(_ path: String, workingFolder: String) {
    settings.folder = Self.folder(of: path)
    settings.workingFolder = workingFolder
    read(path, depth: 0)
    settings.path = path
    settings.bytes = files[path] ?? []
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  private mutating func read(_ path: String, depth: Int) {
    guard files[path] == nil, depth < 8 else { return }
    do {
      files[path] = try SystemFiles.read(path)
    } catch {
      diagnostics.append(
        Diagnostic(
          code: DiagnosticCode.dataValue, severity: .error, message: "cannot read \(path): \(error.reason)", path: nil))
      return
    }
    do {
      let whole = try JSONReader.read(files[path] ?? [])
      var seen: Set<String> = []
      let members = try whole.asObject()
      // What it extends comes before what it says itself.
      for member in members where member.key == "extends" {
        read(ProjectSettings.joined(Self.folder(of: path), try member.value.asString()), depth: depth + 1)
      }
      for member in members {
        do throws(DataFault) {
          guard seen.insert(member.key).inserted else {
            throw DataFault(.unfitting("'\(member.key)' stands here a second time"), member.keySpan)
          }
          try add(member, path)
        } catch { note(error, path) }
      }
    } catch let fault as JSONFault {
      note(DataFault(fault), path)
    } catch let fault as DataFault {
      note(fault, path)
    } catch {}
  }

  private mutating func note(_ fault: DataFault, _ path: String) { diagnostics.append(fault.diagnostic(path: path)) }

  private mutating func add(_ member: JSONValue.Member, _ path: String) throws(DataFault) {
    let value = member.value
    switch member.key {
    case "extends": break
    case "sources": settings.sources = try Self.texts(value)
    case "ignore": settings.ignored = try Self.texts(value)
    case "aliases":
      var groups: [[String]] = []
      for group in try value.asArray() {
        let names = try Self.texts(group)
        guard names.count > 1 else { throw DataFault(.unfitting("one name alone is no alias"), group.span) }
        groups.append(names)
      }
      settings.aliases = groups
    case "rules": for rule in try value.asObject() { try add(rule: rule) }
    default:
      guard let key = ProjectKeys.options.first(where: { $0.name == member.key }) else {
        throw DataFault(
          .unknownKey(member.key, nearest: nearestMatch(member.key, among: ProjectKeys.all)), member.keySpan)
      }
      try add(value, as: key, path)
    }
  }

  private mutating func add(_ value: JSONValue, as key: ProjectKeys.Key, _ path: String) throws(DataFault) {
    let texts: [String]
    switch key.form {
    case .isSet: texts = try value.asBoolean() ? [""] : []
    case .isNotSet: texts = try value.asBoolean() ? [] : [""]
    case .word:
      let text = try value.asString()
      try check(text, value, key)
      texts = [text]
    case .words:
      let words = try Self.texts(value)
      for word in words { try check(word, value, key) }
      texts = key.name == "format" ? words : [words.joined(separator: ",")]
    case .path: texts = [settings.resolved(try value.asString())]
    case .paths: texts = try Self.texts(value).map(settings.resolved)
    }
    let line = LineTable(files[path] ?? []).position(at: value.span.start, in: files[path] ?? [], unit: .codePoint).line
    settings.given.removeAll { $0.option == key.option }
    settings.given += texts.map { ProjectSettings.Given(option: key.option, value: $0, origin: "\(path):\(line)") }
  }

  /// Whether the option takes the word.
  private func check(_ word: String, _ value: JSONValue, _ key: ProjectKeys.Key) throws(DataFault) {
    let accepted: [String]
    switch OptionTable.check.option(key.option)?.choices {
    case .word(let words), .words(let words): accepted = words
    default: return
    }
    guard !accepted.contains(word) else { return }
    throw DataFault(
      .unknownName(word, what: "value of '\(key.name)'", nearest: nearestMatch(word, among: accepted)), value.span)
  }

  /// `"warning"`, `"off"`, or `{ level: "error", tolerance: "5%" }`.
  private mutating func add(rule: JSONValue.Member) throws(DataFault) {
    var adjustment = FindingAdjustment(code: rule.key.uppercased())
    if rule.value.kind == .object {
      if let fault = rule.value.unknownKey(among: ["level", "tolerance"]) { throw fault }
      if let level = rule.value.present("level") { adjustment.level = try Self.level(level) }
      if let tolerance = rule.value.present("tolerance") {
        let text = try tolerance.asString()
        guard text.hasSuffix("%"), let percent = Int(text.dropLast()), (0...100).contains(percent) else {
          throw DataFault(.badValue(text, expected: "5%"), tolerance.span)
        }
        adjustment.tolerance = percent
      }
    } else {
      adjustment.level = try Self.level(rule.value)
    }
    settings.adjustments.append(adjustment)
    settings.adjustmentSpans.append(rule.keySpan)
  }

  private static func level(_ value: JSONValue) throws(DataFault) -> FindingDeclaration.Level {
    try value.choice(
      "level", try value.asString(), ["error": .error, "warning": .warning, "note": .note, "none": .none, "off": .none])
  }

  private static func texts(_ value: JSONValue) throws(DataFault) -> [String] {
    if value.kind == .string { return [try value.asString()] }
    var texts: [String] = []
    for element in try value.asArray() { texts.append(try element.asString()) }
    return texts
  }
}
