/// The words of each class, in small letters without accents.
enum WordClassLists {
  static let all: [(WordClass, WordList)] = [
    (.never, function), (.opener, openers), (.month, months), (.weekday, weekdays), (.demonym, demonyms),
    (.commonAcronym, acronyms), (.title, titles), (.honorific, honorifics), (.personSuffix, personSuffixes),
    (.companySuffix, companySuffixes), (.organizationWord, organizationWords), (.organizationWord, tradeWords),
    (.placeWord, placeWords),
    (.eventWord, eventWords), (.nameParticle, particles), (.organizationNoun, organizationNouns), (.personNoun, personNouns),
    (.teamNoun, teamNouns), (.productNoun, productNouns), (.agentVerb, agentVerbs), (.definite, definites),
    (.possessivePronoun, possessives), (.pronoun, pronouns), (.connector, connectors), (.takesOf, takingOf),
    (.workNoun, workNouns), (.personalVerb, personalVerbs), (.companyVerb, companyVerbs), (.addressWord, addressWords),
    (.belongingNoun, belongingNouns),
  ]

  private static let function = WordList(
    """
    a an the this that these those he she it they we you i him her them us me his hers its their theirs our ours my mine your yours
    who whom whose which what when where why how there here then now today yesterday tomorrow tonight
    and or but nor so yet if as because although though while whereas unless until since before after during
    in on at by for from with without within into onto upon over under above below between among against about across along around
    behind beside besides beyond despite down except inside like near of off out outside past per plus round than through
    throughout till to toward towards underneath up via according amid amidst among once whether
    is are was were be been being am has have had having do does did done will would shall should can could may might must
    not no yes never ever also only just even still already soon often always sometimes usually perhaps maybe
    all any both each every either neither few fewer many more most much some such several other others another same own
    one two three four five six seven eight nine ten eleven twelve hundred thousand million billion trillion
    first second third fourth fifth last next
    's n't 'll 're 've 'd 'm s
    """)
  private static let openers = WordList(
    """
    however meanwhile moreover furthermore nevertheless nonetheless therefore thus hence instead indeed otherwise finally eventually
    recently previously currently formerly originally initially later earlier subsequently afterwards additionally overall
    former new old current early late big small good bad great major key top senior junior young
    why how meet read see watch follow share update updated breaking exclusive opinion analysis review interview news report
    career role charter reports source sources photo image credit related advertisement sponsored subscribe comments comment reply
    background summary takeaways timeline profile biography education experience
    dear hello hi thanks thank please sorry well ok okay
    born raised educated based founded established announced reported asked speaking writing
    hundreds thousands millions dozens
    expect let make take get go come give keep look
    revenue revenues turnover sales profit profits earnings income losses costs spending prices output production demand exports imports
    shares membership attendance admission turnout construction staffing wages rents debt traffic tourism employment unemployment
    inflation growth investment funding training voting counting police firefighters doctors nurses teachers residents neighbours
    neighbors relatives friends colleagues supporters fans members voters customers passengers patients students pupils parents
    people men women children experts critics analysts officials investors shareholders employees workers researchers scientists
    government police parliament court
    spring summer autumn winter christmas easter
    """)
  private static let months = WordList(
    """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
    """)
  private static let weekdays = WordList(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.
    mondays tuesdays wednesdays thursdays fridays saturdays sundays
    """)
  private static let demonyms = WordList(
    """
    american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian swedish
    norwegian danish finnish icelandic polish czech slovak hungarian romanian bulgarian greek turkish russian ukrainian belarusian
    estonian latvian lithuanian serbian croatian slovenian bosnian albanian macedonian georgian armenian azerbaijani
    chinese japanese korean taiwanese vietnamese thai indonesian malaysian philippine filipino singaporean indian pakistani
    bangladeshi nepalese burmese cambodian mongolian kazakh uzbek afghan iranian persian iraqi syrian lebanese jordanian israeli
    palestinian saudi emirati qatari kuwaiti yemeni egyptian libyan tunisian algerian moroccan sudanese ethiopian somali kenyan
    ugandan tanzanian rwandan nigerian ghanaian senegalese ivorian cameroonian congolese angolan zambian zimbabwean mozambican
    canadian mexican cuban jamaican haitian dominican colombian venezuelan peruvian chilean argentine argentinian brazilian
    bolivian ecuadorian uruguayan paraguayan guatemalan salvadoran honduran nicaraguan panamanian australian zealander
    european african asian arab western eastern northern southern scandinavian nordic baltic balkan latin hispanic
    californian texan londoner parisian bavarian catalan basque tibetan kurdish jewish christian muslim islamic catholic
    protestant hindu buddhist anglican orthodox democrat socialist tory democratic republican conservative liberal labour-backed
    americans britons germans italians spaniards swedes norwegians danes finns poles czechs russians ukrainians turks greeks
    indians chinese koreans canadians mexicans brazilians australians africans europeans asians arabs israelis palestinians
    egyptians nigerians kenyans democrats republicans conservatives liberals muslims christians jews catholics
    soviet prussian ottoman byzantine yugoslav czechoslovak rhodesian cornish manx flemish walloon frisian sicilian venetian florentine
    neapolitan hawaiian alaskan greenlandic faroese maltese cypriot montenegrin kosovar moldovan kyrgyz tajik turkmen omani bahraini
    eritrean malian gambian liberian beninese togolese gabonese malawian namibian malagasy mauritian bhutanese laotian papuan fijian
    samoan tongan surinamese guyanese barbadian bahamian tamil punjabi bengali maori inuit
    swede dane finn scot briton spaniard frenchman frenchwoman englishman englishwoman irishman dutchman scotsman welshman turk croat serb
    """)
  private static let acronyms = WordList(
    """
    ai ml ar vr it tv pc ceo cfo coo cto cio cmo cpo hr pr ip ipo r&d phd mba ba bsc msc md gdp vat llm llms agi gpu gpus cpu cpus api
    apis ev evs suv suvs fsd adas dna rna hiv covid pdf html css sql url usb gps led lcd nft nfts esg saas b2b b2c kpi kpis q1 q2 q3 q4
    h1 h2 fy am pm usd eur gbp ok ad bc faq diy id asap eta tba rip ngo ngos m&a arr ebitda ltd roi cv cvs us-based vp svp evp vps
    aum etf etfs ipos ux ui qa pe vc vcs rv rvs ic pms uav uavs cctv atm mp mps mep meps pm gp gps bce b.c.e. b.c. a.d. g.d.p. c.e.
    """)
  private static let titles = WordList(
    """
    ceo cfo coo cto cio cmo cpo president vice-president chairman chairwoman chairperson chair director minister chancellor
    senator governor mayor secretary judge justice professor coach captain founder co-founder cofounder editor manager
    sen. rep. gov. gen. col. lt. capt. sgt. maj. adm. rev. hon. pres. det. supt. cmdr. representative congressman congresswoman
    councillor councilor ambassador commissioner superintendent sheriff detective inspector sergeant lieutenant colonel major
    admiral commander corporal officer pope cardinal bishop archbishop father sister brother rabbi imam sheikh
    king queen emperor empress tsar tsarina sultan pharaoh prince princess duke duchess baron baroness count countess earl lord lady
    premier principal headteacher headmaster headmistress dean provost rector warden mistress moderator bursar comptroller chaplain
    prebendary abbot abbess registrar treasurer attorney prosecutor spokesman spokeswoman spokesperson
    engineer scientist researcher analyst economist lawyer architect author writer novelist poet actor actress singer
    composer conductor drummer guitarist painter sculptor photographer filmmaker producer chef farmer baker
    striker goalkeeper midfielder defender forward quarterback pitcher boxer sprinter swimmer skater
    entrepreneur investor banker billionaire businessman businesswoman owner partner lead head co-ceo co-chair vp
    prime deputy interim acting former ex-president ex-ceo chief executive
    """)
  private static let honorifics = WordList(
    "mr mrs ms miss mx dr prof sir dame madam mr. mrs. ms. mx. dr. prof. mme. mme mlle mlle. messrs messrs. st. rev. fr. hon. reverend revd revd. monsignor msgr msgr."
  )
  private static let personSuffixes = WordList(
    "jr sr jr. sr. ii iii iv esq esq. phd ph.d ph.d. obe mbe cbe md m.d. kbe dbe gbe frs frse frsc fba frcs frcp kcvo gcvo cvo mvo kcmg gcmg cmg kcb gcb dso dsc dfc jp tds kcsg kstj fras frics frgs freng frsa frsl frcm fram"
  )
  private static let companySuffixes = WordList(
    """
    inc inc. corp corp. co co. ltd ltd. llc plc plc. llp lp gmbh ag sa s.a. s.p.a. spa nv n.v. bv b.v. ab asa as a/s oy oyj kg kgaa se sas sarl
    pty pte bhd pvt limited incorporated corporation sàrl srl s.r.l. aps l.p. l.l.c. & kk k.k. ug ev cic
    """)
  private static let organizationWords = WordList(
    """
    university college school academy institute institution polytechnic faculty seminary conservatory conservatoire
    bank bancorp trust fund capital partners ventures holdings group company companies corporation industries enterprises
    labs lab laboratory laboratories technologies technology systems software robotics biotech pharma pharmaceuticals therapeutics
    health healthcare energy power electric motors motor airlines airways air railways rail shipping logistics foods brewery breweries
    winery bakery hotels resorts records pictures studios studio entertainment games media news times post gazette herald tribune
    courier chronicle journal telegraph guardian observer echo press broadcasting radio television network networks
    communications telecom mobile wireless solutions services consulting associates brothers sons bros bros. insurance mutual securities
    financial investments equity exchange ministry department agency administration authority bureau commission committee
    council office board court senate congress parliament assembly party union federation confederation association society
    organization organisation alliance league club fc afc cf united rovers wanderers athletic city-fc team orchestra philharmonic
    symphony choir ensemble theatre theater opera ballet museum gallery library foundation charity church cathedral diocese synagogue
    hospital clinic infirmary center centre police brigade regiment battalion army navy guard corps service treasury reserve
    observatory zoo archive archives registry cooperative co-operative coop guild chamber forum initiative project coalition
    campaign movement front brigade tribunal constabulary nursery orphanage retail stores store supermarkets market markets
    semiconductor semiconductors steel mining minerals oil gas petroleum chemicals chemical materials aerospace aviation dynamics
    analytics data cloud networks cyber interactive digital design architects builders construction estates properties realty
    embassy consulate publishing publishers books publications magazine review farms dairy dairies haulage shipyard shipyards vineyards fisheries textiles mills works
    """)
  private static let placeWords = WordList(
    """
    river rivers lake lakes mount mountain mountains valley island islands isle isles seas states territories colonies coast bay gulf cape sea ocean strait channel desert forest park
    county district province region state city town village borough parish peninsula beach coast harbour harbor port airport
    station bridge castle palace square plaza springs falls canyon hills heights republic kingdom emirates territory oblast
    north south east west northern southern eastern western upper lower
    """)
  private static let addressWords = WordList("street avenue road lane boulevard drive st. ave. rd. blvd. square terrace crescent")
  private static let eventWords = WordList(
    """
    festival cup games olympics championship championships tournament marathon derby prix open masters conference summit congress-day
    expo exhibition fair biennale awards award prize oscars grammys emmys war battle revolution uprising massacre crisis-day
    hurricane typhoon storm earthquake election day week classic super-bowl bowl series-final accord treaty agreement act
    """)
  private static let particles = WordList(
    "de del della di da dos das du des la las los le van von der den ter ten zu zur bin ibn bint al el ben y e")
  private static let organizationNouns = WordList(
    """
    company firm start-up startup lab laboratory club charity agency bank organisation organization group university college school
    museum hospital airline retailer carmaker automaker maker manufacturer chain newspaper paper publisher broadcaster regulator
    ministry department council union theatre theater orchestra foundation brewery developer giant institution conglomerate
    corporation enterprise business supermarket restaurant bakery hotel studio label network channel magazine outlet website platform
    nonprofit non-profit trust church party league federation association committee commission board government court brand
    shipbuilder steelmaker drugmaker chipmaker insurer lender broker utility operator supplier contractor consultancy cooperative
    co-operative collective institute academy gallery festival-group think-tank unicorn competitor rival employer parent subsidiary
    venture partnership carrier bookseller brewer winery distillery unit-company
    haulier hauler trucker shipper shipyard orchestra philharmonic ensemble choir band startup planemaker housebuilder
    watchdog telco telecom miner hedge-fund fund cinema zoo library clinic infirmary supermarket grocer farm
    observatory aquarium planetarium archive conservatory conservatoire seminary kindergarten monastery abbey prison jail dairy refinery
    airport racecourse pharmacy co-op society
    forwarder refiner generator distributor wholesaler exporter importer exchange constabulary tribunal authority polytechnic side
    """)
  private static let personNouns = WordList(
    """
    executive founder co-founder cofounder ceo cfo coo cto chief boss director chairman chairwoman chairperson chair president
    vice-president manager researcher engineer scientist physicist chemist biologist mathematician economist historian philosopher
    author writer novelist poet playwright journalist reporter editor columnist actor actress singer songwriter rapper musician
    composer conductor pianist violinist cellist guitarist drummer dancer choreographer director-general filmmaker producer
    player coach trainer striker goalkeeper midfielder defender winger captain forward quarterback pitcher scout cyclist runner sprinter
    swimmer skier skater boxer golfer jockey driver pilot sailor astronaut minister politician senator governor mayor lawmaker
    congressman congresswoman ambassador diplomat judge lawyer attorney prosecutor barrister solicitor doctor surgeon nurse dentist
    veterinarian vet psychologist psychiatrist professor lecturer teacher headteacher principal student graduate alumnus man woman boy
    girl entrepreneur billionaire millionaire banker investor financier trader broker artist painter sculptor photographer chef cook
    baker brewer winemaker butcher farmer fisherman architect designer developer programmer technologist veteran native widow widower
    husband wife father mother son daughter brother sister official officer spokesman spokeswoman spokesperson commissioner
    general admiral colonel soldier detective sheriff bishop archbishop priest pastor rabbi imam pope king queen prince princess
    activist campaigner philanthropist businessman businesswoman magnate tycoon heir analyst adviser advisor consultant
    newcomer successor predecessor appointee nominee candidate incumbent deputy lead leader head legend pioneer
    member partner owner employee staffer worker colleague secretary treasurer trustee dean provost chancellor rector editor-in-chief
    presenter anchor host broadcaster commentator delegate representative executive-director leader
    inventor explorer mountaineer climber carpenter mason weaver potter gardener librarian curator archivist conservationist
    defendant plaintiff suspect convict fugitive democrat republican socialist communist tory fullback full-back playmaker
    batsman bowler rower fencer wrestler gymnast jockey teenager pensioner retiree biochemist geneticist astronomer
    astrophysicist geologist neuroscientist oceanographer botanist zoologist ecologist epidemiologist virologist immunologist
    pharmacologist anthropologist archaeologist linguist sociologist statistician chemist-engineer violist soprano tenor baritone
    organist flautist flutist trumpeter saxophonist bassist dramatist essayist biographer memoirist cartoonist illustrator
    restaurateur hotelier industrialist shipowner financier grandmaster laureate centenarian expert academic scholar frontman
    councillor councilor alderman parliamentarian backbencher technocrat dissident whistleblower marathoner hurdler
    """)
  private static let teamNouns = WordList("team teams unit division squad department taskforce task-force")
  private static let productNouns = WordList(
    """
    model models phone smartphone tablet laptop computer console car truck vehicle van bike motorcycle scooter plane jet aircraft
    airliner helicopter rocket satellite spacecraft chatbot assistant app application software browser platform game system systems
    program programs programme engine processor chip chips drug vaccine medicine pill device headset watch camera printer drone robot
    service tool suite series line brand toolkit language library framework database
    """)
  private static let agentVerbs = WordList(
    """
    said says joined joins left leaves told tells announced announces founded founds co-founded led leads wrote writes became becomes
    resigned resigns returned returns moved moves worked works served serves hired hires appointed appoints acquired acquires bought
    buys sold sells launched launches opened opens closed closes raised raises reported reports added adds believes believed thinks
    thought argued argues declined declines refused refuses agreed agrees won wins lost loses plans planned expects expected wants
    wanted posted posts tweeted confirmed confirms denied denies claimed claims asked asks has had was is will
    """)
  private static let definites = WordList("the this that these those")
  private static let possessives = WordList("his her its their our my whose")
  private static let pronouns = WordList(
    """
    he she it they him them we us i me who whom which himself herself itself themselves his hers her its their theirs our ours my
    mine myself ourselves whose that
    """)
  private static let connectors = WordList("of for and the & in on")
  private static let takingOf = WordList(
    """
    bank university college school academy institute ministry department office council museum church house association society
    federation union league board court bureau agency commission committee chamber center centre library gallery order
    company bureau authority administration foundation trust fund hospital diocese kingdom republic states isle gulf bay city town
    cape port university-college organisation organization alliance coalition campaign conference confederation congress assembly
    faculty laboratory observatory theatre theater orchestra guild corps army friends sons daughters brotherhood national royal
    community fellowship duchy county state province islands international network forum initiative programme program
    """)
  private static let workNouns = WordList(
    "film movie novel book album song play opera series documentary memoir essay article paper")
  private static let belongingNouns = WordList(
    """
    office offices headquarters hq employees staff staffers shares shareholders shareholder stock payroll workforce board boardroom
    plant factory warehouse customers customer subsidiary spokesman spokeswoman spokesperson brand branches stores store
    """)
  private static let personalVerbs = WordList(
    """
    believes believed thinks thought wrote writes tweeted posted posts resigned resigns retired retires married died was-born studied
    graduated earned co-founded cofounded quipped joked smiled recalled recalls remembers grew lives lived lectured taught
    said-he scored played coached starred sang painted argued argues
    """)
  private static let companyVerbs = WordList(
    """
    acquired acquires manufactures employs employed hired hires unveiled launched launches merged operates ships shipped valued
    listed recalled-cars appointed appoints produces sells licensed licenses laid-off supplies outsourced
    """)
}
