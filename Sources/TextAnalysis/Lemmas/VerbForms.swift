/// Regular inflection of verbs.
enum VerbForms {
  /// The base of a regular -s, -ed or -ing form in small letters; `word` itself when it is none.
  static func base(of word: [UInt8]) -> [UInt8] {
    let count = word.count
    guard count > 2, !(word[0] &- 0x30 < 10) else { return word }
    if count > 4, word.hasSuffix("ing") { return restored(Array(word.dropLast(3)), of: word) }
    if count > 3, word.hasSuffix("ied") { return fromI(word, ending: 3) }
    if count > 3, word.hasSuffix("ed") { return restored(Array(word.dropLast(2)), of: word) }
    if count > 3, word.hasSuffix("ies") { return fromI(word, ending: 3) }
    if count > 3, word.hasSuffix("es") {
      let stem = Array(word.dropLast(2))
      if takesEs(stem) { return stem }
    }
    if count > 2, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"), !word.hasSuffix("is") {
      return Array(word.dropLast())
    }
    return word
  }

  /// "studied", "studies": study; "died", "ties": die, tie.
  private static func fromI(_ word: [UInt8], ending: Int) -> [UInt8] {
    word.count == 4 ? Array(word.dropLast()) : Array(word.dropLast(ending)) + [UInt8(ascii: "y")]
  }

  private static func takesEs(_ stem: [UInt8]) -> Bool {
    if stem.hasSuffix("ss") || stem.hasSuffix("x") || stem.hasSuffix("zz") || stem.hasSuffix("sh") { return true }
    if stem.hasSuffix("o") { return stem.count > 2 || stem == Array("go".utf8) || stem == Array("do".utf8) }
    if stem.hasSuffix("ch") {
      return !stem.hasSuffix("ach") || stem.hasSuffix("each") || stem.hasSuffix("oach") || stem.hasSuffix("tach")
    }
    return takingEs.contains(stem)
  }

  /// Puts back what the ending took from `stem`: a silent e, a single consonant.
  private static func restored(_ stem: [UInt8], of word: [UInt8]) -> [UInt8] {
    guard stem.count >= 2, stem.contains(where: isVowelOrY), !unchanged.contains(word) else { return word }
    let last = stem[stem.count - 1]
    let before = stem[stem.count - 2]
    if StemExceptions.withE.contains(stem) { return stem + [UInt8(ascii: "e")] }
    if StemExceptions.withoutE.contains(stem) { return stem }
    if last == before, !isVowelOrY(last) {
      if last == UInt8(ascii: "s") || last == UInt8(ascii: "f") || last == UInt8(ascii: "z") { return stem }
      if last == UInt8(ascii: "l"), !StemExceptions.singleL.contains(Array(stem.dropLast())) { return stem }
      return keepsDouble.contains(stem) ? stem : Array(stem.dropLast())
    }
    return needsE(stem, last, before) ? stem + [UInt8(ascii: "e")] : stem
  }

  private static func needsE(_ stem: [UInt8], _ last: UInt8, _ before: UInt8) -> Bool {
    let afterConsonant = !isVowelOrY(before)
    let afterSingleVowel = isVowelOrY(before) && (stem.count < 3 || !isVowel(stem[stem.count - 3]) || isQu(stem))
    switch last {
    case UInt8(ascii: "c"), UInt8(ascii: "v"), UInt8(ascii: "u"), UInt8(ascii: "z"): return true
    case UInt8(ascii: "s"): return true
    case UInt8(ascii: "l"):
      if afterConsonant { return before != UInt8(ascii: "r") && before != UInt8(ascii: "w") }
      return afterSingleVowel && (before == UInt8(ascii: "i") || before == UInt8(ascii: "u") || before == UInt8(ascii: "o"))
    case UInt8(ascii: "g"):
      if before == UInt8(ascii: "n") { return stem.hasSuffix("eng") || stem.hasSuffix("ung") || stem.hasSuffix("inang") }
      return before == UInt8(ascii: "d") || before == UInt8(ascii: "r") || before == UInt8(ascii: "l") || afterSingleVowel
    case UInt8(ascii: "r"):
      guard afterSingleVowel else { return false }
      return before == UInt8(ascii: "i") || before == UInt8(ascii: "u") || before == UInt8(ascii: "a")
        || before == UInt8(ascii: "o") && stem.count <= 4
    case UInt8(ascii: "t"):
      if stem.hasSuffix("uat") || stem.hasSuffix("iat") { return true }
      if stem.hasSuffix("eat") { return createStems.contains(stem) }
      return afterSingleVowel && (before == UInt8(ascii: "a") || before == UInt8(ascii: "u") || before == UInt8(ascii: "o"))
    case UInt8(ascii: "d"): return afterSingleVowel
    case UInt8(ascii: "k"), UInt8(ascii: "p"), UInt8(ascii: "m"): return afterSingleVowel && before != UInt8(ascii: "e")
    case UInt8(ascii: "n"): return afterSingleVowel && (before == UInt8(ascii: "i") || before == UInt8(ascii: "u"))
    case UInt8(ascii: "b"): return afterSingleVowel && stem.count > 3
    default: return false
    }
  }

  /// A "u" after "q" is no vowel: "acquir", "quot".
  private static func isQu(_ stem: [UInt8]) -> Bool {
    stem.count > 3 && stem[stem.count - 3] == UInt8(ascii: "u") && stem[stem.count - 4] == UInt8(ascii: "q")
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "a") || byte == UInt8(ascii: "e") || byte == UInt8(ascii: "i") || byte == UInt8(ascii: "o")
      || byte == UInt8(ascii: "u")
  }

  private static func isVowelOrY(_ byte: UInt8) -> Bool { isVowel(byte) || byte == UInt8(ascii: "y") || byte >= 0x80 }

  private static let takingEs = WordList("focus bias canvas quiz")
  private static let keepsDouble = WordList("add err purr butt watt boycott odd ebb inn")
  private static let createStems = WordList("creat recreat delineat permeat procreat")
  /// Whole words that are no inflected form.
  private static let unchanged = WordList("bring sing ring swing spring string need feed speed proceed exceed succeed embed")
}
