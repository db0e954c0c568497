import ClaimComparison
import ClaimModel

/// Claims of kinds that stand aside ("a number, whatever it counts"): they are there for one check, and leave the run where no finding is
/// about them. An audit keeps them, and so does a stream of claims, so that whoever compares it finds the same.
enum AsideClaims {
  /// The claims that stay, in their order, and the findings with the places that these have then. Linear in both.
  static func dropIdle(
    _ claims: [Claim], _ findings: [Finding], _ catalogue: KindCatalogue
  ) -> (claims: [Claim], findings: [Finding]) {
    let asides = Set(catalogue.kinds.lazy.filter(\.isAside).map(\.name))
    guard claims.contains(where: { asides.contains($0.kind) }) else { return (claims, findings) }
    let used = Set(findings.flatMap { $0.claims + $0.sides.flatMap(\.claims) })
    var kept: [Claim] = []
    let places = claims.enumerated().map { index, claim in
      if !asides.contains(claim.kind) || used.contains(index) { kept.append(claim) }
      return kept.count - 1
    }
    let moved = findings.map { finding in
      var finding = finding
      finding.claims = finding.claims.map { places[$0] }
      for side in finding.sides.indices { finding.sides[side].claims = finding.sides[side].claims.map { places[$0] } }
      return finding
    }
    return (kept, moved)
  }
}
