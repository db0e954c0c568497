import NormalValues
import SourceText
import TestSupport
import Testing
import ValueRecognition

/// One row a wording: the value in double brackets, and its TIMEX3 value.
@Suite struct DateFamilyTests {
  @Test(arguments: [
    ("The plant closed in ⟦2019⟧.", "2019"), ("Its ⟦2018⟧ report named four causes.", "2018"),
    ("A ⟦1987⟧ ruling still binds them.", "1987"), ("It opened in ⟦March 2019⟧.", "2019-03"),
    ("It opened in ⟦March, 2019⟧.", "2019-03"), ("since closed (⟦Sept. 2016⟧)", "2016-09"),
    ("They met on ⟦March 4, 2019⟧, in Bonn.", "2019-03-04"), ("They met on ⟦4 March 2019⟧.", "2019-03-04"),
    ("They met on ⟦Monday, March 4, 2019⟧.", "2019-03-04"), ("They met on ⟦the 4th of March 2019⟧.", "2019-03-04"),
    ("They meet on ⟦Nov. 3rd, 2026⟧.", "2026-11-03"), ("dated ⟦2019-03-04⟧ and signed", "2019-03-04"),
    ("dated ⟦3/4/2019⟧ and signed", "2019-03-04"), ("dated ⟦22/4/2019⟧ and signed", "2019-04-22"),
    ("filed ⟦31-Oct-74⟧", "1974-10-31"), ("popular in ⟦the 1990s⟧", "199X"), ("popular in ⟦the '80s⟧", "198X"),
    ("popular in ⟦the nineties⟧", "199X"), ("popular in ⟦the late 1970s⟧", "197X"), ("a ⟦mid-1960s⟧ house", "196X"),
    ("from ⟦the 19th century⟧", "18XX"), ("an ⟦18th-century⟧ mill", "17XX"), ("in ⟦the twenty-first century⟧", "20XX"),
    ("Sales fell in ⟦Q3 2023⟧.", "2023-Q3"), ("Sales fell in ⟦3Q23⟧.", "2023-Q3"),
    ("Sales fell in ⟦the third quarter of 2023⟧.", "2023-Q3"), ("Revenue fell in ⟦the third quarter⟧.", "2024-Q3"),
    ("Sales fell in ⟦H2 2022⟧.", "2022-H2"), ("Sales fell in ⟦the first half of 2024⟧.", "2024-H1"),
    ("expected in ⟦fiscal 2024⟧", "2024"), ("expected in ⟦FY2024⟧", "2024"), ("in ⟦the summer of 2021⟧", "2021-SU"),
    ("in ⟦winter 2023-24⟧", "2023-WI"), ("in ⟦early 2024⟧", "2024"), ("by now, ⟦mid-2026⟧ looks likely", "2026"),
    ("at ⟦the end of 2023⟧", "2023"), ("in ⟦early December 2022⟧", "2022-12"), ("built ⟦around 1850⟧", "1850"),
    ("founded ⟦circa 1998⟧ by monks", "1998"), ("on ⟦Christmas Day 2020⟧", "2020-12-25"),
    ("on ⟦the last Monday of May 2021⟧", "2021-05-31"), ("in ⟦the first week of 2019⟧", "2019-W01"),
    ("in ⟦nineteen eighty-four⟧", "1984"), ("on ⟦March 3 of last year⟧ it burnt", "2024-03-03"),
    ("in ⟦May last year⟧ it burnt", "2024-05"),
  ])
  func readsWrittenDates(_ marked: String, _ timex: String) { expect(marked, timex) }

