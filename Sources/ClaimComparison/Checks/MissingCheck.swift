import ClaimModel

/// A text announces what it then leaves out; the claim alone is the finding: `check missing number, code CC855`.
struct MissingCheck: Check {
  func drafts(_ context: ComparisonContext, _ timeline: Timeline) -> [FindingDraft] {
    context.kinds(asking: "missing").flatMap { kind, arguments in
      context.claims(of: kind, for: arguments).map { claim in
        let announced = context.words(arguments.first, of: claim) ?? "some"
        return FindingDraft(
          code: arguments.code, scope: .internal, subjects: context.subjects(of: claim),
          headline: "\(context.label(of: claim)): and where are they?",
          why: "\(announced) announced, and nothing follows the colon", claims: [claim],
          sides: [
            FindingDraft.Side(value: announced + " announced", claims: [claim]),
            FindingDraft.Side(value: "none listed", claims: [claim]),
          ],
          identity: "\(kind.name)(\(context.key(of: claim, kind))).\(arguments.first)")
      }
    }
  }
}
