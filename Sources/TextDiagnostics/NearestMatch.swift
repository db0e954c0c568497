/// The word of `words` that `word` was most likely meant to be: within two edits, and nearer than its own length.
///
/// An edit inserts, deletes or replaces a character or swaps two neighbours (Damerau 1964, in the form that no character
/// is edited twice). Of equally near words the first in the alphabet is taken; nil when none is near. Costs the product of
/// the lengths for each word whose length differs by two at most.
public func nearestMatch(_ word: String, among words: [String]) -> String? {
  let wanted = Array(word.unicodeScalars)
  var best: (distance: Int, word: String)?
  for candidate in words {
    let scalars = Array(candidate.unicodeScalars)
    guard abs(scalars.count - wanted.count) <= 2 else { continue }
    let distance = editDistance(wanted, scalars)
    guard distance <= 2, distance < max(wanted.count, scalars.count) else { continue }
    if let known = best, (known.distance, known.word) <= (distance, candidate) { continue }
    best = (distance, candidate)
  }
  return best?.word
}

/// The number of edits that turn `left` into `right`.
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var twoAbove = [Int](repeating: 0, count: right.count + 1)
  var above = Array(0...right.count)
  for row in 0..<left.count {
    var current = [row + 1]
    current.reserveCapacity(right.count + 1)
    for column in 0..<right.count {
      let isSame = left[row] == right[column]
      var cost = min(above[column] + (isSame ? 0 : 1), above[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        cost = min(cost, twoAbove[column - 1] + 1)
      }
      current.append(cost)
    }
    twoAbove = above
    above = current
  }
  return above[right.count]
}
