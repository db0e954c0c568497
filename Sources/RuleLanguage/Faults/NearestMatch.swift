/// The candidate within two edits of `word` that is nearest to it, the first in the alphabet among equals; one edit for words of
/// up to four letters. Distances after Damerau (1964): a letter too many, too few, another, or two swapped.
func nearestMatch(_ word: String, among candidates: [String]) -> String? {
  let letters = Array(word.utf8.prefix(64))
  var best: (name: String, distance: Int)?
  for candidate in candidates {
    let others = Array(candidate.utf8)
    let limit = letters.count <= 4 ? 1 : 2
    guard abs(others.count - letters.count) <= limit else { continue }
    let distance = editDistance(letters, others)
    guard distance <= limit, distance < others.count else { continue }
    if let known = best, (known.distance, known.name) <= (distance, candidate) { continue }
    best = (candidate, distance)
  }
  return best?.name
}

private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var before: [Int] = []
  var above = Array(0...right.count)
  for (row, letter) in left.enumerated() {
    var current = [row + 1]
    for (column, other) in right.enumerated() {
      var cost = min(above[column + 1] + 1, current[column] + 1, above[column] + (letter == other ? 0 : 1))
      if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other { cost = min(cost, before[column - 1] + 1) }
      current.append(cost)
    }
    before = above
    above = current
  }
  return above[right.count]
}
