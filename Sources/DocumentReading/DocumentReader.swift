package import SourceText
package import TextDiagnostics

/// Reads a file of Markdown, HTML or plain text as an article.
package struct DocumentReader {
  /// The article in `source`, and what is to be told about the file. A file that is no text gives no blocks and an error.
  ///
  /// `published` is the day number given by `--published`; it wins over what the file says. Linear in the length of the file.
  package static func read(
    _ source: SourceFile, published: Int? = nil
  ) -> (document: Document, diagnostics: [Diagnostic]) {
    if let kind = Undecodable.kind(of: source.bytes) {
      let fault = ReadingFault.notText(kind: kind).diagnostic(path: source.path)
      var metadata = DocumentMetadata()
      metadata.published = published.map { PublishedDate(dayNumber: $0, origin: .option, span: nil) }
      return (Document(source: source, metadata: metadata, blocks: []), [fault])
    }
    var diagnostics: [Diagnostic] = []
    if let offset = Utf8Scan.firstFault(in: source.bytes) {
      diagnostics.append(ReadingFault.badByte(source.bytes[offset], offset: offset).diagnostic(path: source.path))
    }
    let start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let format = SourceFormat.of(source)
    var body = start..<source.bytes.count
    var fields: [DocumentMetadata.Field] = []
    if format != .html, let front = FrontMatter.range(in: source.bytes, from: start) {
      fields = FrontMatter.fields(in: front, of: source.bytes)
      body = front.upperBound..<source.bytes.count
    }
    var draft: Draft
    switch format {
    case .plainText: draft = PlainTextReader.read(source.bytes, in: body)
    case .markdown: draft = MarkdownReader.read(source.bytes, in: body)
    case .html: draft = HTMLReader.read(source.bytes, in: body)
    }
    DeclaredMetadata.apply(fields, to: &draft.metadata, of: source.bytes)
    draft.metadata.fields = fields + draft.metadata.fields
    var (metadata, blocks) = ArticleShape.finish(draft, format: format)
    if let published {
      metadata.published = PublishedDate(dayNumber: published, origin: .option, span: nil)
    } else if metadata.published == nil, let day = DateScanner.date(inPath: Array(source.path.utf8)) {
      metadata.published = PublishedDate(dayNumber: day, origin: .fileName, span: nil)
    }
    return (Document(source: source, metadata: metadata, blocks: blocks), diagnostics)
  }
}
