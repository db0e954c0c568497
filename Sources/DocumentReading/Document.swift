package import SourceText

/// An article as read: its blocks in the order of the text, and what the file says about itself.
///
/// Every byte of the file lies in the span of a block, in markup between blocks, or in a block of role `furniture`.
package struct Document: Sendable {
  package let source: SourceFile
  package let metadata: DocumentMetadata
  package let blocks: [Block]

  package init(source: SourceFile, metadata: DocumentMetadata, blocks: [Block]) {
    self.source = source
    self.metadata = metadata
    self.blocks = blocks
  }
}

/// What an article says about itself.
package struct DocumentMetadata: Hashable, Sendable {
  package var title: String?
  /// Who published it, as written: "The Courier".
  package var outlet: String?
  /// The day it was published; nil when the file does not say.
  package var published: PublishedDate?
  /// The days of its issue where only the month or season is given: "Weekend magazine, October 2025". Days since 1970-01-01.
  package var issue: ClosedRange<Int>?
  /// BCP 47 tag as declared in the file, such as "en-GB".
  package var language: String?
  /// Other front matter and meta pairs, in the order of the file.
  package var fields: [Field] = []

  package struct Field: Hashable, Sendable {
    package let name: String
    package let value: String
    package let span: ByteSpan?

    package init(name: String, value: String, span: ByteSpan?) {
      self.name = name
      self.value = value
      self.span = span
    }
  }

  package init() {}
}

/// The day of publication and where it was found.
package struct PublishedDate: Hashable, Sendable {
  package enum Origin: String, Hashable, Sendable {
    case frontMatter = "front matter"
    case metaData = "meta data"
    case dateline
    case fileName = "file name"
    case option = "--published"
  }

  /// Days since 1970-01-01, proleptic Gregorian.
  package let dayNumber: Int
  package let origin: Origin
  /// Where the file says so; nil for the file name and the option.
  package let span: ByteSpan?

  package init(dayNumber: Int, origin: Origin, span: ByteSpan?) {
    self.dayNumber = dayNumber
    self.origin = origin
    self.span = span
  }
}
