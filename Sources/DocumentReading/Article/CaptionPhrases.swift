/// Phrases by which the text under a picture is known, as `FoldedText` gives a text.
enum CaptionPhrases {
  static let beginnings = PhraseIndex([
    "image source", "image caption", "image:", "image credit", "image courtesy", "image by ", "images:", "photo:", "photos:",
    "photo by ", "photos by ", "photo credit", "photo courtesy", "photograph:", "photograph by ", "photography by ", "picture:",
    "picture by ", "pictured:", "pictured above", "caption:", "credit:", "credits:", "illustration:", "illustration by ",
    "file photo", "video caption", "graphic:", "chart:", "map:", "screenshot:", "cover image", "featured image", "header image",
    "above:", "below:", "courtesy of ",
  ])

  static let inside = PhraseIndex([
    "getty images", "photo:", "photograph:", "credit:", "image:", "via getty", "shutterstock", "on unsplash", "wikimedia commons",
    "file photo", "handout via", "courtesy photo",
  ])
}
