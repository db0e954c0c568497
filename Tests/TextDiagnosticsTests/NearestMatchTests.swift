import Testing
import TextDiagnostics

struct NearestMatchTests {
  @Test(arguments: [
    ("patern", "pattern"), ("pattren", "pattern"), ("emt", "emit"), ("abuot", "about"), ("rulles", "rule"), ("yse", "yes"),
    ("abtou", "about"),
  ])
  func findsWordsWithinTwoEdits(_ word: String, expected: String) {
    #expect(nearestMatch(word, among: ["about", "emit", "no", "pattern", "rule", "yes"]) == expected)
  }

  @Test(arguments: ["example", "xx", "", "patternlessly"])
  func findsNothingFurtherAway(_ word: String) {
    #expect(nearestMatch(word, among: ["about", "emit", "no", "pattern", "rule", "yes"]) == nil)
  }

  @Test func takesTheNearestAndThenTheFirstInTheAlphabet() {
    #expect(nearestMatch("cat", among: ["cart", "cat", "bat"]) == "cat")
    #expect(nearestMatch("fat", among: ["mat", "cat", "bat"]) == "bat")
  }
}
