/// Phrases by which text that belongs to the page and not to the article is known.
///
/// All of them are written as `FoldedText` gives a text: small letters, straight quotation marks, no mark at the ends.
enum FurniturePhrases {
  /// Texts that are furniture as a whole.
  static let whole: Set<String> = [
    "for immediate release", "press release", "news release", "media release", "for immediate publication", "ends",
    "advertisement", "advertisements", "ad", "ads", "advert", "sponsored", "sponsored content", "sponsored post", "promoted",
    "promoted content", "paid content", "paid post", "partner content", "loading", "loading comments", "loading...",
    "share", "share this", "share this article", "share this story", "share this post", "share on facebook",
    "share on x", "share on twitter", "share on linkedin", "share via email", "share article", "share story", "share link",
    "tweet", "pin it", "email", "e-mail", "print", "print this", "print article", "save", "save article", "bookmark",
    "copy link", "copied", "link copied", "facebook", "twitter", "linkedin", "whatsapp", "reddit", "instagram", "youtube",
    "pinterest", "telegram", "bluesky", "threads", "mastodon", "tiktok", "menu", "search", "home", "close", "back",
    "back to top", "top", "next", "previous", "prev", "skip to content", "skip to main content", "skip navigation",
    "jump to content", "sign in", "sign up", "log in", "login", "register", "subscribe", "subscribe now", "subscribe today",
    "follow", "follow us", "following", "unfollow", "like", "likes", "reply", "report", "listen", "listen to article",
    "listen to this article", "play", "pause", "watch", "watch now", "gift article", "gift this article", "donate",
    "support us", "contact us", "about us", "about", "privacy policy", "privacy", "terms of use", "terms of service",
    "terms and conditions", "cookie policy", "cookie settings", "cookie preferences", "manage cookies", "accept",
    "accept all", "accept cookies", "reject all", "got it", "dismiss", "cookies", "newsletter", "newsletters",
    "continue reading", "read more", "read full article", "read the full article", "read the full story",
    "read full story", "keep reading", "learn more", "find out more", "see more", "show more", "show less", "load more",
    "view more", "view all", "see all", "more", "view comments", "show comments", "hide comments", "see comments",
    "no comments", "no comments yet", "add a comment", "add comment", "post comment", "post a comment", "submit",
    "submit comment", "cancel reply", "send", "your name", "your email", "name", "website", "required", "comment",
    "all rights reserved", "story continues below", "story continues", "article continues below",
    "article continues after advertisement", "continue reading below", "scroll to continue", "slideshow", "gallery",
    "view gallery", "open in app", "get the app", "download the app", "download our app", "edit", "flag", "sort by",
    "newest", "oldest", "most popular first", "tap to unmute", "click to expand", "table of contents", "on this page",
    "in this article", "contents", "jump to", "view in browser", "unsubscribe", "manage preferences", "forward to a friend",
    "was this helpful", "was this article helpful", "did you find this helpful", "rate this article", "correction policy",
    "report a mistake", "report an error", "report a typo", "suggest a correction", "skip ad", "remove ads",
  ]

  /// Beginnings of short texts that are furniture.
  static let beginnings = PhraseIndex([
    "from:", "to:", "subject:", "sent:", "cc:", "bcc:", "reply-to:", "embargoed until", "under embargo until",
    "subscribe to ", "subscribe for ", "sign up for ", "sign up to ", "sign in to ", "log in to ", "join our ",
    "join the conversation",
    "want to join the conversation", "join the discussion", "be the first to comment", "leave a reply", "leave a comment",
    "leave your comment", "write a comment", "you must be logged in", "your email address will not", "required fields",
    "save my name", "notify me of", "follow us on", "follow the story on", "follow our ", "like us on", "find us on",
    "connect with us", "share this ", "share via", "click here to", "click to ", "tap here to", "tap to ",
    "read more:", "read more about", "read also", "also read", "read next", "see also:", "related:", "related article",
    "related stor", "recommended:", "more from ", "more on this", "watch:", "listen:", "video:", "listen to this",
    "we use cookies", "this site uses", "this website uses", "by continuing to", "by signing up",
    "copyright ", "\u{a9}", "(c) 20", "powered by", "download our", "download the app",
    "get the latest", "get unlimited", "get breaking news", "support our journalism", "support independent",
    "become a member", "become a subscriber", "start your free", "start your subscription", "already a subscriber",
    "already have an account", "don't have an account", "create a free account", "create an account", "enter your email",
    "email address", "thank you for subscribing", "thanks for signing up", "please enable javascript", "javascript is ",
    "enable javascript", "you have reached your", "you've reached your", "this article is for subscribers",
    "this content is for", "to continue reading", "unlock this", "filed under", "tagged with", "tags:",
    "categories:", "posted in ", "category:", "no comments yet", "loading comments", "comments are closed",
    "comments (", "commenting on this", "view comments", "show comments", "all comments", "sort by ", "affiliate disclosure",
    "we may earn", "as an amazon associate", "when you purchase through", "this post may contain affiliate",
    "this article originally appeared", "this story originally appeared", "this post originally appeared",
    "originally published on", "originally published at", "view original",
    "have a tip", "got a tip", "send us a tip", "send tips to", "advertise with", "skip to ",
    "scroll down", "story continues", "article continues", "photo gallery", "image gallery",
    "you may also like", "you might also like", "people also read", "what do you think? ", "tell us what you think",
    "let us know in the comments", "share your thoughts", "never miss", "don't miss", "stay up to date", "stay updated",
    "stay informed", "stay connected", "stay in the loop", "editor's picks", "home >", "home /", "home \u{bb}",
    "home \u{203a}", "try it free", "buy now", "shop now", "book now", "view profile",
    "gift subscription", "manage your", "update your preferences", "unsubscribe", "you are receiving this",
    "you're receiving this", "was this page", "was this article", "error loading", "an error occurred", "please try again",
  ])

