import ClaimComparison
import ClaimModel

/// What reports say of kinds of claims and findings, so that a run file can be read without the rules that made it.
struct DeclarationWriting {
  /// The kinds that the run's claims are of, in the order of the catalogue.
  let kinds: [ClaimKind]

  init(_ run: Run) {
    let used = Set(run.claims.map(\.kind))
    kinds = run.catalogue.kinds.filter { used.contains($0.name) }
  }

  func kind(_ kind: ClaimKind, into json: inout JSONWriter) {
    json.member("name", kind.name)
    json.member("taxonomy", kind.taxonomy)
    json.member("about", kind.about)
    json.member("label", kind.label)
    json.member(
      "slots",
      array: { json in
        for slot in kind.slots {
          json.object { json in
            json.member("name", slot.name)
            json.member("type", slot.type.rawValue)
            json.member("key", slot.isKey)
            json.member("required", slot.isRequired)
            json.member("filledFrom", slot.filledFrom.rawValue)
          }
        }
      })
  }

  func finding(_ finding: FindingDeclaration, into json: inout JSONWriter) {
    json.member("id", finding.code)
    json.member("taxonomy", finding.taxonomy)
    json.member("name", finding.name)
    json.member("summary", finding.summary)
    json.member("why", finding.why)
    json.member("fix", finding.fix)
    json.member("cross", finding.crossLevel.rawValue)
    json.member("internal", finding.internalLevel.rawValue)
    json.member(
      "examples",
      array: { json in
        for example in finding.examples {
          json.object { json in
            json.member("conflicts", example.conflicts)
            json.member("texts", strings: example.texts)
          }
        }
      })
  }
}
