import ClaimModel

/// One utterance in two wordings, or from two speakers: `check quotation words by speaker, altered CC701, sense CC702, speaker CC703`.
struct QuotationCheck: Check {
  /// Wordings are one utterance above this share of the shorter one's words, in percent.
  static let sharedPercent = 60
  /// Likewise of the longer one's words where no long run is shared.
  static let scatteredPercent = 75
  /// So many words in a row are looked for to bring wordings together.
  private static let shingle = 4
  /// Words that two speakers must share to be one utterance.
  private static let longUtterance = 8

  func drafts(_ context: ComparisonContext, _ timeline: Timeline) -> [FindingDraft] {
    context.kinds(asking: "quotation").flatMap { kind, arguments in
      let wordings = Self.wordings(kind, arguments, context)
      let judged = Self.candidates(wordings).compactMap { left, right in
        Self.judge(wordings[left], wordings[right], arguments, context)?(left, right)
      }
      return Self.drafts(judged, wordings, kind, context)
    }
  }

  /// One text of one speaker, with every claim that has it.
  struct Wording {
    let speaker: EntityID
    let words: [QuotedWord]
    let text: String
    let isWhole: Bool
    var claims: [Int]
  }

  struct Verdict {
    let left: Int
    let right: Int
    let code: String
    let isSense: Bool
    /// Whether the speakers are what differs.
    let isAttribution: Bool
    /// Whether weeks lie between the texts: who speaks again on another day may put it a little otherwise.
    let isWeeksApart: Bool
    let why: String
  }

  static func wordings(_ kind: ClaimKind, _ arguments: CheckArguments, _ context: ComparisonContext) -> [Wording] {
    var result: [Wording] = []
    var places: [String: Int] = [:]
    for claim in context.affirmed(kind.name) {
      guard case .quotation(let quotation)? = context.value(arguments.first, of: claim),
        case .entity(let speaker)? = context.value(arguments.value("by") ?? "", of: claim)
      else { continue }
      let words = QuotedWord.words(of: quotation.words)
      let identity = "\(speaker.index)|\(quotation.isWhole)|" + words.map { $0.isGap ? "…" : $0.form }.joined(separator: " ")
      if let place = places[identity] {
        result[place].claims.append(claim)
      } else {
        places[identity] = result.count
        result.append(
          Wording(speaker: speaker, words: words, text: quotation.words, isWhole: quotation.isWhole, claims: [claim]))
      }
    }
    return result
  }

  /// Pairs that share some words in a row, whoever speaks; never all pairs.
  static func candidates(_ wordings: [Wording]) -> [(Int, Int)] {
    var holders: [[String]: [Int]] = [:]
    for (index, wording) in wordings.enumerated() {
      let forms = wording.words.filter { !$0.isGap }.map(\.form)
      guard forms.count >= shingle else { continue }
      // A word put into a short sentence leaves no long run: two words and the speaker bring those together.
      for (first, second) in zip(forms, forms.dropFirst()) {
        let key = ["\(wording.speaker.index)", first, second]
        if holders[key]?.last != index { holders[key, default: []].append(index) }
      }
      for start in 0...(forms.count - shingle) {
        let key = Array(forms[start..<start + shingle])
        if holders[key]?.last != index { holders[key, default: []].append(index) }
      }
    }
    var pairs: Set<[Int]> = []
    for indices in holders.values {
      // A run of words that very many share is a set phrase.
      for (place, left) in indices.prefix(64).enumerated() {
        for right in indices.prefix(64).dropFirst(place + 1) { pairs.insert([left, right]) }
      }
    }
    return pairs.sorted { $0.lexicographicallyPrecedes($1) }.map { ($0[0], $0[1]) }
  }

  /// Whether two wordings are the same utterance.
  static func isOneUtterance(_ difference: QuotationDifference, _ left: Wording, _ right: Wording) -> Bool {
    let counts = [left, right].map { wording in wording.words.count { !$0.isGap } }
    let (shorter, longer) = (min(counts[0], counts[1]), max(counts[0], counts[1]))
    guard difference.sharedCount >= shingle else { return false }
    let longest = difference.runs.filter { $0.change == .equal }.map(\.words.count).max() ?? 0
    return longest >= shingle
      ? difference.sharedCount * 100 > shorter * sharedPercent : difference.sharedCount * 100 >= longer * scatteredPercent
  }

  private static func drafts(
    _ verdicts: [Verdict], _ wordings: [Wording], _ kind: ClaimKind, _ context: ComparisonContext
  ) -> [FindingDraft] {
    // Wordings that verdicts tie together are one finding, with the gravest verdict.
    var group = Array(wordings.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while group[index] != index { index = group[index] }
      return index
    }
    for verdict in verdicts {
      let (a, b) = (root(verdict.left), root(verdict.right))
      group[max(a, b)] = min(a, b)
    }
    let matters = Dictionary(grouping: verdicts) { root($0.left) }
    return matters.sorted { $0.key < $1.key }.compactMap { _, verdicts in
      guard let best = verdicts.first(where: \.isSense) ?? verdicts.first else { return nil }
      let places = Set(verdicts.flatMap { [$0.left, $0.right] }).sorted()
      let claims = context.pair(wordings[best.left].claims, wordings[best.right].claims)
      let speakers = [wordings[best.left].speaker, wordings[best.right].speaker]
      let names = speakers.map(context.name)
      let isAttribution = best.isAttribution
      return FindingDraft(
        code: best.code, grade: best.isWeeksApart ? .strained : .impossible, scope: context.scope(claims),
        subjects: isAttribution ? speakers : [speakers[0]],
        headline: isAttribution
          ? "“\(Self.excerpt(wordings[best.left].text, from: 0))”: said by \(listed(names))?"
          : "\(names[0]), quoted: \(Self.excerpts(wordings[best.left].text, wordings[best.right].text))?",
        why: best.why, holdsIf: best.isWeeksApart ? "they were said on two occasions" : nil, claims: claims,
        sides: places.map { place in
          let text = "“\(wordings[place].text)”"
          return FindingDraft.Side(
            value: isAttribution ? context.name(wordings[place].speaker) + ": " + text : text, claims: wordings[place].claims)
        },
        identity: "\(kind.name)(\(names.sorted().joined(separator: ",").lowercased()))")
    }
  }

  /// Both wordings from shortly before they part: "“… will open in May” or “… may open in May”".
  static func excerpts(_ left: String, _ right: String) -> String {
    let (first, second) = (left.split(whereSeparator: \.isWhitespace), right.split(whereSeparator: \.isWhitespace))
    let shared = zip(first, second).prefix { $0 == $1 }.count
    let start = shared > mostLead ? shared - mostLead : 0
    return "“\(excerpt(left, from: start))” or “\(excerpt(right, from: start))”"
  }

  /// So many words stand before the first difference, and so many in all.
  private static let (mostLead, mostWords) = (3, 8)

  /// At most eight words, without the comma that a speaker's name follows.
  static func excerpt(_ text: String, from start: Int) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).dropFirst(start)
    let shown = words.prefix(mostWords).joined(separator: " ")
    let isCut = words.count > mostWords
    let bare =
      shown.last.map { isCut || ",;:".contains($0) } == true
      ? String(shown.reversed().drop { ",;:".contains($0) }.reversed()) : shown
    return (start > 0 ? "… " : "") + bare + (isCut ? " …" : "")
  }
}
