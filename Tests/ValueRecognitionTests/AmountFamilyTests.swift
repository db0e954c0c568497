import NormalValues
import TestSupport
import Testing
import ValueRecognition

/// One row a wording: the text, and each value as "text = plain words".
@Suite struct AmountFamilyTests {
  @Test(arguments: [
    ("She ran it for five years.", "five years = 5 years"), ("a 4‑year tenure", "4‑year = 4 years"),
    ("It took 18 months.", "18 months = 18 months"), ("It took two and a half years.", "two and a half years = 2.5 years"),
    ("a three-and-a-half-year deal", "three-and-a-half-year = 3.5 years"),
    ("It took a year and a half.", "a year and a half = 18 months"),
    ("It took three years and two months.", "three years and two months = 3 years and 2 months"),
    ("a decade-long feud", "decade-long = 10 years"), ("It took half a century.", "half a century = 50 years"),
    ("It took over 20 years.", "over 20 years = over 20 years"),
    ("It took more than a decade.", "more than a decade = over 10 years"),
    ("It took nearly ten years.", "nearly ten years = nearly 10 years"),
    ("It took less than a year.", "less than a year = less than 1 year"),
    ("It takes at least six months.", "at least six months = at least 6 months"),
    ("It takes up to 90 days.", "up to 90 days = up to 90 days"),
    ("It took about a year.", "about a year = about 1 year"),
    ("three to five years in prison", "three to five years = 3 years to 5 years"),
    ("a six- to eight-week course", "six- to eight-week = 6 weeks to 8 weeks"), ("It took 36 hours.", "36 hours = 36 hours"),
    ("after a brief stint there", "brief = a brief time"), ("after a short second spell", "short = a brief time"),
    ("in his third year there", "in his third year = into 3 years"), ("4+ years of work", "4+ years = at least 4 years"),
    ("five-plus years there", "five-plus years = at least 5 years"),
    ("It took a year or two.", "a year or two = 1 year to 2 years"),
    ("just under a decade", "just under a decade = nearly 10 years"),
    ("a quarter of a century ago", "a quarter of a century ago = about 2000"),
    ("They sat over three days.", "over three days = at least 3 days"),
    ("for three quarters", "three quarters = 9 months"), ("two full years of work", "two full years = 2 years"),
  ])
  func readsLengths(_ text: String, _ expected: String) { expect(text, expected) }

  @Test(arguments: [
    ("a 45-year-old driver", "45-year-old = aged 45"), ("dead at the age of 91", "the age of 91 = aged 91"),
    ("dead at the age of six weeks", "the age of six weeks = aged 0"),
    ("the founder, aged 63, left", "aged 63 = aged 63"), ("The twins are 12 years old.", "12 years old = aged 12"),
    ("a man in his 60s", "in his 60s = aged 60 to 69"), ("a woman in her late forties", "in her late forties = aged 46 to 49"),
    ("Ben Cole, 41, denied it.", "41 = aged 41"), ("men aged between 18 and 25", "aged between 18 and 25 = aged 18 to 25"),
    ("She turned 50 in secret.", "50 = aged 50"),
  ])
  func readsAges(_ text: String, _ expected: String) { expect(text, expected) }

