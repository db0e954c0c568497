/// The main verb of a sentence that the tagger took for something else. The tagger, which sees three words to each side, cannot know what a
/// sentence lacks; a parse with a noun for its root tells.
extension LanguageModel {
  /// In a whole sentence whose root is a noun, takes a participle that hangs on it for the past tense: "The engineer, who led the
  /// team, left in 2019", or else a word for a finite verb that the tagger nearly took for one: "A law passed in 2019 bans straws". The
  /// new parse stands when the verb becomes its root and has a subject.
  ///
  /// - Returns: the token whose tag changed, or nil when all stays as it was.
  func mendMainVerb(
    _ arcs: inout [DependencyArc], _ features: inout [TokenFeatures], _ tags: inout [PartOfSpeech], by network: Network,
    memory: NetworkMemory
  ) -> Int? {
    guard let end = tags.last(where: { $0 != .closingQuote }), end == .period, tags.count > 4,
      let root = arcs.firstIndex(where: { $0.relation == .root }), tags[root].isNoun || tags[root] == .prp
    else { return nil }
    for verb in arcs.indices where verb > 0 && tags[verb].isFiniteVerb && Self.isMisplaced(arcs[verb].relation) {
      guard !arcs.contains(where: { $0.head == Int32(verb) && $0.relation == .nsubj }) else { continue }
      let mended = self.arcs(of: features, tags: tags, root: verb, by: network, memory: memory)
      if Self.isMainVerb(verb, mended) {
        arcs = mended
        return verb
      }
    }
    let participles = arcs.indices.filter {
      $0 > root && tags[$0] == .vbn && arcs[$0].head == Int32(root) && arcs[$0].relation == .acl
    }
    var tried = participles.suffix(2).reversed().map { (token: $0, tag: PartOfSpeech.vbd) }
    if let answer = attempt(&tried, &arcs, &features, &tags, by: network, memory: memory) { return answer }
    var doubtful = doubtfulVerbs(features, tags, memory).filter { $0.token > 0 && !participles.suffix(2).contains($0.token) }
    return attempt(&doubtful, &arcs, &features, &tags, by: network, memory: memory)
  }

  /// Whether a token is the root, with a subject before it.
  private static func isMainVerb(_ token: Int, _ arcs: [DependencyArc]) -> Bool {
    arcs[token].relation == .root
      && arcs.indices.contains { $0 < token && arcs[$0].head == Int32(token) && arcs[$0].relation == .nsubj }
  }

  /// What a finite verb is to no word: it describes none, and is no object.
  private static func isMisplaced(_ relation: DependencyRelation) -> Bool {
    switch relation {
    case .acl, .amod, .appos, .compound, .dep, .dobj, .nmod, .npadvmod, .pobj: true
    default: false
    }
  }

  private func attempt(
    _ changes: inout [(token: Int, tag: PartOfSpeech)], _ arcs: inout [DependencyArc], _ features: inout [TokenFeatures],
    _ tags: inout [PartOfSpeech], by network: Network, memory: NetworkMemory
  ) -> Int? {
    for (token, tag) in changes {
      let old = tags[token]
      tags[token] = tag
      features[token][.tag] = UInt16(tag.rawValue)
      let mended = self.arcs(of: features, tags: tags, by: network, memory: memory)
      if Self.isMainVerb(token, mended) {
        arcs = mended
        return token
      }
      tags[token] = old
      features[token][.tag] = UInt16(old.rawValue)
    }
    return nil
  }

  /// Nouns, participles and adjectives for which a finite verb was the tagger's second choice, the likeliest two.
  private func doubtfulVerbs(
    _ features: [TokenFeatures], _ tags: [PartOfSpeech], _ memory: NetworkMemory
  ) -> [(token: Int, tag: PartOfSpeech)] {
    guard let tagger else { return [] }
    var sentence = NetworkSentence(tagger, features: features, words: words, memory: &memory.tagger)
    var situation = NetworkSituation(tagger.plan)
    var sequence = LabelSequence(count: features.count)
    var found: [(token: Int, tag: PartOfSpeech, margin: Int32)] = []
    while !sequence.isFinished {
      let token = sequence.next
      let tag = tags[token]
      if tag == .nn || tag == .nns || tag == .vbn || tag == .jj || tag == .vb {
        sequence.tagging(&situation)
        sentence.score(situation)
        if let second = Self.second(of: sentence.scores, after: tag, among: tagger.plan.actions) {
          found.append((token, second, sentence.scores[Int(tag.rawValue)] - sentence.scores[Int(second.rawValue)]))
        }
      }
      sequence.append(Int(tag.rawValue))
    }
    return found.sorted { ($0.margin, $0.token) < ($1.margin, $1.token) }.prefix(2).map { ($0.token, $0.tag) }
  }

  /// The finite tag that only `tag` beats; nil when there is none.
  private static func second(of scores: [Int32], after tag: PartOfSpeech, among actions: Int) -> PartOfSpeech? {
    var best: Int?
    for action in 1..<actions where action != Int(tag.rawValue) && scores[action] > best.map({ scores[$0] }) ?? .min {
      best = action
    }
    guard let second = best.flatMap({ PartOfSpeech(rawValue: UInt8($0)) }) else { return nil }
    return second.isFiniteVerb ? second : nil
  }
}

extension PartOfSpeech {
  /// A verb of the past or the present tense.
  fileprivate var isFiniteVerb: Bool { self == .vbd || self == .vbz || self == .vbp }
}
