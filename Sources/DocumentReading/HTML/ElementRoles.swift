/// What an element, its classes and its attributes say about the part its text plays.
enum ElementRoles {
  /// Changes `context`, that of the element around, to that of an element `tag` whose start tag was read last.
  static func apply(_ tag: HTMLTag, _ tokenizer: HTMLTokenizer, to context: inout HTMLContext, usesClasses: Bool) {
    if tag.isHidden || isHidden(tag, tokenizer) { context.isHidden = true }
    guard !context.isHidden else { return }
    applyElement(tag, to: &context)
    if !tokenizer.attributes.isEmpty {
      applyAttributes(tag, tokenizer, to: &context)
      if usesClasses { applyNames(tag, tokenizer, to: &context) }
    }
  }

  private static func applyElement(_ tag: HTMLTag, to context: inout HTMLContext) {
    switch tag {
    case .nav, .button, .dialog, .menu, .search, .fieldset: raise(&context, .certain)
    case .footer: if context.role != .quotation { raise(&context, .certain) }
    case .form: raise(&context, .form)
    case .aside: raise(&context, .weak)
    case .header: if !context.isInArticle { raise(&context, .weak) }
    case .article, .main:
      context.isInArticle = true
      if context.furniture == .form { context.furniture = .none }
    case .h1, .h2, .h3, .h4, .h5, .h6:
      context.level = UInt8(tag.headingLevel)
      context.isInText = true
    case .p, .caption, .summary: context.isInText = true
    case .li, .dd:
      context.isTerm = false
      context.isInText = true
    case .dt:
      context.isTerm = true
      context.isInText = true
    case .blockquote: context.role = .quotation
    case .figcaption: context.role = .caption
    case .address: if context.role == nil { context.role = .byline }
    case .pre:
      context.isPreformatted = true
      context.role = .code
    default: break
    }
    if tag == .caption { context.role = .caption }
  }

  private static func applyAttributes(_ tag: HTMLTag, _ tokenizer: HTMLTokenizer, to context: inout HTMLContext) {
    func has(_ name: StaticString, _ word: StaticString) -> Bool {
      guard let value = tokenizer.value(of: name) else { return false }
      return tokenizer.bytes.matches(word, at: value.lowerBound, before: value.upperBound)
        && value.count == word.utf8CodeUnitCount
    }
    for role in [
      "navigation", "banner", "contentinfo", "search", "menu", "menubar", "dialog", "alertdialog", "toolbar", "complementary",
    ]
      as [StaticString] where has("role", role)
    {
      raise(&context, role.description == "banner" || role.description == "complementary" ? .weak : .certain)
    }
    guard !context.isInText || tag == .p else { return }
    if has("itemprop", "author") || has("rel", "author") || has("itemprop", "datepublished") { context.role = .byline }
    if has("itemprop", "description") { context.role = .standfirst }
    if tag == .time, context.role == nil { context.role = .byline }
  }

  private static func applyNames(_ tag: HTMLTag, _ tokenizer: HTMLTokenizer, to context: inout HTMLContext) {
    switch tag {
    case .html, .body, .main, .article, .table, .tbody, .thead, .tr, .td, .th, .b, .i, .em, .strong, .mark, .code: return
    default: break
    }
    // In the middle of a sentence a name is about the look.
    if context.isInText, !tag.isBlock { return }
    for attribute in ["class", "id"] as [StaticString] {
      guard let value = tokenizer.value(of: attribute), let meaning = ClassWords.meaning(of: value, in: tokenizer.bytes) else {
        continue
      }
      switch meaning {
      case .furniture: if context.level == 0 || tag.headingLevel > 1 { raise(&context, .named) }
      case .byline: if context.level == 0 { context.role = .byline }
      case .standfirst:
        context.role = .standfirst
        context.level = 0
      case .keyPoint: context.role = .keyPoint
      case .caption: if context.level == 0 { context.role = .caption }
      case .quotation: context.role = .quotation
      case .hidden: if !tag.isBlock || attribute.description == "class" { context.isHidden = true }
      case .content: break
      }
    }
  }

  private static func raise(_ context: inout HTMLContext, _ furniture: HTMLContext.Furniture) {
    context.furniture = max(context.furniture, furniture)
  }

  private static func isHidden(_ tag: HTMLTag, _ tokenizer: HTMLTokenizer) -> Bool {
    if tokenizer.attributes.isEmpty { return false }
    let bytes = tokenizer.bytes
    if let value = tokenizer.value(of: "hidden"), !bytes.matches("until-found", at: value.lowerBound, before: value.upperBound) {
      return true
    }
    if !tag.isBlock, let value = tokenizer.value(of: "aria-hidden"),
      bytes.matches("true", at: value.lowerBound, before: value.upperBound)
    {
      return true
    }
    guard let style = tokenizer.value(of: "style") else { return false }
    return declares("display", "none", in: style, bytes) || declares("visibility", "hidden", in: style, bytes)
  }

  /// Whether a style says `name: value`.
  private static func declares(_ name: StaticString, _ value: StaticString, in style: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var index = style.lowerBound
    while index < style.upperBound {
      if bytes.matches(name, at: index, before: style.upperBound) {
        var after = bytes.skippingWhiteSpace(index + name.utf8CodeUnitCount..<style.upperBound)
        if after < style.upperBound, bytes[after] == UInt8(ascii: ":") {
          after = bytes.skippingWhiteSpace(after + 1..<style.upperBound)
          if bytes.matches(value, at: after, before: style.upperBound) { return true }
        }
      }
      index += 1
    }
    return false
  }
}