  @Test(arguments: [
    ("It killed 1,234 people.", "1,234 = 1,234"), ("Some 2.5 million homes", "Some 2.5 million = about 2,500,000"),
    ("It drew 3.2bn visits.", "3.2bn = 3,200,000,000"), ("It has 12K members.", "12K = 12,000"),
    ("twenty-three sailors", "twenty-three = 23"), ("two hundred and fifty boats", "two hundred and fifty = 250"),
    ("half a million trees", "half a million = 500,000"),
    ("25 million one of them saw", "25 million = 25,000,000"), ("a dozen officers", "a dozen = 12"),
    ("two dozen officers", "two dozen = 24"),
    ("hundreds of officers", "hundreds = at least 200"), ("three crore voters", "three crore = 30,000,000"),
    ("more than 300 people", "more than 300 = more than 300"), ("nearly 1,000 flights", "nearly 1,000 = nearly 1,000"),
    ("fewer than 20 seats", "fewer than 20 = fewer than 20"), ("300 or more seats", "300 or more = at least 300"),
    ("300-plus seats", "300-plus = at least 300"), ("between 50 and 100 people", "between 50 and 100 = 50 to 100"),
    ("a team of 50-100 people", "50-100 = 50 to 100"), ("50 to 100 people", "50 to 100 = 50 to 100"),
    ("four or five people", "four or five = 4 to 5"), ("a rise of 42.5%", "42.5% = 42.5 percent"),
    ("12 percent", "12 percent = 12 percent"),
    ("3.1 per cent", "3.1 per cent = 3.1 percent"), ("two percentage points", "two percentage points = 2 percentage points"),
    ("a 40% to 45% margin", "40% to 45% = 40 to 45 percent"), ("three quarters were women", "three quarters = 3 of 4"),
    ("3x more", "3x = 3 times"),
    ("25 basis points", "25 basis points = 25 basis points"), ("no deaths were seen", "no = 0"), ("none of the crew", "none = 0"),
    ("one-third of voters", "one-third = 1 of 3"), ("two-thirds of voters", "two-thirds = 2 of 3"),
    ("one in five voters", "one in five = 1 of 5"),
    ("3 out of 10 voters", "3 out of 10 = 3 of 10"), ("half of the voters", "half = 1 of 2"),
    ("Prices doubled.", "doubled = 2 times"),
    ("three times as many", "three times = 3 times"), ("a tenfold rise", "tenfold = 10 times"),
    ("the 43rd governor", "43rd = 43rd"),
    ("her third term", "third = 3rd"), ("the twenty-first amendment", "twenty-first = 21st"), ("a 12 km walk", "12 km = 12 km"),
    ("once every two years", "every two years = every 2 years"),
  ])
  func readsNumbers(_ text: String, _ expected: String) { expect(text, expected) }

  @Test(arguments: [
    ("worth $950B now", "$950B = USD 950,000,000,000"), ("a $2.4 billion deal", "$2.4 billion = USD 2,400,000,000"),
    ("fined €3.2m", "€3.2m = EUR 3,200,000"), ("sold for £12,000", "£12,000 = GBP 12,000"),
    ("US$1.5tn in all", "US$1.5tn = USD 1,500,000,000,000"),
    ("A$20 each", "A$20 = AUD 20"), ("30,000 yen each", "30,000 yen = JPY 30,000"),
    ("fifty cents each", "fifty cents = USD 0.50"),
    ("a $2-billion plant", "$2-billion = USD 2,000,000,000"),
    ("10 million Swiss francs", "10 million Swiss francs = CHF 10,000,000"),
    ("USD 22.5 million", "USD 22.5 million = USD 22,500,000"), ("100 € each", "100 € = EUR 100"),
    ("more than $5 million", "more than $5 million = more than USD 5,000,000"),
    ("$5 million to $7 million", "$5 million to $7 million = USD 5,000,000 to 7,000,000"),
    ("$5-7 million", "$5-7 million = USD 5,000,000 to 7,000,000"),
    ("between €5m and €7m", "between €5m and €7m = EUR 5,000,000 to 7,000,000"),
    ("a fine of at least 200 euros", "at least 200 euros = at least EUR 200"),
  ])
  func readsMoney(_ text: String, _ expected: String) { expect(text, expected) }

  @Test func aChangeFromOneToAnotherIsNoRange() {
    #expect(Recognised("The fine rose from €12,500 to €1.2m.").described == ["€12,500 = EUR 12,500", "€1.2m = EUR 1,200,000"])
    #expect(Recognised("Staff grew from 50 to 80 people.").described == ["50 = 50", "80 = 80"])
    #expect(Recognised("Bids ranged from 50 to 80 points.").described == ["from 50 to 80 = 50 to 80"])
  }

  @Test func aScaleInTheCurrencyIsOfBothEnds() {
    #expect(Recognised("They expect 8 to 120 MEUR.").described == ["8 to 120 MEUR = EUR 8,000,000 to 120,000,000"])
  }

  @Test func windowsEndOnTheDayOfPublication() {
    let read = Recognised("It lost money over the past five years.")
    guard case .window(let length, let end)? = read.values.first?.value else {
      Issue.record("\(read.described)")
      return
    }
    #expect(length.iso == "P5Y")
    #expect(end?.latest == Recognised.published)
  }

  @Test(arguments: ["for several years", "for decades", "months of talks", "it was recently sold", "in the past few weeks"])
  func vagueWordsHaveNoValue(_ text: String) {
    let read = Recognised(text)
    #expect(read.values.map(\.value) == [.vague])
  }

  private func expect(_ text: String, _ expected: String) {
    let read = Recognised(text)
    #expect(read.described.first == expected, "\(read.described)")
  }
}
