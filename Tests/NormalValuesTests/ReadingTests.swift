import NormalValues
import Testing

@Suite struct ReadingTests {
  @Test(arguments: [
    "2019", "2019-05", "2019-05-02", "2019-22", "2019-34", "2019-41", "199X", "18XX", "2019~", "../2009", "2015/..",
  ])
  func readsWhatEDTFWrites(_ text: String) throws {
    #expect(try #require(StatedDate(edtf: text)).edtf == text)
  }

  @Test func readsAnInterval() throws {
    let date = try #require(StatedDate(edtf: "2003/2010-06"))
    #expect(date.earliest == CivilDate(year: 2003)?.dayNumber)
    #expect(date.latest == CivilDate(year: 2010, month: 6, day: 30)?.dayNumber)
  }

  @Test(arguments: [
    "", "19", "2019-13", "2019-02-30", "May 2019", "2019-5", "2010/2003", "XXXX", "2019/2020/2021", "0000", "/", "2019-05-02-01",
    "20X9", "~",
  ])
  func refusesWhatIsNoEDTF(_ text: String) { #expect(StatedDate(edtf: text) == nil) }

  @Test(arguments: ["P5Y", "P2.5Y", "P18M", "P6W", "P90D", "P3Y2M"])
  func readsDurations(_ text: String) throws { #expect(try #require(StatedDuration(iso: text)).iso == text) }

  @Test(arguments: ["", "P", "5Y", "P5", "PY", "P5YX", "P1Y2M3D", "P2M3Y", "P5.55Y", "P999999999999999999999Y"])
  func refusesOtherDurations(_ text: String) { #expect(StatedDuration(iso: text) == nil) }

  @Test(
    arguments: [
      (0, 0), (950, 9), (-150, -2), (5, 120), (5, -70), (1, 60), (170_141_183_460_469_231_731_687_303_715_884_105_727, 0),
    ] as [(Int128, Int)])
  func readsDecimalsAsTheyAreWritten(_ significand: Int128, _ exponent: Int) {
    let decimal = Decimal(significand: significand, exponent: exponent)
    #expect(Decimal(text: decimal.text, zeros: max(0, exponent)) == decimal)
  }

  @Test(arguments: ["", "-", "1.", ".5", "1e", "x", "1.2.3", "99999999999999999999999999999999999999999"])
  func refusesOtherNumbers(_ text: String) { #expect(Decimal(text: text) == nil) }

  @Test(arguments: [
    ("2019-05-02", 18_018), ("1970-01-01", 0), ("-0001-01-01", -719_893), ("+12019-01-01", 3_670_322), ("12019-01-01", 3_670_322),
    ("2019-02-29", nil), ("19-01-01", nil), ("2019-1-1", nil), ("2019-01", nil), ("20190101", nil), ("99999-01-01", nil),
  ])
  func readsDays(_ text: String, _ day: Int?) { #expect(CivilDate.dayNumber(iso: text) == day) }
}
