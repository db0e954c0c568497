import SourceText

/// Reads a page: its visible text in blocks, with the part that elements, classes and ids give each of them.
///
/// Open elements are kept on a stack of our own, with the last open one of each name beside it, so that any nesting is read
/// in linear time and without recursion.
struct HTMLReader {
  private var tokenizer: HTMLTokenizer
  private let bytes: [UInt8]
  private var open: [OpenElement] = []
  /// The last open element of every name, as an index of `open`; -1 for none.
  private var latest = [Int32](repeating: -1, count: HTMLTag.allCases.count)
  private var current = BlockText()
  private var linkedBytes = 0
  private var boldBytes = 0
  private var breaks = 0
  private var tables: [HTMLTable] = []
  private var tableCount = 0
  private var listCount = 0
  private var metadata = HTMLMetadata()
  private var blocks: [DraftBlock] = []
  private var hasMainHeading = false
  /// Whether words in `class` and `id` are believed.
  private let usesClasses: Bool

  private struct OpenElement {
    let tag: HTMLTag
    /// The open element of the same name outside this one.
    let previous: Int32
    /// The nearest open element outside that end tags do not reach through; and the nearest block.
    let scope: Int32
    let block: Int32
    var context: HTMLContext
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>, usesClasses: Bool) {
    self.bytes = bytes
    self.usesClasses = usesClasses
    tokenizer = HTMLTokenizer(bytes, in: range)
  }

  /// The blocks of `range` and what the page says about itself.
  ///
  /// Where nearly all text would be furniture by its class names, the names mean something else here, and the page is read
  /// once more without them.
  static func read(_ bytes: [UInt8], in range: Range<Int>) -> Draft {
    let draft = HTMLReader(bytes, range, usesClasses: true).read()
    var kept = 0
    var named = 0
    for block in draft.blocks {
      let isLong = block.text.bytes.count > 160
      if block.role == .furniture, isLong { named += block.text.bytes.count } else if isLong { kept += block.text.bytes.count }
    }
    return named > 400 && kept * 8 < named ? HTMLReader(bytes, range, usesClasses: false).read() : draft
  }

  private consuming func read() -> Draft {
    var reader = self
    reader.readTokens()
    reader.prependDescription()
    return Draft(blocks: reader.blocks, metadata: reader.metadata.result(for: reader.blocks))
  }

  private mutating func readTokens() {
    while true {
      switch tokenizer.next() {
      case .text(let range): readText(range)
      case .rawText(let range): readRaw(range)
      case .comment(let range): metadata.readComment(range, of: bytes)
      case .startTag: startTag()
      case .endTag: endTag(HTMLTag.named(tokenizer.name, of: bytes))
      case .end:
        pop(to: 0)
        flush()
        return
      }
    }
  }

  private var context: HTMLContext { open.last?.context ?? HTMLContext() }

  // MARK: Text

  private mutating func readText(_ range: Range<Int>) {
    guard open.last?.context.isHidden != true else { return }
    if open.last?.context.isPreformatted == true {
      appendPreformatted(range)
      return
    }
    let content = bytes.trimmed(range)
    if breaks > 0, !content.isEmpty {
      if breaks > 1 || ListMarker.beginsWithBullet(content, of: bytes) { flush() }
      breaks = 0
    }
    let before = current.bytes.count
    CharacterReference.append(range, of: bytes, to: &current)
    if latest[Int(HTMLTag.a.rawValue)] >= 0 { linkedBytes += current.bytes.count - before }
    if latest[Int(HTMLTag.b.rawValue)] >= 0 || latest[Int(HTMLTag.strong.rawValue)] >= 0 {
      boldBytes += current.bytes.count - before
    }
  }

