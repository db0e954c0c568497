import TextAnalysis

/// What an organisation does, as a noun or a word of its name tells: "Delmore Logistics" is a haulier, "the lender" means a bank.
struct OrganizationTrade: Hashable, Sendable {
  private let row: UInt8

  /// Nil for words that tell no trade: "company", "labs".
  init?(_ word: [UInt8]) {
    guard let row = Self.rows[word] else { return nil }
    self.row = row
  }

  /// One trade a line: nouns for such an organisation and words of such names.
  private static let trades = """
    haulier hauler haulage trucker trucking logistics freight forwarder
    orchestra philharmonic symphony sinfonia
    ensemble
    choir chorale
    band
    bank lender bancorp banco savings
    carmaker automaker motors automotive
    museum
    gallery
    university polytechnic
    college
    school academy
    institute
    brewery brewer breweries brewing
    winery vineyards
    distillery distiller distillers
    bakery
    restaurant
    hotel hotels resort resorts
    airline airlines airways
    railway railways rail
    shipbuilder shipyard shipyards shipbuilding
    ferries ferry
    insurer insurance assurance
    drugmaker pharma pharmaceuticals pharmaceutical therapeutics biotech biosciences
    chipmaker semiconductor semiconductors
    steelmaker steel steelworks
    miner mining minerals
    retailer supermarket supermarkets stores grocer retail
    bookseller bookshop
    publisher publishing publishers
    newspaper gazette herald tribune courier chronicle telegraph
    magazine
    broadcaster broadcasting television radio
    hospital clinic infirmary
    theatre theater playhouse
    opera
    ballet
    zoo
    library
    observatory
    aquarium
    archive archives
    airport airports
    cooperative co-operative co-op
    prison jail
    regulator watchdog authority commission
    ministry department
    council
    court tribunal
    police constabulary
    parliament assembly
    club fc afc cf united rovers wanderers athletic albion hotspur side
    utility energy power electric
    telecom telecoms telco wireless
    consultancy consulting consultants
    builder construction housebuilder
    developer properties estates
    planemaker aerospace
    foundation charity
    """

  private static let rows: [[UInt8]: UInt8] = {
    var rows: [[UInt8]: UInt8] = [:]
    for (index, line) in trades.utf8.split(separator: 0x0A).enumerated() {
      for word in line.split(separator: 0x20) { rows[Array(word)] = UInt8(clamping: index) }
    }
    return rows
  }()
}
