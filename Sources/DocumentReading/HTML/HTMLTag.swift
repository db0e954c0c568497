/// The elements that decide how text is cut into blocks; every other one is `other` and stands in a line.
enum HTMLTag: UInt8, CaseIterable {
  // Blocks.
  case address, article, aside, blockquote, body, button, caption, center, dd, details, dialog, dir, div, dl, dt, fieldset
  case figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, legend, li, main, menu, nav, ol
  case p, pre, search, section, summary, table, tbody, td, tfoot, th, thead, tr, ul
  // Never shown.
  case audio, canvas, datalist, iframe, noembed, noframes, noscript, object, option, rp, rt, script, select, style, svg, template
  case textarea, title, video, xmp
  // In a line.
  case a, abbr, b, cite, code, del, em, font, i, label, mark, q, s, small, span, strike, strong, sub, sup, time, u, other
  // Without content.
  case area, base, br, col, embed, img, input, link, meta, param, source, track, wbr

  static func named(_ range: Range<Int>, of bytes: [UInt8]) -> HTMLTag {
    guard range.count <= 10 else { return .other }
    return byName[String(decoding: bytes[range].map(\.lowercased), as: UTF8.self)] ?? .other
  }

  private static let byName: [String: HTMLTag] = Dictionary(
    uniqueKeysWithValues: allCases.filter { $0 != .other }.map { ("\($0)", $0) })

  /// Whether text before and after its tags never stands in one line.
  var isBlock: Bool { rawValue <= HTMLTag.ul.rawValue }
  var isHidden: Bool { rawValue > HTMLTag.ul.rawValue && rawValue <= HTMLTag.xmp.rawValue }
  var isVoid: Bool { rawValue >= HTMLTag.area.rawValue || self == .hr }
  /// Rank of a heading; 0 for everything else.
  var headingLevel: Int {
    rawValue >= HTMLTag.h1.rawValue && rawValue <= HTMLTag.h6.rawValue ? Int(rawValue - HTMLTag.h1.rawValue) + 1 : 0
  }
  /// Whether an end tag inside cannot close an element outside (WHATWG HTML, section 13.2.4.2, the scopes).
  var isScope: Bool {
    switch self {
    case .table, .td, .th, .caption, .html, .template, .button, .object: true
    default: false
    }
  }
  /// Whether its start tag ends an open paragraph.
  var closesParagraph: Bool {
    switch self {
    case .body, .html, .head, .caption, .td, .th, .tr, .tbody, .thead, .tfoot, .button, .legend: false
    default: isBlock
    }
  }
}
