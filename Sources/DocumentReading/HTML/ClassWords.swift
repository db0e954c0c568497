/// What the words in `class` and `id` say about an element.
///
/// Names are cut at spaces first, then at hyphens, underscores and capitals: `article__shareBar` is *article share bar*.
struct ClassWords {
  enum Meaning {
    case furniture, byline, standfirst, keyPoint, caption, quotation, hidden, content
  }

  /// The meaning of the names in `range`; nil when they say nothing.
  static func meaning(of range: Range<Int>, in bytes: [UInt8]) -> Meaning? {
    var result: Meaning?
    var index = range.lowerBound
    // Pages that list their whole style in a class say nothing after the first hundred names.
    var names = 0
    var showsAtWidth = false
    while index < range.upperBound, names < 100 {
      index = bytes.skippingWhiteSpace(index..<range.upperBound)
      let start = index
      while index < range.upperBound, !bytes[index].isWhiteSpace { index += 1 }
      guard start < index, index - start <= 80 else { continue }
      names += 1
      let words = words(in: start..<index, bytes)
      if bytes[start..<index].contains(UInt8(ascii: ":")) {
        showsAtWidth = true
        continue
      }
      switch meaning(of: words) {
      case .furniture: return .furniture
      case let found?: if result == nil || result == .content { result = found }
      case nil: break
      }
    }
    return result == .hidden && showsAtWidth ? nil : result
  }

  private static func meaning(of words: [String]) -> Meaning? {
    guard let first = words.first else { return nil }
    // Names that tell what a post is filed under, and states of a whole page.
    if words.count > 1,
      ["category", "tag", "post", "type", "status", "format", "has", "no", "with", "is", "js", "template"].contains(first),
      !(first == "post" && words.count == 2)
    {
      return first == "is" && words.last == "hidden" ? .hidden : nil
    }
    let joined = words.joined(separator: " ")
    if let whole = wholeNames[joined] { return whole }
    if words.contains(where: { certain.contains($0) }) { return .furniture }
    if words.contains(where: { pageWords.contains($0) }) { return nil }
    var result: Meaning?
    for (index, word) in words.enumerated() {
      if furniture.contains(word) { return .furniture }
      if index + 1 < words.count, let pair = wholeNames[word + " " + words[index + 1]] { result = pair }
      if result == nil { result = single[word] }
    }
    return result
  }

  private static func words(in range: Range<Int>, _ bytes: [UInt8]) -> [String] {
    var words: [String] = []
    var start = range.lowerBound
    var index = start
    while index <= range.upperBound {
      let isEnd = index == range.upperBound || !bytes[index].isAlphanumeric
      let isHump = !isEnd && index > start && bytes[index].isUppercase && bytes[index - 1].isLowercase
      if isEnd || isHump {
        if index > start { words.append(String(decoding: bytes[start..<index].map(\.lowercased), as: UTF8.self)) }
        start = isEnd ? index + 1 : index
      }
      index += 1
    }
    return words
  }

  private static let furniture: Set<String> = [
    "nav", "navbar", "navigation", "subnav", "topnav", "menu", "submenu", "breadcrumb", "breadcrumbs", "comment", "comments",
    "disqus", "respond", "commentlist", "share", "sharing", "sharebar", "shares", "social", "sharedaddy", "addthis", "addtoany",
    "related", "recommended", "recommendations", "recommendation", "recirc", "recirculation", "outbrain", "taboola", "newsletter",
    "newsletters", "subscribe", "subscription", "signup", "optin", "paywall", "regwall", "cookie", "cookies", "consent", "gdpr",
    "sidebar", "rail", "promo", "promos", "promotion", "advert", "adverts", "advertisement", "advertising", "ads", "ad", "adslot",
    "sponsor", "sponsored", "popup", "modal", "lightbox", "toolbar", "pagination", "pager", "taglist", "tagcloud", "footer",
    "masthead", "skip", "skiplink", "login", "signin", "widget", "widgets", "trending", "popular", "mostread", "toc", "feedback",
    "survey", "poll", "navbox", "editsection", "catlinks", "printfooter", "pullquote", "kicker", "eyebrow", "ticker", "carousel",
    "followus", "readmore", "upsell", "donate", "donation", "membership", "copyright", "disclaimer", "legal", "backlink",
    "hatnote",
    "noprint", "colophon", "rss", "jumpto", "reflist", "biobox", "authorbox", "callout", "cta",
  ]

