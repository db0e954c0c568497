import ClaimModel
import SourceText

/// Claims as newline-delimited JSON, schema `crosscheck.claims/1`: what `crosscheck claims --format ndjson` writes and
/// `crosscheck compare` reads. An article is written without knowledge of any other: its ids are its own and begin with the source's id, and its
/// entities are those that were told apart in its text alone. Streams of several processes can be put one behind the other.
package enum ClaimsStream {
  package static let schema = "crosscheck.claims/1"

  /// The first line; `run` needs no articles.
  package static func header(_ run: Run) -> [UInt8] {
    line("run") { json in
      json.member("schema", schema)
      json.member("tool", object: { RunFileFormat.tool(run, into: &$0) })
      json.member("settings", object: { RunFileFormat.settings(run, into: &$0) })
    }
  }

  /// The lines of one article: its source, entities, claims and what was not read.
  ///
  /// - Parameters:
  ///   - run: A run of this article alone, with the entities as the article has them.
  ///   - number: The place of the article in the stream, from 1.
  ///   - carriesText: Whether the text goes with it, without which reports show the words of claims alone.
  package static func article(_ run: Run, number: Int, carriesText: Bool = true) -> [UInt8] {
    let prefix = "s\(number)"
    let records = RecordWriting(
      index: RunIndex(run), claimName: { "\(prefix).c\($0 + 1)" }, entityName: { "\(prefix).e\($0.index + 1)" },
      sourceName: { _ in prefix }, hasSurroundings: true)
    var bytes: [UInt8] = []
    for source in run.sources.indices {
      bytes += line("source") { json in
        records.source(source, into: &json)
        if carriesText { RunFileFormat.text(of: run.sources[source], into: &json) }
      }
    }
    for entity in run.entities { bytes += line("entity") { records.entity(entity, into: &$0) } }
    for claim in run.claims.indices { bytes += line("claim") { records.claim(claim, into: &$0) } }
    for source in run.sources.indices {
      for sentence in run.sources[source].unread { bytes += line("unread") { records.unread(sentence, in: source, into: &$0) } }
    }
    return bytes
  }

  /// The last line.
  package static func summary(articles: Int, claims: Int, unread: Int, skipped: [Run.SkippedInput]) -> [UInt8] {
    line("summary") { json in
      json.member("articles", articles)
      json.member("claims", claims)
      json.member("unread", unread)
      json.member("skipped", array: { RunFileFormat.skipped(skipped, into: &$0) })
    }
  }

  private static func line(_ type: String, _ body: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("type", type)
      body(&json)
    }
    json.endRecord()
    return json.bytes
  }
}
