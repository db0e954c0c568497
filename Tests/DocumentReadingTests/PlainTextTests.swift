import DocumentReading
import NormalValues
import Testing

struct PlainTextTests {
  private static let text =
    "The old mill on the river has closed after ninety years of work, its owner said on Monday in a letter."

  @Test func partsParagraphsAtEmptyLinesAndJoinsWrappedLines() {
    let text = """
      Mill closes

      The old mill on the river closed last week after ninety years of work, and its
      owner said in a letter that nobody had wanted to buy it. The last bag of flour
      left on Friday.

      It was built in 1931.
      """
    #expect(document(text, as: "a.txt").blocks.map(\.role) == [.title, .paragraph, .paragraph])
  }

  @Test func takesLinesThatWereNotWrappedForParagraphs() {
    let text =
      "Mill closes\n\(Self.text)\nIt was built in 1931.\nWhy it closed\nNobody wanted to buy it, and the roof had to be mended again this year.\n"
    #expect(document(text, as: "a.txt").blocks.map(\.role) == [.title, .paragraph, .paragraph, .heading, .paragraph])
  }

  @Test(arguments: [
    ("From the club's newsletter, Monday, October 6, 2025", "2025-10-06"),
    ("The Pint Post, a blog for drinkers in the north. 19 February 2025", "2025-02-19"),
    ("Ward & Ledger, the newsletter for managers. Issue of March 14, 2025", "2025-03-14"),
    ("Jane Roe talks to Weekend Post, 14 February 2026", "2026-02-14"),
  ])
  func aLineUnderTheTitleThatEndsInADateTellsOfThePublication(_ line: String, _ day: String) {
    let document = document("Mill closes\n\n\(line)\n\n\(Self.text)", as: "a.txt")
    #expect(outline(document)[1] == "byline: \(line)")
    #expect(document.metadata.published.map { StatedDate(grain: .day, earliest: $0.dayNumber, latest: $0.dayNumber).edtf } == day)
  }

