import TextAnalysis

/// Words inside names that do not tell one bearer from another.
enum NameWords {
  static func isCompanySuffix(_ word: [UInt8]) -> Bool { companySuffixes.contains(word) }

  static func isGeneration(_ word: [UInt8]) -> Bool { generations.contains(word) }

  /// What tells rulers of one name apart behind it; a letter before a surname is an initial.
  static func isReign(_ word: [UInt8]) -> Bool { reigns.contains(word) }

  /// "labs", "bank", "group": what a short form of an organisation's name may leave out.
  static func isGeneric(_ word: [UInt8]) -> Bool { generic.contains(word) || WordClass.isTrade(word) }

  /// "academy", "foundation": with it a name is that of something founded by the bearer of the rest.
  static func isOffshoot(_ word: [UInt8]) -> Bool { offshoots.contains(word) }

  /// "rovers", "athletic": the second half of a club's name, which stands for it too.
  static func isClub(_ word: [UInt8]) -> Bool { clubs.contains(word) }

  /// "gazette", "post": the last word of a paper's name, which stands for it too.
  static func isPaper(_ word: [UInt8]) -> Bool { papers.contains(word) }

  /// "royal", "national": what so many names begin with that it stands for none of them.
  static func isOpener(_ word: [UInt8]) -> Bool { openers.contains(word) }

  /// "group", "holdings": what a company's name may leave out without becoming another's.
  static func isNeutral(_ word: [UInt8]) -> Bool { neutral.contains(word) }

  /// "of", "for", "and".
  static func isConnector(_ word: [UInt8]) -> Bool { connectors.contains(word) }

  private static let papers = WordList(
    """
    post times courier gazette herald echo ledger tribune chronicle guardian observer journal mail telegraph mirror express globe
    bulletin sentinel dispatch examiner argus advertiser mercury inquirer clarion
    """)
  private static let openers = WordList(
    """
    royal national federal general international american british english european african asian french german italian spanish
    japanese chinese indian canadian australian united first new old great greater central north south east west northern southern
    eastern western upper lower saint san santa los las lake mount fort port cape public social free democratic republican labour
    labor liberal conservative christian catholic young human world global good big black white red blue green golden grand state
    city county supreme high team union
    """)
  private static let neutral = WordList("group holding holdings company companies enterprises international global worldwide")
  private static let connectors = WordList("of for and & at on de la du the")

  private static let offshoots = WordList(
    """
    university college school academy institute museum gallery hospital clinic foundation trust capital ventures media news records
    studio studios press books magazine club theatre theater charity society association properties estates energy health europe
    america uk us international network networks ai
    """)
  private static let clubs = WordList(
    "rovers wanderers rangers hornets tigers giants lions eagles hawks wolves united athletic albion hotspur")
  /// "university", "hospital", "senate": a name that ends in it is an organisation of its own, and the bare word is any of them.
  static func isInstitution(_ word: [UInt8]) -> Bool { institutions.contains(word) }

  private static let companySuffixes = WordList(
    """
    inc corp co ltd llc plc llp lp gmbh ag sa spa nv bv ab asa as oy oyj kg kgaa se sas sarl pty bhd pvt limited incorporated
    corporation srl aps cic
    """)
  private static let generations = WordList("jr sr ii iii iv")
  private static let reigns = WordList("i v vi vii viii ix xi xii xiii xiv xv xvi")
  private static let generic = WordList(
    """
    labs lab laboratory laboratories group holdings holding company companies industries technologies technology systems
    software robotics motors motor airlines airways air railways bank bancorp university college school academy institute
    museum gallery hospital clinic foundation trust capital partners ventures energy power electric health healthcare pharma
    pharmaceuticals therapeutics biotech media news entertainment games studios studio pictures records hotels foods brewery
    breweries bakery winery logistics shipping insurance financial securities investments consulting services solutions
    communications telecom wireless mobile networks network analytics data digital interactive design associates brothers sons
    stores supermarkets markets retail semiconductor semiconductors steel mining minerals oil gas petroleum chemicals
    aerospace aviation dynamics publishing publishers books magazine press club fc afc cf united city town theatre theater
    orchestra opera ballet choir observatory zoo ai international global worldwide europe america uk us enterprises & and sons
    estates properties charity society association rovers wanderers athletic albion hotspur philharmonic symphony bio space
    resources medical devices vineyards dairy dairies farms fisheries trucks cars automotive aircraft rail railways
    hospitality cafes coffee textiles mills paper glass builders construction engineering infrastructure wind broadcasting
    television radio advisory mutual life fertilisers fertilizers grain sugar chocolate regional lines
    """)

  private static let institutions = WordList(
    """
    university college school academy institute museum gallery hospital clinic orchestra opera ballet choir observatory zoo theatre
    theater library center centre church cathedral council senate house parliament congress assembly court ministry department
    agency bureau office commission committee board authority administration government party union league federation army
    navy force police institution conservatory seminary monastery archive archives embassy treasury cabinet guard reserve service
    services command division corps district county state city village borough chamber tribunal faculty campus
    """)
}
