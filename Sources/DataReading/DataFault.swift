package import SourceText
package import TextDiagnostics

/// What is wrong with a file of data (facts, claims, settings), and where.
package struct DataFault: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// The text is no JSON.
    case syntax(JSONFault.Kind)
    /// The text is no table of separated values.
    case table(String)
    case missingKey(String)
    /// No key of the object has this name; `nearest` is within two edits of it.
    case unknownKey(String, nearest: String?)
    case wrongType(found: String, expected: String)
    /// Not one of a fixed few: a kind, a slot, an id.
    case unknownName(String, what: String, nearest: String?)
    /// A value in a form that cannot be read.
    case badValue(String, expected: String)
    /// What stands there does not fit what stands before: the reason.
    case unfitting(String)
  }

  package let kind: Kind
  package let span: ByteSpan

  package init(_ kind: Kind, _ span: ByteSpan) {
    self.kind = kind
    self.span = span
  }

  package init(_ fault: JSONFault) { self.init(.syntax(fault.kind), fault.span) }

  package init(_ fault: SeparatedValues.Fault) {
    switch fault {
    case .unclosedQuotation(let span): self.init(.table("a quotation mark without its partner"), span)
    case .textAfterQuotation(let span): self.init(.table("text between a closing quotation mark and the separator"), span)
    case .notUTF8(let span): self.init(.table("bytes that are not UTF-8"), span)
    }
  }

  /// CC960 to CC964.
  package var code: String {
    switch kind {
    case .syntax, .table: DiagnosticCode.dataSyntax
    case .missingKey: DiagnosticCode.dataMissingKey
    case .unknownKey: DiagnosticCode.dataUnknownKey
    case .wrongType, .badValue, .unfitting: DiagnosticCode.dataValue
    case .unknownName: DiagnosticCode.dataUnknownName
    }
  }

  package var message: String {
    switch kind {
    case .syntax(let kind): JSONFault(kind, span).message
    case .table(let text), .unfitting(let text): text
    case .missingKey(let key): "no '\(key)' here"
    case .unknownKey(let key, _): "unknown key '\(key)'"
    case .wrongType(let found, let expected): "\(found) where \(expected) should stand"
    case .unknownName(let name, let what, _): "no \(what) is called '\(name)'"
    case .badValue(let text, _): "cannot read '\(text)'"
    }
  }

  package var help: String? {
    switch kind {
    case .unknownKey(_, let nearest), .unknownName(_, _, let nearest): nearest.map { "did you mean '\($0)'?" }
    case .badValue(_, let expected): "write it as \(expected)"
    case .missingKey(let key): "add '\(key)'"
    default: nil
    }
  }

  /// As a diagnostic of the file at `path`.
  package func diagnostic(path: String, severity: Diagnostic.Severity = .error) -> Diagnostic {
    Diagnostic(code: code, severity: severity, message: message, path: path, span: span, help: help)
  }
}