  /// Words that lay out no page, even beside words that do: `main-nav`.
  private static let certain: Set<String> = [
    "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "cookie", "cookies", "consent", "gdpr", "share",
    "sharing",
    "logo", "branding",
  ]

  private static let single: [String: Meaning] = [
    "byline": .byline, "bylines": .byline, "author": .byline, "authors": .byline, "dateline": .byline, "pubdate": .byline,
    "timestamp": .byline, "contributor": .byline, "writer": .byline, "datetime": .byline,
    "dek": .standfirst, "deck": .standfirst, "standfirst": .standfirst, "subtitle": .standfirst, "subheadline": .standfirst,
    "subhed": .standfirst, "summary": .standfirst, "lede": .standfirst, "excerpt": .standfirst, "strapline": .standfirst,
    "abstract": .standfirst,
    "takeaways": .keyPoint, "takeaway": .keyPoint, "keypoints": .keyPoint, "highlights": .keyPoint, "tldr": .keyPoint,
    "keytakeaways": .keyPoint,
    "caption": .caption, "figcaption": .caption, "credit": .caption,
    "hidden": .hidden,
  ]

  private static let wholeNames: [String: Meaning] = [
    "key points": .keyPoint, "key point": .keyPoint, "key takeaways": .keyPoint, "key takeaway": .keyPoint,
    "key facts": .keyPoint,
    "at glance": .keyPoint, "at a": .content, "at a glance": .keyPoint, "in brief": .keyPoint, "fast facts": .keyPoint,
    "author bio": .furniture, "author box": .furniture, "about author": .furniture, "author info": .furniture,
    "author card": .furniture, "author profile": .furniture, "author description": .furniture, "bio author": .furniture,
    "pull quote": .furniture, "most read": .furniture, "read more": .furniture, "read next": .furniture, "up next": .furniture,
    "more stories": .furniture, "sign up": .furniture, "tag list": .furniture, "tags links": .furniture,
    "article tags": .furniture,
    "post tags": .furniture, "entry footer": .furniture, "post navigation": .furniture, "back top": .furniture,
    "skip link": .furniture,
    "post meta": .byline, "entry meta": .byline, "article meta": .byline, "story meta": .byline, "publish date": .byline,
    "pub date": .byline, "published date": .byline, "post date": .byline, "entry date": .byline, "article date": .byline,
    "date published": .byline, "posted on": .byline, "reading time": .byline, "read time": .byline, "last updated": .byline,
    "sub title": .standfirst, "sub heading": .standfirst, "sub headline": .standfirst, "article intro": .standfirst,
    "article lead": .standfirst, "story lead": .standfirst, "meta description": .standfirst,
    "photo credit": .caption, "image credit": .caption, "image caption": .caption, "photo caption": .caption,
    "visually hidden": .hidden, "sr only": .hidden, "screen reader": .hidden, "screen reader text": .hidden,
    "screen reader only": .hidden, "d none": .hidden, "u hidden": .hidden, "a11y hidden": .hidden, "invisible": .hidden,
    "display none": .hidden, "visuallyhidden": .hidden,
    "sidebar wrap": .content, "content sidebar wrap": .content, "sidebar content": .furniture, "header": .content,
    "article header": .content, "social proof": .content, "legal news": .content, "poll results": .content,
  ]

  /// Words of names that lay out a whole page, whatever else they say.
  private static let pageWords: Set<String> = [
    "page", "layout", "wrap", "wrapper", "container", "main", "body", "root", "app", "grid", "columns", "template", "theme",
    "with",
    "without", "has", "no",
  ]
}