  @Test(arguments: [
    ("He led it ⟦from 2017 to 2022⟧.", "2017/2022"), ("He led it ⟦between 2011 and 2014⟧.", "2011/2014"),
    ("Ann Poe (⟦2005-2013⟧) was mayor.", "2005/2013"), ("the ⟦2011–13⟧ drought", "2011/2013"),
    ("a career there (⟦2017 – 2022⟧)", "2017/2022"), ("He led it ⟦2017 through 2022⟧.", "2017/2022"),
    ("open ⟦from March to June 2020⟧", "2020-03/2020-06"), ("on trial ⟦from November 2018 to February 2019⟧", "2018-11/2019-02"),
    ("from home ⟦Feb 2020 – May 2021⟧", "2020-02/2021-05"), ("held ⟦June 5-7, 2021⟧, in Bern", "2021-06-05/2021-06-07"),
    ("held ⟦5 to 7 June 2021⟧ in Bern", "2021-06-05/2021-06-07"), ("in office ⟦since 2015⟧", "2015/.."),
    ("in office ⟦since May 2018⟧", "2018-05/.."), ("in office ⟦from 2019 onwards⟧", "2019/.."),
    ("in office ⟦until 2020⟧", "../2020"), ("in office ⟦through 2020⟧", "../2020"), ("built ⟦before 2010⟧", "../2009"),
    ("due ⟦before next spring⟧", "../2025-SP"), ("due ⟦by the summer of 2026⟧", "../2026-SU"),
    ("built ⟦after 2012⟧", "2012/.."), ("due ⟦by 2030⟧", "../2030"), ("his years there (⟦2017 to present⟧)", "2017/.."),
    ("⟦the 2023/24⟧ budget", "2023/2024"), ("from ⟦from 28 December 2020 to 3 January 2021⟧", "2020-12-28/2021-01-03"),
  ])
  func readsSpansAndOpenBounds(_ marked: String, _ timex: String) { expect(marked, timex) }

  @Test(arguments: [
    ("The bridge fell ⟦today⟧.", "2025-06-18"), ("The bridge fell ⟦yesterday⟧.", "2025-06-17"),
    ("Polling begins ⟦tomorrow⟧.", "2025-06-19"), ("She spoke on ⟦Monday⟧.", "2025-06-16"),
    ("On ⟦Friday⟧, police arrested him.", "2025-06-13"), ("It came ⟦Wednesday⟧.", "2025-06-18"),
    ("The council will meet on ⟦Friday⟧.", "2025-06-20"), ("He is due to be sentenced on ⟦Friday⟧.", "2025-06-20"),
    ("He said on ⟦Monday⟧ that he will stand.", "2025-06-16"), ("It hit ⟦last Thursday⟧.", "2025-06-12"),
    ("It opens ⟦next Tuesday⟧.", "2025-06-24"), ("They signed ⟦this week⟧.", "2025-W25"), ("They signed ⟦this year⟧.", "2025"),
    ("They signed ⟦last week⟧.", "2025-W24"), ("They signed ⟦last month⟧.", "2025-05"),
    ("They signed ⟦last quarter⟧.", "2025-Q1"),
    ("They sign ⟦next month⟧.", "2025-07"), ("They left ⟦three years ago⟧.", "2022"), ("They left ⟦18 months ago⟧.", "2023-12"),
    ("They left ⟦two weeks ago⟧.", "2025-W23"), ("They left ⟦10 days ago⟧.", "2025-06-08"), ("They left ⟦a decade ago⟧.", "2015"),
    ("The lease will end ⟦in two years⟧.", "2027"), ("It is due ⟦six months from now⟧.", "2025-12"),
    ("It began in ⟦March⟧, he said.", "2025-03"), ("It ended in ⟦September⟧.", "2024-09"),
    ("It will open in ⟦September⟧.", "2025-09"), ("It broke out on ⟦June 3⟧.", "2025-06-03"),
    ("It broke out on ⟦Oct. 7⟧.", "2024-10-07"), ("It fell ⟦last summer⟧.", "2024-SU"), ("It fell ⟦this spring⟧.", "2025-SP"),
    ("It failed ⟦earlier this year⟧.", "2025"), ("It was sold on ⟦Wednesday of last week⟧.", "2025-06-11"),
    ("It was sold ⟦two weeks before Christmas 2020⟧.", "2020-12-11"),
  ])
  func readsDatesFromTheDayOfPublication(_ marked: String, _ timex: String) { expect(marked, timex) }

