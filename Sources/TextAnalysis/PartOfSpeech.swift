/// The Penn Treebank tags (Marcus, Santorini, Marcinkiewicz 1993), with HYPH, AFX, ADD, NFP of the later guidelines.
package enum PartOfSpeech: UInt8, Hashable, Sendable, CaseIterable {
  case unknown
  case cc, cd, dt, ex, fw, `in`, jj, jjr, jjs, ls, md, nn, nns, nnp, nnps, pdt, pos, prp, prpPossessive, rb, rbr, rbs, rp
  case sym, to, uh, vb, vbd, vbg, vbn, vbp, vbz, wdt, wp, wpPossessive, wrb
  case comma, period, colon, openingQuote, closingQuote, leftBracket, rightBracket, dollar, hash
  case hyph, afx, add, nfp, space

  /// The tag as treebanks write it: "NNP", "PRP$", "-LRB-".
  package var name: String { Self.names[Int(rawValue)] }

  package static let names: [String] = [
    "", "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNS", "NNP", "NNPS", "PDT", "POS",
    "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP",
    "WP$", "WRB", ",", ".", ":", "``", "''", "-LRB-", "-RRB-", "$", "#", "HYPH", "AFX", "ADD", "NFP", "_SP",
  ]

  package var isVerb: Bool { rawValue >= Self.vb.rawValue && rawValue <= Self.vbz.rawValue }
  package var isNoun: Bool { rawValue >= Self.nn.rawValue && rawValue <= Self.nnps.rawValue }
  package var isProperNoun: Bool { self == .nnp || self == .nnps }
}