  @Test(arguments: [
    ("Campus Review, July 2025", "2025-07-01", "2025-07-31"), ("Mill Lives magazine, winter 2025", "2025-12-01", "2026-02-28"),
    ("Staff magazine, winter 2025/26", "2025-12-01", "2026-02-28"),
  ])
  func anIssueHasTheDaysOfItsMonthOrSeason(_ line: String, _ first: String, _ last: String) {
    let document = document("Mill closes\n\n\(line)\n\n\(Self.text)", as: "a.txt")
    #expect(document.metadata.published == nil)
    #expect(
      document.metadata.issue.map {
        [$0.lowerBound, $0.upperBound].map { StatedDate(grain: .day, earliest: $0, latest: $0).edtf }
      } == [
        first, last,
      ])
  }

  @Test(arguments: ["5 September 2025", "OSLO, 18 June 2026", "By Ann Berg, 9 May 2023", "Lab Notes newsletter, 22 June 2026"])
  func aDateRightBelowALongTitleIsNoPartOfIt(_ line: String) {
    let title = "The publisher who saved the Wexcombe Courier from the bank dies at 84"
    #expect(
      outline("\(title)\n\(line)\n\n\(Self.text)", as: "a.txt") == [
        "title: \(title)", "byline: \(line)", "paragraph: \(Self.text)",
      ])
  }

  @Test func aSentenceThatEndsInADateIsNoByline() {
    let document = document("Mill closes\n\nThe mill closed on 14 February 2026.\n\n\(Self.text)", as: "a.txt")
    #expect(outline(document)[1] == "paragraph: The mill closed on 14 February 2026.")
  }

  @Test(arguments: [
    "Key Takeaways\n\n  • One fell\n  • Two rose", "Key points:\n- One fell\n- Two rose", "⚡ Highlights\n▪ One fell\n▪ Two rose",
    "At a glance\nOne fell\nTwo rose",
    "TL;DR\n1. One fell\n2. Two rose", "THE KEY FACTS\n* One fell\n* Two rose",
    "Key takeaways from the hearing\n– One fell\n– Two rose", "5 key points\n·\nOne fell\n·\nTwo rose",
    "The merger at a glance\n‣One fell\n‣Two rose",
  ])
  func findsKeyPoints(_ list: String) {
    let document = document("Mill closes\n\n\(list)\n\n\(Self.text)", as: "a.txt")
    #expect(outline(document).dropFirst(2) == ["key point: One fell", "key point: Two rose", "paragraph: \(Self.text)"])
    #expect(document.blocks[1].role == .heading)
  }

  @Test func keepsPlainListsApartFromKeyPoints() {
    let document = document(
      "Mill closes\n\n\(Self.text)\n\n🔍 What happened\n- One fell\n  - deeper\n- Two rose\n\nIts rooms:\n• hall\n  ◦ loft\n• yard",
      as: "a.txt")
    let items = document.blocks.filter { $0.list != nil }
    #expect(
      items.map { "\(words($0)) \($0.list?.list ?? -1).\($0.list?.depth ?? -1)" } == [
        "One fell 0.0", "deeper 0.1", "Two rose 0.0", "hall 1.0", "loft 1.1", "yard 1.0",
      ])
    #expect(
      items.map { $0.leadIn.map { words(document.blocks[$0]) } ?? "" } == [
        "🔍 What happened", "🔍 What happened", "🔍 What happened", "Its rooms:", "Its rooms:", "Its rooms:",
      ])
    #expect(items.allSatisfy { $0.role == .listItem })
  }

  @Test(arguments: [
    "Leave a Reply\nI worked there for ten years and it never closed on a Sunday, whatever they say.",
    "Comments\n\nLoading comments...", "Want to join the conversation?",
    "Your email address will not be published. Required fields are marked *", "Also on Mill News:\nBridge falls",
    "Related\nBridge falls\nRoad opens", "Share this article", "Read more: Bridge falls",
    "Sign up to our newsletter", "We use cookies to improve your visit.", "ADVERTISEMENT", "© 2021 Mill News",
    "Follow Mill News on Facebook and X", "0 commentsBridge falls", "3 Comments\nNo!",
    "You might also like\n• Bridge falls\n• Road opens", "Subscribe now", "More from Mill News\nBridge falls",
    "12 thoughts on “Mill closes”\nann says:\nI was there in 1990 and it was open, believe me.",
  ])
  func knowsFurniture(_ furniture: String) {
    let text = "Mill closes\n\n\(Self.text)\n\nIt was built in 1931, when the river still carried barges up to the weir.\n\n"
    let blocks = document(text + furniture, as: "a.txt").blocks
    #expect(blocks.prefix(3).map(\.role) == [.title, .paragraph, .paragraph])
    #expect(blocks.count > 3 && blocks.dropFirst(3).allSatisfy { $0.role == .furniture }, "\(blocks.map { "\($0.role)" })")
  }

  @Test(arguments: [
    "Comments by the mayor led to a strike in 1931 and to her fall two years later.",
    "By 2019 Ann Berg had left the mill for good.", "Published accounts show a loss of $4m in 2020.",
    "Related firms had left the valley by then.", "Sharing the mill was her idea.",
    "NASA – the space agency – had used the roof for a dish.", "The Post reported that the mill had been sold.",
    "Two comments from the judge decided the case.", "Subscribers paid $4 a month until 2019, and $6 after that.",
    "By May the firm had lost two chiefs.",
  ])
  func takesSentencesForText(_ sentence: String) {
    let text = "Mill closes\n\n\(Self.text)\n\nIt was built in 1931, when the river still carried barges up to the weir.\n\n"
    #expect(outline(text + sentence, as: "a.txt").last == "paragraph: \(sentence)")
    #expect(outline("Mill closes\n\n\(sentence)\n\n\(Self.text)", as: "a.txt")[1] == "paragraph: \(sentence)")
  }

  @Test(arguments: [
    "By Jane Roe", "By Jane Roe and Tom Field, health correspondents", "Jane Roe · 3 March 2021", "The CourierMay 19, 2026",
    "OutletNameMay 3, 2024 · 4 min read", "By Jane Roe | 3 March 2021",
    "Published 3 Sept. 2021, 10:15 BST", "5 min read", "Tue 19 May 2026", "Updated: 19/05/2026 at 10:00", "Written by Jane Roe",
    "March 3, 2021 at 10:01 am EST",
  ])
  func knowsBylines(_ byline: String) {
    #expect(
      outline("Mill closes\n\n\(byline)\n\n\(Self.text)", as: "a.txt") == [
        "title: Mill closes", "byline: \(byline)", "paragraph: \(Self.text)",
      ])
  }

  @Test func takesTheOutletFromAGluedByline() {
    let document = document("Mill closes\n\nThe Courier\nThe CourierMay 19, 2026\n\n\(Self.text)", as: "a.txt")
    #expect(document.metadata.outlet == "The Courier")
    #expect(document.blocks.map(\.role) == [.title, .byline, .byline, .paragraph])
  }

  @Test(arguments: [
    "LONDON, March 3 (Tide Wire) -", "SPRINGFIELD, Ill., May 19, 2026 /Tide Wire/ --", "PARIS —", "Oslo, 3 March 2021 –",
    "NEW YORK (TW) —",
  ])
  func partsTheDateline(_ dateline: String) {
    #expect(
      outline("Mill closes\n\n\(dateline) \(Self.text)", as: "a.txt").suffix(2) == [
        "byline: \(dateline)", "paragraph: \(Self.text)",
      ])
  }

  @Test func marksWhatIsPrintedTwice() {
    let text =
      "Mill closes for good\n\nMill closes for good\n\n\(Self.text)\n\nThe old mill on the river has closed after ninety ye...\n\n\(Self.text)\n\nMill closes for good"
    #expect(
      document(text, as: "a.txt").blocks.map(\.role) == [.title, .furniture, .paragraph, .furniture, .furniture, .furniture])
  }

  @Test func partsWhatIsGluedToTheEnd() {
    #expect(
      outline("Mill closes\n\n\(Self.text)Read more", as: "a.txt").suffix(2) == [
        "paragraph: \(Self.text)", "furniture: Read more",
      ])
    #expect(
      outline("Mill closes\n\n\(Self.text)0 commentsBridge falls", as: "a.txt").suffix(2) == [
        "paragraph: \(Self.text)", "furniture: 0 commentsBridge falls",
      ])
  }

  @Test func readsTables() {
    let pipes = document("Mill closes\n\n| Year | Bags |\n|---|---|\n| 1931 | 40 |\n", as: "a.txt").blocks.filter {
      $0.role == .tableCell
    }
    #expect(pipes.map(words) == ["Year", "Bags", "1931", "40"])
    let tabs = document("Mill closes\n\nYear\tBags\tStaff\n1931\t40\t12\n1932\t50\t13\n", as: "a.txt").blocks.filter {
      $0.role == .tableCell
    }
    #expect(tabs.compactMap(\.cell?.columnHeader) == [1, 2, 3, 1, 2, 3])
  }

  @Test func skipsLabelsAndHeadersAboveTheTitle() {
    let text = "Skip to content\nHome > News > Valley\nNEWS\nMill closes after ninety years\n\n\(Self.text)"
    #expect(outline(text, as: "a.txt").dropFirst(3) == ["title: Mill closes after ninety years", "paragraph: \(Self.text)"])
  }

  @Test func partsTheOutletFromThePageTitle() {
    let document = document(
      "Mill closes for good | The Courier\n\nMill closes for good\nAnn Berg\nAnn Berg\n\n\(Self.text)", as: "a.txt")
    #expect(document.metadata.outlet == "The Courier")
    #expect(document.metadata.title == "Mill closes for good")
    #expect(document.blocks.map(\.role) == [.furniture, .title, .byline, .byline, .paragraph])
  }

  @Test func takesNoParagraphForATitle() {
    #expect(document("\(Self.text)\n\nMore of it stands here, and it goes on for a while.", as: "a.txt").metadata.title == nil)
  }

  @Test func knowsCaptions() {
    for caption in [
      "Image caption, The mill in 2019", "Photo: Jane Roe", "The mill in winter. (Jane Roe/Tide Wire)",
      "The mill. Credit: Jane Roe", "Photo by Jane Roe on Unsplash",
    ] {
      #expect(
        outline("Mill closes\n\n\(Self.text)\n\n\(caption)\n\nIt was built in 1931.", as: "a.txt")[2] == "caption: \(caption)")
    }
  }
}
