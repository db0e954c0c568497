extension Lexicon {
  /// Verb forms by which the tense of a sentence is told when no tags are given.
  mutating func addVerbs() {
    define("will shall 'll ll wo") { $0.traits.formUnion([.futureVerb, .functionWord]) }
    define("be been being have has not also now be to can could may might must should would") { $0.traits.insert(.auxiliary) }
    define(
      """
      plan plans planned planning due set scheduled expected expects expect likely hopes hope aims aim intends intend going wants want \
      vowed pledged promised ready slated poised bound needs agreed about seeks seek projected forecast
      """
    ) { $0.traits.insert(.plan) }
    define(
      """
      was were had did said came went made took got gave told saw found left felt became began brought bought built held kept led lost \
      met paid ran rose fell sat spoke spent stood sold sent shot shut split spread struck taught thought threw understood won wore wrote \
      hit cut put quit sank sang swam drove flew fled fought forgot froze grew heard hid knew laid lay lent lit broke chose crept dealt \
      drew drank ate awoke bet bit blew bled caught clung cost dug rang sought shook shone showed shrank slept slid stole stuck swept \
      swore tore woke withdrew overtook undertook overcame oversaw underwent beat arose read been born known seen done gone grown
      """
    ) { $0.traits.insert(.pastVerb) }
  }

  /// Words that tell what a number beside them is not.
  mutating func addContexts() {
    define("novel book film movie album song series show play game class agenda vision operation article section chapter page") {
      $0.traits.insert(.title)
    }
    define(
      "no. nos. nr nr. number page p. pp. chapter section article route highway interstate flight model version room suite area line unit gate"
    ) {
      $0.traits.insert(.label)
    }
    define(
      """
      win wins won victory defeat loss losses lost vote votes lead leads draw tie tied score decision margin record beat scoreline result \
      triumph rout against ahead down majority split verdict to series
      """
    ) { $0.traits.insert(.score) }
    define(
      "people men women children staff police personnel troops crew cattle fish sheep mice teeth feet alumni data media folk youth"
    ) {
      $0.traits.insert(.plural)
    }
    for (index, measure) in Measure.all.enumerated() {
      define(measure.spellings) {
        $0.traits.insert(.measure)
        $0.measure = UInt8(index + 1)
      }
    }
    define(
      """
      rose fell grew dropped increased decreased climbed jumped surged slid declined slipped soared plunged widened narrowed swelled shrank \
      rise fall grow drop increase decrease climb jump went cut raised up down rising falling growing lifted lowered improved expanded reduced \
      doubled tripled trebled quadrupled halved threefold fourfold fivefold tenfold doubling tripling doubles triples
      """
    ) { $0.traits.insert(.change) }
    define("turned turns turning") { $0.traits.insert(.turning) }
    define(
      """
      revenue revenues profit profits sales earnings income results loss losses growth gdp margin margins guidance shipments deliveries \
      dividend turnover exports imports output economy shares inflation orders bookings cash debt net investors analysts fiscal company firm
      """
    ) { $0.traits.insert(.business) }
    // Words that open a sentence before a number and make no name of it.
    define(
      """
      these those all both such another other any total overall meanwhile however despite because though although once combined counting \
      including like unlike unless whether only even still yet neither nearly
      """
    ) { $0.traits.insert(.functionWord) }
  }
}