  private mutating func appendPreformatted(_ range: Range<Int>) {
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      if bytes[index] == UInt8(ascii: "&"), let found = CharacterReference.read(at: index, in: bytes, before: range.upperBound) {
        current.appendVerbatim(start..<index, of: bytes)
        current.append(found.text, from: index..<index + found.count)
        index += found.count
        start = index
      } else {
        index += 1
      }
    }
    current.appendVerbatim(start..<range.upperBound, of: bytes)
  }

  private mutating func readRaw(_ range: Range<Int>) {
    guard let element = open.last else { return }
    switch element.tag {
    case .title where latest[Int(HTMLTag.svg.rawValue)] < 0: metadata.readTitle(range, of: bytes)
    case .script: metadata.readScript(range, of: bytes)
    default: break
    }
  }

  // MARK: Tags

  private mutating func startTag() {
    let tag = HTMLTag.named(tokenizer.name, of: bytes)
    if tag == .br {
      if !current.isEmpty { breaks += 1 }
      current.appendSpace(from: tokenizer.range)
      return
    }
    if tag == .hr { flush() }
    if tag == .meta { metadata.readMeta(tokenizer) }
    if tag.isVoid { return }
    if tag == .html { metadata.readLanguage(tokenizer) }
    if tag == .time { metadata.readTime(tokenizer) }
    if tag == .script { metadata.startScript(tokenizer) }
    closeImplied(by: tag)
    if tag == .h1 { openAroundHeading() }
    var child = childContext(of: tag)
    if tag == .sup, isReferenceMark() { child.isHidden = true }
    if tag.isBlock || child.role != context.role || child.furniture != context.furniture { flush() }
    push(tag, child)
    if tag == .table { startTable() }
  }

  private mutating func endTag(_ tag: HTMLTag) {
    if tag == .p, latest[Int(HTMLTag.p.rawValue)] < scope { flush() }
    if tag == .br { return current.appendSpace(from: tokenizer.range) }
    let index = latest[Int(tag.rawValue)]
    guard index >= 0, tag != .html, tag != .body else {
      if tag.isBlock { flush() }
      return
    }
    let isTablePart = tag == .table || tag == .tr || tag == .td || tag == .th || tag == .tbody || tag == .thead || tag == .tfoot
    let limit = isTablePart ? (tag == .table ? -1 : latest[Int(HTMLTag.table.rawValue)]) : scope
    // An end tag in the line does not close what was open outside of the block.
    guard index >= limit, tag.isBlock || tag.isHidden || index > nearestBlock else { return }
    pop(to: Int(index))
  }

  /// The nearest open element that end tags do not reach through.
  private var scope: Int32 { open.last.map { $0.tag.isScope ? Int32(open.count - 1) : $0.scope } ?? -1 }
  private var nearestBlock: Int32 { open.last.map { $0.tag.isBlock ? Int32(open.count - 1) : $0.block } ?? -1 }

  private mutating func push(_ tag: HTMLTag, _ context: HTMLContext) {
    let slot = Int(tag.rawValue)
    open.append(OpenElement(tag: tag, previous: latest[slot], scope: scope, block: nearestBlock, context: context))
    latest[slot] = Int32(open.count - 1)
  }

  /// Closes open elements until `count` are left.
  private mutating func pop(to count: Int) {
    while open.count > count, let element = open.last {
      let outside = open.count > 1 ? open[open.count - 2].context : HTMLContext()
      if element.tag.isBlock || element.context.role != outside.role || element.context.furniture != outside.furniture { flush() }
      open.removeLast()
      latest[Int(element.tag.rawValue)] = element.previous
      switch element.tag {
      case .table: if let table = tables.popLast() { table.finish(&blocks) }
      case .thead: tables.indices.last.map { tables[$0].isInHead = false }
      default: break
      }
    }
  }

  /// Closes what a start tag ends by itself: a paragraph before a block, an item before the next one.
  private mutating func closeImplied(by tag: HTMLTag) {
    if tag.closesParagraph { close(.p, inside: scope) }
    switch tag {
    case .li: close(.li, inside: max(scope, latest[Int(HTMLTag.ul.rawValue)], latest[Int(HTMLTag.ol.rawValue)]))
    case .dt, .dd:
      close(.dt, inside: max(scope, latest[Int(HTMLTag.dl.rawValue)]))
      close(.dd, inside: max(scope, latest[Int(HTMLTag.dl.rawValue)]))
    case .td, .th, .tr, .tbody, .thead, .tfoot:
      let table = latest[Int(HTMLTag.table.rawValue)]
      close(.td, inside: table)
      close(.th, inside: table)
      close(.caption, inside: table)
      if tag != .td, tag != .th { close(.tr, inside: table) }
      if tag != .td, tag != .th, tag != .tr {
        for part in [HTMLTag.tbody, .thead, .tfoot] { close(part, inside: table) }
      }
    case .option: close(.option, inside: scope)
    case .h1, .h2, .h3, .h4, .h5, .h6:
      if let last = open.last, last.tag.headingLevel > 0 { pop(to: open.count - 1) }
    case .a: close(.a, inside: max(scope, nearestBlock))
    default: break
    }
  }

  private mutating func close(_ tag: HTMLTag, inside limit: Int32) {
    let index = latest[Int(tag.rawValue)]
    if index >= 0, index > limit { pop(to: Int(index)) }
  }

  // MARK: Contexts

  private mutating func childContext(of tag: HTMLTag) -> HTMLContext {
    var child = context
    ElementRoles.apply(tag, tokenizer, to: &child, usesClasses: usesClasses)
    switch tag {
    case .ul, .ol, .menu, .dl:
      let depth = child.list.map { $0.depth + 1 } ?? 0
      if child.list == nil { listCount += 1 }
      child.list = ListPosition(list: listCount - 1, depth: min(depth, 64))
      child.isInText = false
    case .td, .th:
      child.list = nil
      child.cell = tables.indices.last.flatMap { tables[$0].startCell(isHeader: tag == .th, tokenizer) }
      if child.cell != nil { child.isInText = true }
    case .tr: tables.indices.last.map { tables[$0].startRow() }
    case .thead: tables.indices.last.map { tables[$0].isInHead = true }
    default: break
    }
    return child
  }

  /// Whether a raised text is the number of a note: in brackets, a link, or digits behind a word, a year or a stop.
  private func isReferenceMark() -> Bool {
    let start = tokenizer.range.upperBound
    guard start < bytes.count else { return false }
    if bytes[start] == UInt8(ascii: "[") || bytes.matches("<a", at: start, before: bytes.count) { return true }
    var end = start
    while end < bytes.count, end - start < 4, bytes[end].isDigit || "*,".utf8.contains(bytes[end]) { end += 1 }
    guard end > start, end < bytes.count, bytes[end] == UInt8(ascii: "<"), let last = current.bytes.last else { return false }
    var word = 0
    for byte in current.bytes.reversed().prefix(4) where byte.isAlphanumeric { word += 1 }
    return last.isPunctuation || last >= 0x80 || word >= 4
  }

  private mutating func startTable() {
    // Deeper tables lay out a page.
    let isLayout =
      tables.count >= 4
      || tokenizer.value(of: "role").map { bytes.matches("presentation", at: $0.lowerBound, before: $0.upperBound) } == true
    tables.indices.last.map { tables[$0].holdsTable = true }
    tables.append(HTMLTable(number: tableCount, firstBlock: blocks.count, isLayout: isLayout))
    if !isLayout { tableCount += 1 }
    if let last = open.indices.last { open[last].context.cell = nil }
  }

  /// The article's heading is no furniture, whatever the names of the elements around it say. Once per page.
  private mutating func openAroundHeading() {
    guard !hasMainHeading, context.furniture < .certain, context.furniture != .none else { return }
    hasMainHeading = true
    for index in open.indices where open[index].context.furniture == .named || open[index].context.furniture == .form {
      open[index].context.furniture = .none
    }
  }

  // MARK: Blocks

  private mutating func flush() {
    breaks = 0
    guard !current.isEmpty else {
      current = BlockText()
      linkedBytes = 0
      boldBytes = 0
      return
    }
    var block = DraftBlock(.paragraph, current)
    let context = context
    block.isLink = linkedBytes * 10 >= current.bytes.count * 9
    block.isBold = boldBytes * 10 >= current.bytes.count * 9
    current = BlockText()
    linkedBytes = 0
    boldBytes = 0
    block.cell = context.cell
    if context.list != nil, context.isTerm || latest[Int(HTMLTag.li.rawValue)] >= 0 || latest[Int(HTMLTag.dd.rawValue)] >= 0 {
      let isExplanation = !context.isTerm && latest[Int(HTMLTag.dd.rawValue)] > latest[Int(HTMLTag.li.rawValue)]
      block.list = context.list.map { ListPosition(list: $0.list, depth: $0.depth + (isExplanation ? 1 : 0)) }
      block.isTerm = context.isTerm
    }
    block.role = role(in: context, of: &block)
    blocks.append(block)
  }

  /// The number of a list whose items are paragraphs that begin with bullets.
  private mutating func looseList() -> Int {
    if let last = blocks.last, last.role == .listItem, let list = last.list { return list.list }
    listCount += 1
    return listCount - 1
  }

  /// The page's own summary is a standfirst that stands in its head.
  private mutating func prependDescription() {
    guard let range = metadata.descriptionRange, range.upperBound <= blocks.first?.text.source.lowerBound ?? .max else { return }
    var block = DraftBlock(.standfirst, BlockText(), certainty: .marked)
    CharacterReference.append(range, of: bytes, to: &block.text)
    block.isDescription = true
    if !block.text.isEmpty { blocks.insert(block, at: 0) }
  }

  private mutating func role(in context: HTMLContext, of block: inout DraftBlock) -> BlockRole {
    block.certainty = .marked
    if context.furniture != .none,
      !(context.furniture == .weak
        && (context.level == 1 || context.role == .byline || context.role == .standfirst || context.role == .keyPoint))
    {
      block.certainty = context.furniture == .weak ? .guessed : .certain
      return .furniture
    }
    if context.level > 0 {
      block.level = Int(context.level)
      block.list = nil
      block.certainty = .certain
      return .heading
    }
    if let role = context.role {
      block.certainty = .certain
      if role == .standfirst, block.list != nil { return .keyPoint }
      if role == .keyPoint, block.list == nil { return .paragraph }
      return role
    }
    if block.list != nil { return .listItem }
    if block.cell != nil { return .tableCell }
    if let marker = ListMarker.bullet(at: block.text.bytes) {
      block.text = block.text.part(marker..<block.text.bytes.count)
      block.list = ListPosition(list: looseList(), depth: 0)
      return .listItem
    }
    return .paragraph
  }
}
