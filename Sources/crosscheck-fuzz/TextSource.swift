/// Makes texts: articles of plausible sentences, soups of pieces, pieces of given files, and damaged forms of all of them. The same for
/// the same seed.
struct TextSource {
  private var state: UInt64
  private let samples: [[UInt8]]

  init(seed: UInt64, samples: [[UInt8]]) {
    state = seed &* 0xD129_0E05_9E37_79B9 ^ 0x2545_F491_4F6C_DD1D
    self.samples = samples.filter { !$0.isEmpty }
  }

  /// One to three articles to compare with one another.
  mutating func articles() -> [[UInt8]] { (0...below(3)).map { _ in article() } }

  private mutating func article() -> [UInt8] {
    var text: [UInt8] = []
    switch below(6) {
    case 0: text = soup(below(120))
    case 1 where !samples.isEmpty: text = sample()
    case 2: text = Array(choice(Self.openings).utf8) + prose(below(12)) + soup(below(12)) + prose(below(6))
    case 3: text = nested()
    default: text = Array(choice(Self.openings).utf8) + prose(2 + below(25))
    }
    for _ in 0..<below(4) where !text.isEmpty { damage(&text) }
    return text
  }

  private mutating func prose(_ sentences: Int) -> [UInt8] {
    var text = ""
    for _ in 0..<sentences {
      text += choice(Self.templates).reduce(into: "") { sentence, character in
        switch character {
        case "P": sentence += choice(Self.people)
        case "O": sentence += choice(Self.organisations)
        case "D": sentence += choice(Self.dates)
        case "N": sentence += choice(Self.numbers)
        case "R": sentence += choice(Self.roles)
        default: sentence.append(character)
        }
      }
      text += choice([" ", " ", " ", "\n\n", "\n", "\n- ", "\n## ", "\n> ", "</p><p>"])
    }
    return Array(text.utf8)
  }

  private mutating func soup(_ pieces: Int) -> [UInt8] {
    var text: [UInt8] = []
    for _ in 0..<pieces {
      text += Array(choice(Self.pieces).utf8)
      if below(3) > 0 { text.append(UInt8(ascii: " ")) }
    }
    return text
  }

  /// A long stretch of one sample, joined to a stretch of another.
  private mutating func sample() -> [UInt8] {
    var text: [UInt8] = []
    for _ in 0..<2 {
      let sample = choice(samples)
      let start = below(sample.count)
      text += sample[start..<min(sample.count, start + below(3000))]
    }
    return text
  }

  /// One thing many times, in and out.
  private mutating func nested() -> [UInt8] {
    let (open, close) = choice(Self.nests)
    let depth = 1 + below(choice([8, 60, 2000]))
    let inner = String(decoding: prose(1), as: UTF8.self)
    return Array((String(repeating: open, count: depth) + inner + String(repeating: close, count: depth)).utf8)
  }

  private mutating func damage(_ text: inout [UInt8]) {
    let place = below(text.count)
    switch below(7) {
    case 0: text[place] = UInt8(truncatingIfNeeded: below(256))
    case 1: text.remove(at: place)
    case 2: text.insert(contentsOf: Array(choice(Self.pieces).utf8), at: place)
    case 3: text.removeSubrange(place..<min(text.count, place + below(40)))
    case 4: text.insert(contentsOf: text[place..<min(text.count, place + below(400))], at: below(text.count))
    case 5: text.insert(contentsOf: Array(repeating: text[place], count: 1 + below(300)), at: place)
    default: text.insert(contentsOf: [0xE2, 0x80], at: place)
    }
  }

  private mutating func choice<Element>(_ all: [Element]) -> Element { all[below(all.count)] }

  /// SplitMix64.
  private mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, bound)))
  }
}
