import TextAnalysis

/// What a pronoun can mean.
struct PronounForm {
  enum Sort { case person, thing, relative, relativeThing, speaker, speakers, other }

  let sort: Sort
  let gender: ArticleResolver.Gender
  /// "him", "them": an object, which is never its clause's subject.
  let isObject: Bool
  let isPossessive: Bool

  /// Nil for what is no pronoun.
  init?(_ word: [UInt8]) {
    guard let entry = Self.forms[word] else { return nil }
    (sort, gender, isObject, isPossessive) = entry
  }

  /// A pronoun of the text: "her" is an object or an owner by its tag.
  init?(_ word: [UInt8], tag: PartOfSpeech) {
    guard let entry = Self.forms[word] else { return nil }
    let isHer = tag == .prp && word == Array("her".utf8)
    sort = entry.0
    gender = entry.1
    isObject = entry.2 || isHer
    isPossessive = entry.3 && !isHer
  }

  private static let forms: [[UInt8]: (Sort, ArticleResolver.Gender, Bool, Bool)] = {
    let rows: [(String, Sort, ArticleResolver.Gender, Bool, Bool)] = [
      ("he", .person, .male, false, false), ("him", .person, .male, true, false), ("his", .person, .male, false, true),
      ("himself", .person, .male, false, false), ("she", .person, .female, false, false), ("her", .person, .female, false, true),
      ("hers", .person, .female, false, true), ("herself", .person, .female, false, false),
      ("it", .thing, .unknown, false, false),
      ("its", .thing, .unknown, false, true), ("itself", .thing, .unknown, false, false),
      ("who", .relative, .unknown, false, false),
      ("whom", .relative, .unknown, false, false), ("whose", .relative, .unknown, false, true),
      ("which", .relativeThing, .unknown, false, false), ("i", .speaker, .unknown, false, false),
      ("me", .speaker, .unknown, true, false),
      ("my", .speaker, .unknown, false, true), ("mine", .speaker, .unknown, false, true),
      ("myself", .speaker, .unknown, false, false),
      ("we", .speakers, .unknown, false, false), ("us", .speakers, .unknown, true, false),
      ("our", .speakers, .unknown, false, true),
      ("ours", .speakers, .unknown, false, true), ("they", .other, .unknown, false, false),
      ("them", .other, .unknown, true, false),
      ("their", .other, .unknown, false, true), ("theirs", .other, .unknown, false, true),
    ]
    return Dictionary(uniqueKeysWithValues: rows.map { (Array($0.0.utf8), ($0.1, $0.2, $0.3, $0.4)) })
  }()
}
