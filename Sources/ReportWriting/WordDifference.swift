import SourceText

/// What two texts have in common, word by word, and what only one of them has.
struct WordDifference {
  enum Change: Hashable {
    case kept, removed, added
  }

  struct Part: Hashable {
    let change: Change
    let words: String
  }

  /// In the order of reading; what was removed before what was added.
  let parts: [Part]

  /// Longest common subsequence of words (Hunt and McIlroy 1976), quadratic in what is left between the common beginning and
  /// the common end; beyond `limit` pairs of words that is shown as replaced whole.
  init(from old: String, to new: String, limit: Int = 1_000_000) {
    let old = Self.words(old)
    let new = Self.words(new)
    var head = 0
    while head < old.count, head < new.count, old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < old.count - head, tail < new.count - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
    let oldMiddle = Array(old[head..<old.count - tail])
    let newMiddle = Array(new[head..<new.count - tail])
    var changes = old[..<head].map { (Change.kept, $0) }
    if oldMiddle.count * newMiddle.count <= limit {
      changes += Self.middle(oldMiddle, newMiddle)
    } else {
      changes += oldMiddle.map { (.removed, $0) } + newMiddle.map { (.added, $0) }
    }
    changes += old[(old.count - tail)...].map { (.kept, $0) }
    parts = Self.joined(changes)
  }

  private static func words(_ text: String) -> [String] {
    VisibleText.onOneLine(text).split(separator: " ").map(String.init)
  }

  private static func middle(_ old: [String], _ new: [String]) -> [(Change, String)] {
    let width = new.count + 1
    var lengths = [Int32](repeating: 0, count: (old.count + 1) * width)
    for row in stride(from: old.count - 1, through: 0, by: -1) {
      for column in stride(from: new.count - 1, through: 0, by: -1) {
        lengths[row * width + column] =
          old[row] == new[column]
          ? lengths[(row + 1) * width + column + 1] + 1
          : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
      }
    }
    var changes: [(Change, String)] = []
    var (row, column) = (0, 0)
    while row < old.count || column < new.count {
      if row < old.count, column < new.count, old[row] == new[column] {
        changes.append((.kept, old[row]))
        (row, column) = (row + 1, column + 1)
      } else if column == new.count
        || row < old.count && lengths[(row + 1) * width + column] >= lengths[row * width + column + 1]
      {
        changes.append((.removed, old[row]))
        row += 1
      } else {
        changes.append((.added, new[column]))
        column += 1
      }
    }
    return changes
  }

  /// Neighbours with the same change as one part; between two kept parts, all that was removed before all that was added.
  private static func joined(_ changes: [(Change, String)]) -> [Part] {
    var parts: [Part] = []
    var words: [Change: [String]] = [:]
    func flush(_ change: Change) {
      if let some = words.removeValue(forKey: change) {
        parts.append(Part(change: change, words: some.joined(separator: " ")))
      }
    }
    for (change, word) in changes {
      if change == .kept {
        flush(.removed)
        flush(.added)
      } else {
        flush(.kept)
      }
      words[change, default: []].append(word)
    }
    for change in [Change.kept, .removed, .added] { flush(change) }
    return parts
  }
}
