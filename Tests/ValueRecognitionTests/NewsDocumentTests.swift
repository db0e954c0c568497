import LanguageCorpora
import Testing
import TextAnalysis

/// News of our own, with every time marked as annotators of TIMEX3 mark them.
enum NewsDocuments {
  static let names = ["earnings", "harbour", "politics", "rescue", "science"]
  static let all: [AnnotatedDocument] = names.compactMap { AnnotatedDocument.read(folder + $0 + ".txt") }

  private static let folder: String = {
    var path = #filePath[...]
    while let last = path.last, last != "/" { path.removeLast() }
    return String(path) + "News/"
  }()
}

@Suite struct NewsDocumentTests {
  @Test(arguments: NewsDocuments.names.indices)
  func findsTheTimesThatAnnotatorsMark(_ index: Int) throws {
    try #require(NewsDocuments.all.count == NewsDocuments.names.count)
    let document = NewsDocuments.all[index]
    let found = document.found(by: TextAnalyser(model: .embedded()))
    #expect(document.times.count > 10)
    for (expected, time) in zip(document.times, found) { #expect(expected == time) }
    #expect(found.count == document.times.count, "\(found.map(\.words))")
  }
}
