import DocumentReading
import EntityResolution
import SourceText
import TextAnalysis

/// An analysis in CoNLL-U (universaldependencies.org/format): Penn tags as XPOS, ClearNLP relations as DEPREL, and in MISC the bytes of the
/// file ("Bytes=12:17", the end not included), coreference chains as CorefUD writes them ("Entity=(e3-person-2"), and "SpaceAfter=No".
package enum ConlluFormat {
  package static func write(_ article: ArticleAnalysis) -> [UInt8] {
    var lines = ["# newdoc id = \(plain(article.path))", "# global.Entity = eid-etype-head-form"]
    var block = -1
    for place in article.sentences {
      if place.block != block {
        block = place.block
        lines.append("# newpar id = b\(block) \(article.document.blocks[block].role.rawValue)")
      }
      lines.append("# sent_id = s\(place.number)")
      lines.append("# text = \(plain(article.text(place.tokens, block)))")
      let entities = entities(of: place, article)
      for token in place.tokens { lines.append(row(token, place, entities[token - place.tokens.lowerBound], article)) }
      lines.append("")
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private static func row(_ token: Int, _ place: ArticleAnalysis.Place, _ entity: String, _ article: ArticleAnalysis) -> String {
    let block = place.block
    let item = article.texts[block].tokens[token]
    let head = article.head(token, place)
    let span = article.sourceSpan(token..<token + 1, block)
    var misc = ["Bytes=\(span.start):\(span.end)"]
    if !entity.isEmpty { misc.append("Entity=\(entity)") }
    if !article.isFollowedByBlank(token, block) { misc.append("SpaceAfter=No") }
    return [
      String(token - place.tokens.lowerBound + 1), plain(article.text(token..<token + 1, block)),
      plain(article.lemma(token, block)),
      item.tag.universal, item.tag.name.isEmpty ? "_" : item.tag.name, "_", head.map(String.init) ?? "_",
      head == nil ? "_" : article.texts[block].arcs[token].relation.name, "_", misc.joined(separator: "|"),
    ].joined(separator: "\t")
  }

  /// For each token the brackets of the mentions that begin and end there; mentions that nobody is known for are left out.
  private static func entities(of place: ArticleAnalysis.Place, _ article: ArticleAnalysis) -> [String] {
    var entities = [String](repeating: "", count: place.tokens.count)
    let text = article.texts[place.block]
    for index in article.mentions(in: place) {
      guard let link = article.resolved.links[place.block][index] else { continue }
      let mention = text.mentions[index]
      let first = mention.tokens.lowerBound - place.tokens.lowerBound
      let last = min(mention.tokens.upperBound, place.tokens.upperBound) - 1 - place.tokens.lowerBound
      let head = mention.head - mention.tokens.lowerBound + 1
      let kind = article.resolved.entities[link.entity].kind
      entities[first] += "(e\(link.entity + 1)-\(kind)-\(head)-\(mention.form)" + (first == last ? ")" : "")
      if first != last { entities[last] += "e\(link.entity + 1))" }
    }
    return entities
  }

  /// Without tabs and line ends, which separate columns and rows.
  private static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
    return String(decoding: text.utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
  }
}

extension PartOfSpeech {
  /// The universal tag that most words of this Penn tag have.
  var universal: String {
    switch self {
    case .nn, .nns: "NOUN"
    case .nnp, .nnps: "PROPN"
    case .vb, .vbd, .vbg, .vbn, .vbp, .vbz: "VERB"
    case .md: "AUX"
    case .jj, .jjr, .jjs, .afx: "ADJ"
    case .rb, .rbr, .rbs, .wrb: "ADV"
    case .in, .rp: "ADP"
    case .dt, .pdt, .wdt: "DET"
    case .prp, .prpPossessive, .wp, .wpPossessive, .ex: "PRON"
    case .cc: "CCONJ"
    case .cd: "NUM"
    case .to, .pos: "PART"
    case .uh: "INTJ"
    case .sym, .dollar, .hash: "SYM"
    case .comma, .period, .colon, .openingQuote, .closingQuote, .leftBracket, .rightBracket, .hyph, .nfp: "PUNCT"
    case .unknown, .fw, .ls, .add, .space: "X"
    }
  }
}
