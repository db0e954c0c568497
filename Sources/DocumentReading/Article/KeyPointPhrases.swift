/// Headings under which an article lists its own main points.
enum KeyPointPhrases {
  static let whole: Set<String> = [
    "key takeaways", "key takeaway", "key points", "key point", "main points", "the main points", "takeaways", "the takeaways",
    "main takeaways", "top takeaways", "quick takeaways", "takeaway", "the takeaway", "highlights", "the highlights",
    "story highlights", "article highlights", "key highlights", "at a glance", "in brief", "the brief", "brief", "summary",
    "quick summary", "article summary", "ai summary", "ai-generated summary", "story summary", "executive summary",
    "summary points", "key facts", "fast facts", "quick facts", "facts at a glance", "the facts", "need to know",
    "what you need to know", "what to know", "things to know", "the essentials", "in short", "in a nutshell", "tl;dr", "tldr",
    "tl; dr", "the short version", "the gist", "key insights", "key findings", "key details", "key messages", "key numbers",
    "main findings", "main ideas", "bullet points", "quick read", "quick look", "quick take", "quick takes", "in summary",
    "overview in points", "points at a glance", "story at a glance", "the story at a glance", "the story in brief",
    "the story so far in brief", "short version", "the key points", "the key takeaways", "the key facts", "the bottom line",
    "bottom line", "bottom line up front", "bluf", "at-a-glance", "the news in brief", "why read this", "essentials",
    "in this story", "what's new", "what we know", "topline", "the topline", "top line", "key events",
  ]

  /// Whether a heading opens a list of main points: one of the phrases, alone or with what it is about
  /// ("Key takeaways from the hearing", "The merger at a glance", "5 key points").
  static func open(_ text: FoldedText) -> Bool {
    if whole.contains(text.text) { return true }
    if let rest = text.withoutLeadingNumber, whole.contains(rest.text) { return true }
    guard text.bytes.count <= 80 else { return false }
    for start in [
      "key takeaways", "key points", "main points", "takeaways", "highlights", "key facts", "fast facts", "five things to know",
    ]
    where [" from ", " of ", " about ", " on ", " for ", " in ", ":", " -", " at "].contains(where: { text.hasPrefix(start + $0) }
    ) {
      return true
    }
    return [
      "at a glance", "in brief", ": key takeaways", ": key points", "- key points", "key takeaways", "in a nutshell",
      "things to know",
    ]
    .contains { text.hasSuffix(" " + $0) || text.hasSuffix($0) && $0.utf8.first == 0x3A }
  }
}