  @Test(arguments: [
    ("It closed ⟦a year later⟧.", "2019", "2020"),
    ("It closed ⟦that year⟧.", "2019-05", "2019"), ("It closed ⟦the following month⟧.", "2019-05", "2019-06"),
    ("It closed ⟦the same day⟧.", "2019-05-04", "2019-05-04"), ("It closed ⟦two years earlier⟧.", "2019", "2017"),
    ("It closed ⟦the next day⟧.", "2019-05-04", "2019-05-05"), ("It closed ⟦three months later⟧.", "2019-05", "2019-08"),
  ])
  func readsDatesFromTheDateLastNamed(_ marked: String, _ antecedent: String, _ timex: String) throws {
    let units: [String: CalendarUnit] = [
      "2019": .year(2019), "2019-05": .month(year: 2019, month: 5),
      "2019-05-04": .day(try #require(CivilDate(year: 2019, month: 5, day: 4)).dayNumber),
    ]
    guard let unit = units[antecedent] else { return }
    let text = MarkedText(marked)
    let read = Recognised(bytes: text.bytes, reference: .init(published: Recognised.published, antecedent: StatedDate(unit)))
    #expect(read.timex == [timex])
    #expect(read.spans == text.spans)
  }

  @Test func antecedentsAreCarriedOn() {
    let first = Recognised("He joined in May 2016 and left two years later.")
    #expect(first.timex == ["2016-05", "2018"])
    #expect(first.reference.antecedent?.unit == .year(2018))
  }

  @Test func aBareMonthBesideAYearIsOfThatYear() {
    #expect(Recognised("They met in 1999, and two years later, in August, they married.").timex == ["1999", "2001", "2001-08"])
  }

  @Test func withoutADayOfPublicationRelativeDatesHaveNoValue() {
    #expect(Recognised("They signed last week.", published: nil).values.allSatisfy { $0.value == .vague })
    #expect(Recognised("They signed in May 2016.", published: nil).timex == ["2016-05"])
  }

  private func expect(_ marked: String, _ timex: String) {
    let text = MarkedText(marked)
    let read = Recognised(bytes: text.bytes, reference: .init(published: Recognised.published))
    let found = zip(read.spans, read.timex).first { $0.0 == text.spans.first }
    #expect(found?.1 == timex, "\(marked): \(read.described) \(read.timex)")
  }
}

/// What the place in the sentence decides.
@Suite struct ContextTests {
  @Test(arguments: [
    ("The paper GazetteMay 19, 2024", ["2024-05-19"]), ("He went back for one year before leaving in 2019.", ["P1Y", "2019"]),
    ("She is the third to leave in 90 days.", ["", "P90D"]), ("Two hires in 90 days", ["", "P90D"]),
    ("Expect an answer by Q3.", ["../2025-Q3"]), ("A ruling is expected by March.", ["../2026-03"]),
    ("It sold the unit in Q3.", ["2024-Q3"]), ("The lease expires in two years.", ["2027"]),
    ("appointed on 1 July 2019, effective Aug. 1", ["2019-07-01", "2019-08-01"]),
    ("The club, opened on 3 May 2012, said in March it would move.", ["2012-05-03", "2025-03"]),
    ("She rose in 2019 and left two years after that.", ["2019", "2021"]), ("He joined in '17.", ["2017"]),
    ("It is shut for the rest of the year.", ["2025-06-18/2025-12-31"]), ("sold in week 12 of 2024", ["2024-W12"]),
    ("They meet the week after next.", ["2025-W27"]), ("the pup is 8 months old", ["P8M"]),
    ("It was postponed to July 14.", ["2025-07-14"]), ("He beat his 2019 mark.", ["2019"]),
    ("It began at 8 p.m. on 3 March 2024.", ["2024-03-03T20:00"]), ("It took 12 seconds.", ["PT12S"]),
    ("Acme (2010-14), Beta (2014-), Gamma (-2009)", ["2010/2014", "2014/..", "../2009"]), ("Founded 2015.", ["2015"]),
    ("Jan. 2015 - Mar. 2018: engineer", ["2015-01/2018-03"]), ("in the week of 3 March", ["2025-W10"]),
    ("On May 5th she left, and on the 12th, she spoke.", ["2025-05-05", "2025-05-12"]),
    ("It ran for two years after 2010.", ["P2Y", "2010/.."]), ("Safety-first rules apply.", []),
    ("In the short term it helps.", []), ("Polls close the next day.", ["2025-06-19"]),
    ("It rose in the three months to March 31.", ["P3M", "2025-03-31"]),
    ("the first three months of 2024", ["2024-01/2024-03"]),
    ("It rained over the weekend, last weekend.", ["2025-W24-WE", "2025-W24-WE"]),
    ("It has named a director effective July 1.", ["2025-07-01"]), ("He resigned effective from Jan. 1.", ["2025-01-01"]),
    ("between 2019 and now", ["2019/2025-06-18"]), ("They married in May of that year.", ["2025"]),
  ])
  func decides(_ text: String, _ timex: [String]) {
    let read = Recognised(text)
    #expect(read.timex == timex, "\(read.described)")
  }
}
