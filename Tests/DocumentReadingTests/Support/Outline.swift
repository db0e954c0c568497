import DocumentReading
import SourceText

/// The document in `text`, read as a file of that name.
func document(_ text: String, as path: String) -> Document { document(Array(text.utf8), as: path) }

func document(_ bytes: [UInt8], as path: String) -> Document {
  DocumentReader.read(SourceFile(path: path, bytes: bytes)).document
}

/// One line for each block: its role and its text.
func outline(_ text: String, as path: String) -> [String] { outline(document(text, as: path)) }

func outline(_ document: Document) -> [String] { document.blocks.map { "\($0.role.rawValue): \(words($0))" } }

/// The text of a block.
func words(_ block: Block) -> String { String(decoding: block.text, as: UTF8.self) }

/// What is wrong with the places of a document's blocks, as sentences; empty when all is well.
///
/// Blocks ascend and do not overlap; each byte of text that was copied is the byte of the file at its place.
func placeFaults(_ document: Document) -> [String] {
  var faults: [String] = []
  let file = document.source.bytes
  var last: UInt32 = 0
  for (number, block) in document.blocks.enumerated() {
    if block.span.start < last { faults.append("block \(number) begins before the end of the one above") }
    if block.span.isEmpty || Int(block.span.end) > file.count { faults.append("block \(number) has the span \(block.span)") }
    last = block.span.end
    if !String(decoding: block.text, as: UTF8.self).utf8.elementsEqual(block.text) {
      faults.append("block \(number) is not UTF-8")
    }
    let runs = block.offsets.runs
    var covered: UInt32 = 0
    for (index, run) in runs.enumerated() {
      let end = index + 1 < runs.count ? runs[index + 1].text : block.offsets.textCount
      if run.text != covered { faults.append("block \(number) has a gap at \(covered)") }
      covered = end
      guard run.source >= block.span.start, run.source + run.sourceCount <= block.span.end else {
        faults.append("run \(index) of block \(number) lies outside of its span")
        continue
      }
      guard end - run.text == run.sourceCount else { continue }
      for step in 0..<Int(run.sourceCount) {
        let byte = block.text[Int(run.text) + step]
        let source = file[Int(run.source) + step]
        let isGap = byte == 0x20 && (source == 0x20 || (9...13).contains(source))
        let isReplaced = byte == [0xEF, 0xBF, 0xBD][step % 3] && run.sourceCount == 3
        if byte != source, !isGap, !isReplaced { faults.append("block \(number): byte \(byte) was made from \(source)") }
      }
    }
    if Int(covered) != block.text.count { faults.append("block \(number) has \(covered) bytes mapped of \(block.text.count)") }
  }
  return faults
}
