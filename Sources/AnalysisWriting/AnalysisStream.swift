import DocumentReading
import EntityResolution
import ReportWriting
import SourceText
import TextAnalysis

/// An analysis as newline-delimited JSON, schema `crosscheck.analysis/1`: one record for the article with its entities, then one a sentence.
/// Spans are bytes of the file, tokens and heads are counted from 1 within the sentence, 0 is the head of a root.
package enum AnalysisStream {
  package static func write(_ article: ArticleAnalysis) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("type", "article")
      json.member("schema", "crosscheck.analysis/1")
      json.member("path", article.path)
      json.member(
        "entities",
        array: { json in
          for (index, entity) in article.resolved.entities.enumerated() {
            json.object { json in
              json.member("id", "e\(index + 1)")
              json.member("kind", "\(entity.kind)")
              json.member("name", entity.name)
              json.member("names", strings: entity.names)
            }
          }
        })
    }
    json.endRecord()
    for place in article.sentences {
      sentence(place, article, &json)
      json.endRecord()
    }
    return json.bytes
  }

  private static func sentence(_ place: ArticleAnalysis.Place, _ article: ArticleAnalysis, _ json: inout JSONWriter) {
    json.object { json in
      json.member("type", "sentence")
      json.member("id", "s\(place.number)")
      json.member("block", place.block)
      json.member("role", article.document.blocks[place.block].role.rawValue)
      json.member("text", article.text(place.tokens, place.block))
      json.member(
        "tokens",
        array: { json in
          for token in place.tokens { self.token(token, place, article, &json) }
        })
      json.member(
        "mentions",
        array: { json in
          for index in article.mentions(in: place) { mention(index, place, article, &json) }
        })
    }
  }

  private static func token(
    _ token: Int, _ place: ArticleAnalysis.Place, _ article: ArticleAnalysis, _ json: inout JSONWriter
  ) {
    let item = article.texts[place.block].tokens[token]
    json.object { json in
      json.member("form", article.text(token..<token + 1, place.block))
      span(of: token..<token + 1, place, article, &json)
      json.member("tag", item.tag.name)
      json.member("lemma", article.lemma(token, place.block))
      if let head = article.head(token, place) {
        json.member("head", head)
        json.member("relation", article.texts[place.block].arcs[token].relation.name)
      }
    }
  }

  private static func mention(
    _ index: Int, _ place: ArticleAnalysis.Place, _ article: ArticleAnalysis, _ json: inout JSONWriter
  ) {
    let mention = article.texts[place.block].mentions[index]
    let link = article.resolved.links[place.block][index]
    json.object { json in
      json.member(
        "tokens",
        array: { json in
          json.integer(mention.tokens.lowerBound - place.tokens.lowerBound + 1)
          json.integer(mention.tokens.upperBound - place.tokens.lowerBound)
        })
      json.member("head", mention.head - place.tokens.lowerBound + 1)
      span(of: mention.tokens, place, article, &json)
      json.member("form", "\(mention.form)")
      json.member("kind", "\(mention.kind)")
      json.member("entity", link.map { "e\($0.entity + 1)" })
      json.member("reason", link?.reason.rule.rawValue)
    }
  }

  private static func span(
    of tokens: Range<Int>, _ place: ArticleAnalysis.Place, _ article: ArticleAnalysis, _ json: inout JSONWriter
  ) {
    let span = article.sourceSpan(tokens, place.block)
    json.member(
      "bytes",
      array: { json in
        json.integer(Int(span.start))
        json.integer(Int(span.end))
      })
  }
}
