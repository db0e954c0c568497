/// Plurals.
enum NounForms {
  /// The singular of a regular plural in small letters; `word` itself when it is none.
  static func singular(of word: [UInt8]) -> [UInt8] {
    let count = word.count
    if count > 5, word.hasSuffix("men"), !word.hasSuffix("imen") { return Array(word.dropLast(2)) + Array("an".utf8) }
    if count > 8, word.hasSuffix("children") { return Array(word.dropLast(3)) }
    guard count > 2, !(word[0] &- 0x30 < 10), word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"),
      !word.hasSuffix("is")
    else { return word }
    if word.hasSuffix("ies") { return count <= 4 ? Array(word.dropLast()) : Array(word.dropLast(3)) + [UInt8(ascii: "y")] }
    if word.hasSuffix("sses") || word.hasSuffix("xes") || word.hasSuffix("shes") || word.hasSuffix("zzes") {
      return Array(word.dropLast(2))
    }
    if word.hasSuffix("ches"), !word.hasSuffix("aches") || word.hasSuffix("oaches") || word.hasSuffix("eaches") {
      return Array(word.dropLast(2))
    }
    if word.hasSuffix("wives") || word.hasSuffix("lives") { return Array(word.dropLast(3)) + Array("fe".utf8) }
    if word.hasSuffix("oes"), count > 4 { return Array(word.dropLast(2)) }
    return Array(word.dropLast())
  }
}

/// Plurals outside the rules.
enum IrregularNouns {
  static let forms = WordMap(
    bases: """
      man:men
      woman:women
      child:children
      grandchild:grandchildren
      stepchild:stepchildren
      person:persons
      people:people peoples
      foot:feet
      tooth:teeth
      goose:geese
      mouse:mice
      ox:oxen
      knife:knives
      wolf:wolves
      shelf:shelves
      half:halves
      thief:thieves
      loaf:loaves
      leaf:leaves
      self:selves
      calf:calves
      scarf:scarves
      hoof:hooves
      spokesman:spokesmen
      spokeswoman:spokeswomen
      spokesperson:spokespeople
      chairman:chairmen
      chairwoman:chairwomen
      businessman:businessmen
      businesswoman:businesswomen
      congressman:congressmen
      fisherman:fishermen
      policeman:policemen
      fireman:firemen
      craftsman:craftsmen
      salesman:salesmen
      salesperson:salespeople
      layman:laymen
      alumnus:alumni
      alumna:alumnae
      analysis:analyses
      crisis:crises
      basis:bases
      thesis:theses
      hypothesis:hypotheses
      diagnosis:diagnoses
      oasis:oases
      axis:axes
      criterion:criteria
      phenomenon:phenomena
      medium:media
      curriculum:curricula
      memorandum:memoranda
      referendum:referenda
      nucleus:nuclei
      stimulus:stimuli
      index:indices
      matrix:matrices
      appendix:appendices
      bus:buses busses
      gas:gases
      bonus:bonuses
      campus:campuses
      virus:viruses
      status:statuses
      focus:focuses
      census:censuses
      chorus:choruses
      circus:circuses
      lens:lenses
      shoe:shoes
      canoe:canoes
      cache:caches
      headache:headaches
      niche:niches
      movie:movies
      cookie:cookies
      rookie:rookies
      calorie:calories
      zombie:zombies
      selfie:selfies
      quiz:quizzes
      series:series
      species:species
      means:means
      headquarters:headquarters
      corps:corps
      news:news
      politics:politics
      premises:premises
      physics:physics
      mathematics:mathematics
      economics:economics
      ethics:ethics
      athletics:athletics
      logistics:logistics
      analytics:analytics
      robotics:robotics
      electronics:electronics
      """)
}
