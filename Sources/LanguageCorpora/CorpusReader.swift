import Foundation
import TextAnalysis

/// Reads data sets. A file whose name ends in `.gz` goes through `gzip -dc`.
package enum CorpusReader {
  package enum Fault: Error {
    /// The file is not there, or `gzip` could not read it.
    case unreadable(String)
    /// The names of a file do not belong to the sentences of the other.
    case unequal(String, sentence: Int)
  }

  package static func bytes(of path: String) throws(Fault) -> [UInt8] {
    guard path.hasSuffix(".gz") else {
      guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable(path) }
      return [UInt8](data)
    }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", path]
    process.standardOutput = pipe
    do { try process.run() } catch { throw .unreadable(path) }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw .unreadable(path) }
    return [UInt8](data)
  }

  /// The sentences of a CoNLL-U file. Ranges and empty nodes are left out; unknown tags become `unknown`, unknown relations `dep`.
  package static func treebank(_ path: String, limit: Int = .max) throws(Fault) -> [AnnotatedSentence] {
    let tagNumbers = Dictionary(
      PartOfSpeech.allCases.map { (Array($0.name.utf8)[...], $0) }, uniquingKeysWith: { first, _ in first })
    let relationNumbers = Dictionary(
      DependencyRelation.allCases.map { (Array($0.name.utf8)[...], $0.rawValue) }, uniquingKeysWith: { first, _ in first })
    var sentences: [AnnotatedSentence] = []
    var sentence = AnnotatedSentence()
    var isJoined = false
    var joinedUntil = 0
    for line in try bytes(of: path).split(separator: 10, omittingEmptySubsequences: false) {
      if line.isEmpty {
        sentence.isFollowed = isJoined
        if sentence.count > 0 { sentences.append(sentence) }
        if sentences.count == limit { break }
        sentence = AnnotatedSentence()
        isJoined = false
        joinedUntil = 0
        continue
      }
      guard line.first != UInt8(ascii: "#") else {
        if line.starts(with: "# newdoc".utf8) { sentence.opensDocument = true }
        if line.starts(with: "# newpar".utf8) { sentence.opensParagraph = true }
        continue
      }
      let fields = line.split(separator: 9, omittingEmptySubsequences: false)
      guard fields.count == 10 else { continue }
      let isJoinedNext = contains(fields[9], Array("SpaceAfter=No".utf8))
      guard let number = decimal(fields[0]) else {
        // "3-4" announces words written as one; "3.1" is not in the text.
        let parts = fields[0].split(separator: UInt8(ascii: "-"))
        if parts.count == 2, let last = decimal(parts[1]) { joinedUntil = isJoinedNext ? last : last - 1 }
        continue
      }
      sentence.append(fields[1], isJoined: isJoined)
      isJoined = isJoinedNext || number < joinedUntil || (number == joinedUntil && joinedUntil > 0 && isJoinedNext)
      sentence.tags.append(tagNumbers[fields[4]] ?? .unknown)
      sentence.heads.append(Int32((decimal(fields[6]) ?? 0) - 1))
      sentence.relations.append(relationNumbers[fields[7]] ?? DependencyRelation.dep.rawValue)
    }
    if sentence.count > 0 { sentences.append(sentence) }
    return sentences
  }

  /// The sentences of a BIO file: token, tab, label. Without knowledge of the spaces, marks stand apart too.
  package static func names(_ path: String) throws(Fault) -> [AnnotatedSentence] {
    var sentences: [AnnotatedSentence] = []
    var sentence = AnnotatedSentence()
    for line in try bytes(of: path).split(separator: 10, omittingEmptySubsequences: false) {
      if line.isEmpty {
        if sentence.count > 0 { sentences.append(sentence) }
        sentence = AnnotatedSentence()
        continue
      }
      let fields = line.split(separator: 9)
      guard fields.count == 2 else { continue }
      sentence.append(fields[0], isJoined: false)
      sentence.names.append(UInt8(nameLabel(fields[1])))
    }
    if sentence.count > 0 { sentences.append(sentence) }
    return sentences
  }

  /// The sentences of a treebank with the names of a BIO file that lines up with it.
  package static func names(_ path: String, over treebank: [AnnotatedSentence]) throws(Fault) -> [AnnotatedSentence] {
    let named = try names(path)
    var sentences: [AnnotatedSentence] = []
    for (index, pair) in zip(treebank, named).enumerated() {
      guard pair.0.count == pair.1.count else { throw .unequal(path, sentence: index) }
      var sentence = pair.0
      sentence.names = pair.1.names
      sentences.append(sentence)
    }
    return sentences
  }

  /// As `names(_:over:)`, but where the two disagree on the words of a sentence the BIO file is right.
  package static func namedText(_ path: String, over treebank: String) throws(Fault) -> [AnnotatedSentence] {
    let named = try names(path)
    var sentences = try self.treebank(treebank)
    guard named.count == sentences.count else { throw .unequal(path, sentence: min(named.count, sentences.count)) }
    for index in sentences.indices {
      guard sentences[index].count != named[index].count else {
        sentences[index].names = named[index].names
        continue
      }
      let old = sentences[index]
      sentences[index] = named[index]
      sentences[index].opensDocument = old.opensDocument
      sentences[index].opensParagraph = old.opensParagraph
    }
    return sentences
  }

  private static func nameLabel(_ text: ArraySlice<UInt8>) -> Int {
    let parts = text.split(separator: UInt8(ascii: "-"))
    guard parts.count == 2,
      let kind = NameLabel.kindNames.firstIndex(where: { parts[1].elementsEqual($0.utf8) })
    else { return NameLabel.outside }
    return parts[0].elementsEqual("B".utf8) ? NameLabel.begin(kind) : NameLabel.inside(kind)
  }

  package static func decimal(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard digit >= 48, digit < 58, value < 1_000_000_000 else { return nil }
      value = value * 10 + Int(digit - 48)
    }
    return digits.isEmpty ? nil : value
  }

  private static func contains(_ text: ArraySlice<UInt8>, _ part: [UInt8]) -> Bool {
    guard text.count >= part.count else { return false }
    for start in text.startIndex...text.endIndex - part.count where text[start..<start + part.count].elementsEqual(part) {
      return true
    }
    return false
  }
}
