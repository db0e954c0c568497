import Foundation
import SourceText
import TextAnalysis
import ValueRecognition

/// Megabytes a second of all recognisers together after tokenizing, beside the tokenizer's own; one thread.
enum ValueSpeed {
  static func measure(_ path: String) -> Int32 {
    guard let data = FileManager.default.contents(atPath: path), !data.isEmpty else {
      print("cannot read \(path)")
      return 2
    }
    // Blocks are paragraphs, as in articles.
    let blocks = data.split(separator: UInt8(ascii: "\n")).map { Array($0) }
    let size = blocks.reduce(0) { $0 + $1.count }
    var base = SymbolTable()
    ValueRecogniser.addVocabulary(to: &base)
    let frozen = SymbolTable.Base(base)
    let recogniser = ValueRecogniser(symbols: frozen)
    let rounds = max(1, 20_000_000 / size)
    var texts: [AnalysedText] = []
    var symbols = SymbolTable(base: frozen)
    let tokenizing = seconds {
      for _ in 0..<rounds {
        symbols = SymbolTable(base: frozen)
        texts = blocks.map { block in
          let (tokens, sentences) = Tokenizer.tokenize(block, symbols: &symbols)
          return AnalysedText(tokens: tokens, sentences: sentences)
        }
      }
    }
    var count = 0
    let recognising = seconds {
      for _ in 0..<rounds {
        var reference = ReferenceTime(published: 20_000)
        count = 0
        for (text, block) in zip(texts, blocks) {
          count += recogniser.recognise(text, bytes: block, symbols: symbols, reference: &reference).count
        }
      }
    }
    let total = Double(size * rounds) / 1e6
    print(
      String(
        format: "%d values in %.2f MB; tokenizer %.1f MB/s, recognisers after it %.1f MB/s", count, Double(size) / 1e6,
        total / tokenizing, total / recognising))
    return 0
  }

  /// Seconds of the processor, which other programs' load does not change. POSIX counts them in millionths.
  private static func seconds(_ work: () -> Void) -> Double {
    let start = clock()
    work()
    return Double(clock() - start) / 1e6
  }
}
