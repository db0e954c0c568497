package import SourceText

/// One block after analysis. Indices into `tokens` are used throughout: sentences, mentions and clauses name tokens, never bytes.
package struct AnalysedText: Sendable {
  package var tokens: [Token]
  package var sentences: [Sentence]
  /// One entry a token when a parse was made for its sentence; otherwise `DependencyArc.none`.
  package var arcs: [DependencyArc]
  /// In the order of the text; they do not overlap.
  package var mentions: [Mention]
  package var clauses: [Clause]

  package init(
    tokens: [Token] = [], sentences: [Sentence] = [], arcs: [DependencyArc] = [], mentions: [Mention] = [],
    clauses: [Clause] = []
  ) {
    self.tokens = tokens
    self.sentences = sentences
    self.arcs = arcs
    self.mentions = mentions
    self.clauses = clauses
  }

  /// The bytes from the first to the last of `tokens`, which are not empty.
  package func span(of tokens: Range<Int>) -> ByteSpan {
    ByteSpan(start: self.tokens[tokens.lowerBound].span.start, end: self.tokens[tokens.upperBound - 1].span.end)
  }
}

package struct Sentence: Hashable, Sendable {
  package let tokens: Range<Int>
  package init(tokens: Range<Int>) { self.tokens = tokens }
}

/// The head of a token and its relation to it, in the ClearNLP scheme (nsubj, nsubjpass, dobj, prep, pobj, appos, relcl ...).
package struct DependencyArc: Hashable, Sendable {
  /// Index of the head in the block's tokens; the token itself for the root of a sentence; -1 when nothing was parsed.
  package let head: Int32
  package let relation: DependencyRelation

  package init(head: Int32, relation: DependencyRelation) {
    self.head = head
    self.relation = relation
  }

  package static let none = DependencyArc(head: -1, relation: .none)
}

/// The relations of the ClearNLP scheme (Choi and Palmer 2012).
package enum DependencyRelation: UInt8, Hashable, Sendable, CaseIterable {
  case none, root, acl, acomp, advcl, advmod, agent, amod, appos, attr, aux, auxpass, `case`, cc, ccomp, compound, conj
  case csubj, csubjpass, dative, dep, det, dobj, expl, intj, mark, meta, neg, nmod, npadvmod, nsubj, nsubjpass, nummod
  case oprd, parataxis, pcomp, pobj, poss, preconj, predet, prep, prt, punct, quantmod, relcl, xcomp

  /// As treebanks write it; "ROOT" for the root, "" for none.
  package var name: String {
    switch self {
    case .none: ""
    case .root: "ROOT"
    default: String(describing: self)
    }
  }
}

/// A run of tokens that names somebody or something, or stands for it.
package struct Mention: Hashable, Sendable {
  package enum Kind: UInt8, Hashable, Sendable, CaseIterable {
    case unknown, person, organization, place, product, team, event, work
  }

  package enum Form: UInt8, Hashable, Sendable {
    /// "Ada Smith", "Northwind".
    case name
    /// "she", "it", "who".
    case pronoun
    /// "the company", "the former executive".
    case description
  }

  package let tokens: Range<Int>
  /// The token that carries the meaning: the surname, the noun.
  package let head: Int
  package var kind: Kind
  package let form: Form

  package init(tokens: Range<Int>, head: Int, kind: Kind, form: Form) {
    self.tokens = tokens
    self.head = head
    self.kind = kind
    self.form = form
  }
}