  /// Networks that pages ask their readers to follow them on.
  static let networks = PhraseIndex([
    "on facebook", "on instagram", "on twitter", "on x", "on linkedin", "on youtube", "on tiktok", "on threads", "on bluesky",
    "on telegram", "on whatsapp", "on mastodon",
  ])

  /// Phrases that make a text of up to 400 bytes furniture wherever they stand in it.
  static let inside = PhraseIndex([
    "your email address will not be published", "all rights reserved", "to our newsletter", "our daily newsletter",
    "our weekly newsletter", "our free newsletter", "our newsletter", "our cookie policy", "use of cookies", "accept cookies",
    "our privacy policy", "terms of service apply", "protected by recaptcha", "loading comments", "cancel reply",
    "unsubscribe at any time", "straight to your inbox", "to your inbox", "in your inbox", "delivered to your inbox",
    "appeared first on", "before you share it", "why don't you start the discussion", "may not be reproduced",
    "may not be published, broadcast, rewritten", "republished with permission", "earn an affiliate commission",
    "earn a commission", "subscribe to our", "sign up for our", "want to join the conversation",
  ])

  /// Lines after which only readers' comments and forms follow.
  static let commentOpeners: Set<String> = [
    "comments", "comment", "leave a reply", "leave a comment", "join the conversation", "join the discussion",
    "reader comments", "readers' comments", "user comments", "what our readers say", "loading comments",
    "post a comment", "add a comment", "add your comment", "write a comment", "top comments", "latest comments",
    "comments section", "want to join the conversation", "have your say", "share your thoughts",
    "comment on this story", "comment on this article", "view comments", "show comments",
  ]

  /// Lines after which links to other pages follow.
  static let linkOpeners: Set<String> = [
    "related", "related articles", "related article", "related stories", "related story", "related posts", "related post",
    "related content", "related news", "related reading", "related topics", "related links", "related coverage",
    "related items", "read more", "read next", "read also", "also read", "read this next", "more stories", "more news",
    "more like this", "more articles", "more to read", "more to explore", "more on this story", "more on this topic",
    "most read", "most popular", "most viewed", "most shared", "popular", "popular posts", "popular now", "popular stories",
    "trending", "trending now", "trending stories", "latest", "latest news", "latest stories", "latest posts",
    "latest articles", "recent posts", "recent articles", "recent news", "recommended", "recommended for you",
    "recommended reading", "recommended stories", "you may also like", "you might also like", "you may like",
    "you might like", "you may also be interested in", "you might be interested in", "see also", "further reading",
    "up next", "next up", "what to read next", "editor's picks", "editors' picks", "editor's choice", "our picks",
    "don't miss", "in other news", "elsewhere", "from our partners", "from the web", "around the web", "sponsored links",
    "top stories", "top news", "top posts", "featured", "featured stories", "featured articles", "featured posts",
    "explore more", "discover more", "keep reading", "other stories", "other articles", "similar articles",
    "similar stories", "similar posts", "people also read", "people also ask", "navigation", "quick links", "useful links",
    "follow us", "share this", "tags", "topics", "categories", "filed under", "archives", "table of contents",
    "on this page", "in this article", "contents", "stories you may like", "stories you might like", "newsletter",
    "newsletters", "about the author", "about the authors", "about the writer", "author bio", "popular topics",
    "more information", "external links", "in case you missed it", "icymi", "you may have missed",
  ]

  /// Beginnings of short lines after which links to other pages follow.
  static let linkOpenerBeginnings = PhraseIndex([
    "also on ", "also in ", "also from ", "more from ", "more in ", "more on ", "more about ", "read more on ",
    "read more about ",
    "read more from ", "latest from ", "latest in ", "related to ", "trending on ", "trending in ", "popular on ", "popular in ",
    "recommended by ", "other stories from ", "other news from ", "elsewhere on ", "elsewhere in ", "from the archive",
  ])

  /// What web pages glue to the end of the last paragraph, as it looks after a stop.
  static let tails = PhraseIndex([
    "advertisement", "read more", "read also", "share this", "loading comments", "leave a reply", "leave a comment", "comments",
    "no comments", "related:", "related articles", "related stories", "subscribe", "sign up", "follow us", "continue reading",
    "all rights reserved", "story continues below", "article continues below", "also read", "see also", "view comments",
    "share on", "tweet", "post comment", "copyright", "\u{a9}", "posted in", "filed under", "tags:", "learn more", "click here",
  ])
}
