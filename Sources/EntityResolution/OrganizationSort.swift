import TextAnalysis

/// What sort of organisation a noun speaks of. A university is not "the company", and a company is not "the club".
enum OrganizationSort: Hashable, Sendable {
  case business, school, health, state, sport, art, charity, finance, media
  /// "group", "organisation": any of them.
  case any

  /// Nil for a noun that stands for no organisation.
  init?(_ noun: [UInt8]) {
    guard let sort = Self.sorts[noun] else { return nil }
    self = sort
  }

  /// Whether an organisation of these sorts, none of which may be known, can be called by a noun of this one.
  func mayMean(_ known: Set<OrganizationSort>) -> Bool {
    if self == .any || known.isEmpty || known.contains(self) { return true }
    // Banks and publishers are companies too, and clubs and theatres may be.
    let businesses: Set<OrganizationSort> = [.business, .finance, .media]
    return self == .business && !known.isDisjoint(with: businesses) || known == [.any]
      || known.isSubset(of: [.business, .any]) && (self == .finance || self == .media)
  }

  private static let sorts: [[UInt8]: OrganizationSort] = {
    let rows: [(OrganizationSort, String)] = [
      (
        .business,
        """
        company firm business corporation start-up startup enterprise up lab laboratory studio airline retailer carmaker brewery
        insurer utility manufacturer maker supplier operator developer producer employer shipyard chain brand conglomerate
        inc inc. corp corp. ltd ltd. plc llc gmbh ag holdings industries systems technologies motors foods
        haulier hauler freight trucker shipper logistics automaker shipbuilder steelmaker drugmaker chipmaker planemaker housebuilder
        supermarket restaurant bakery hotel brewer winery distillery bookseller carrier telco telecom miner contractor consultancy giant
        unicorn competitor rival forwarder refiner generator distributor wholesaler exporter importer labs pharmaceuticals
        dairy refinery airport racecourse pharmacy cooperative co-operative co-op
        venture partnership grocer software semiconductor robotics airlines energy retail startup
        """
      ),
      (
        .school,
        "university college school academy institute faculty polytechnic observatory conservatory conservatoire seminary kindergarten"
      ), (.health, "hospital clinic infirmary"),
      (
        .state,
        "agency ministry department council court government parliament police commission authority bureau regulator army navy watchdog tribunal constabulary board"
      ),
      (.sport, "club side squad fc united rovers athletic wanderers albion afc cf"),
      (
        .art,
        "museum aquarium planetarium archive theatre theater orchestra opera gallery ballet choir band festival philharmonic symphony ensemble"
      ),
      (.charity, "charity foundation trust association union church party society"), (.finance, "bank fund lender exchange"),
      (.media, "newspaper paper magazine publisher outlet broadcaster station website channel"),
      (.any, "group organisation organization employer body institution"),
    ]
    var sorts: [[UInt8]: OrganizationSort] = [:]
    for (sort, words) in rows {
      for word in words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) { sorts[Array(word)] = sort }
    }
    return sorts
  }()
}
