import ClaimModel

/// A job title in a block, with the organisations that its noun phrase names.
///
///     the former Northwind senior vice president for sales of the start-up Palegrove
///         former employer  ── core ────────────  ─ topic ─    ─ employer ──────────
struct TitlePhrase: Hashable, Sendable {
  /// From the first word of the core to the last of the topic.
  let tokens: Range<Int>
  /// The head noun, the last word of the core: "president".
  let head: Int
  let title: Title
  /// "former", "ex-", "then", also when the employer stands between it and the core.
  let former: Range<Int>?
  let employers: [Employer]
  /// From the determiner or former-word to the last employer.
  let extent: Range<Int>

  /// The same title with other employers.
  func with(employers: [Employer]) -> TitlePhrase {
    TitlePhrase(tokens: tokens, head: head, title: title, former: former, employers: employers, extent: extent)
  }

  struct Employer: Hashable, Sendable {
    /// Index of the mention in the block.
    let mention: Int
    let marker: Marker
  }

  /// How the employer is tied to the title.
  enum Marker: String, Hashable, Sendable {
    case of, at, `for`, with, `in`, poss, modifier
  }
}
