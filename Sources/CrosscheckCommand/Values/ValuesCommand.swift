import CrosscheckPipeline
import NormalValues
import ReportWriting
import TextDiagnostics

/// `crosscheck values PATH...`: what the recognisers read, one JSON object a line; `--input ndjson` takes texts from standard input.
struct ValuesCommand {
  let invocation: Invocation
  let runner: CommandRunner

  init(_ invocation: Invocation, runner: CommandRunner) {
    self.invocation = invocation
    self.runner = runner
  }

  func run() throws(ArgumentFault) -> Int32 {
    let reference: Int?
    if let text = invocation.value("--reference") {
      reference = try CivilDate.day(text, option: "--reference")
    } else {
      reference = nil
    }
    guard let input = invocation.value("--input") else { return try readFiles(reference: reference) }
    guard input == "ndjson" else {
      throw .unknownValue(
        option: "--input", value: input, accepted: ["ndjson"], nearest: nearestMatch(input, among: ["ndjson"]))
    }
    let paths = invocation.operands.isEmpty ? ["-"] : invocation.operands
    return readLines(of: paths, reference: reference)
  }

  // MARK: Files

  private func readFiles(reference: Int?) throws(ArgumentFault) -> Int32 {
    guard !invocation.operands.isEmpty else { throw .missingOperand(command: "values", placeholder: "PATH...") }
    let collected = InputCollector { nearestMatch($0, among: $1) }.collect(invocation.operands)
    var hasFault = !collected.faults.isEmpty
    for fault in collected.faults {
      let (text, tip) = fault.message
      runner.complain(text, tip: tip)
    }
    for (path, reason) in collected.skipped { runner.warn("\(path) was not read: \(reason)") }
    let reader = ValueReader()
    var json = JSONWriter()
    for (path, bytes) in collected.files {
      let (values, fault) = reader.values(ofFile: path, bytes, reference: reference)
      if let fault {
        runner.complain("\(path): \(fault)")
        hasFault = true
      }
      for value in values ?? [] {
        json.object { json in
          json.member("path", path)
          ValueFields.write(value, at: value.bytes, into: &json)
        }
        json.endRecord()
      }
    }
    let isWritten = runner.write(json.bytes, to: "-")
    return hasFault || !isWritten ? ExitCode.failed : ExitCode.clean
  }

  // MARK: Lines

  private func readLines(of paths: [String], reference: Int?) -> Int32 {
    let reader = ValueReader()
    var hasFault = false
    for path in paths {
      let bytes: [UInt8]
      do {
        bytes = try SystemFiles.read(path)
      } catch {
        runner.complain("cannot read \(path == "-" ? "standard input" : path): \(error.reason)")
        hasFault = true
        continue
      }
      let name = path == "-" ? "standard input" : path
      var json = JSONWriter()
      for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
        do {
          answer(try ValueRequest(line: Array(line)), reader, reference: reference, into: &json)
        } catch {
          let (text, tip) = error.message
          runner.complain("\(name):\(index + 1):\(error.column): \(text)", tip: tip)
          hasFault = true
        }
      }
      if !runner.write(json.bytes, to: "-") { return ExitCode.failed }
    }
    return hasFault ? ExitCode.failed : ExitCode.clean
  }

  private func answer(_ request: ValueRequest, _ reader: ValueReader, reference: Int?, into json: inout JSONWriter) {
    let values = reader.values(ofText: request.text, reference: reference ?? request.reference)
    var places = CodePointCounter(request.text)
    json.object { json in
      json.key("id")
      json.number(request.id)
      json.member(
        "results",
        array: { json in
          for value in values {
            json.object { json in
              let start = places.offset(ofByte: value.bytes.lowerBound)
              ValueFields.write(value, at: start..<places.offset(ofByte: value.bytes.upperBound), into: &json)
            }
          }
        })
    }
    json.endRecord()
  }
}

/// Turns ascending byte offsets of a text into offsets in code points. Linear over all questions together.
struct CodePointCounter {
  private let bytes: [UInt8]
  private var byte = 0
  private var codePoint = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The code points before `offset`; a smaller offset than the last is counted anew.
  mutating func offset(ofByte offset: Int) -> Int {
    if offset < byte { (byte, codePoint) = (0, 0) }
    while byte < min(offset, bytes.count) {
      if bytes[byte] & 0xC0 != 0x80 { codePoint += 1 }
      byte += 1
    }
    return codePoint
  }
}
