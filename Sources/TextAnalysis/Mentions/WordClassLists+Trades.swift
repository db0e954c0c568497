/// What houses are called by their trade, beside the general words: "Halden Ferries", "Aldana Distillery". None of them ends the
/// name of a person, of a place or of a product as often as that of a house.
extension WordClassLists {
  static let tradeWords = WordList(
    """
    ferries ferry lines cruises trains buses coaches trams tramways tramway transit taxis cabs couriers freight haulage hauliers removals
    carriers transport transports transportation tankers bulkers tugs towage dredging salvage stevedores helicopters railroads railroad
    cycles bicycles motorcycles tyres tires vans caravans boats boatyard boatyards yachts liners charters
    brewers brewing brewhouse distillery distilleries distillers distilling vineyard wineries wines spirits cidery ciders beverages drinks
    roasters roastery coffees teas creamery creameries cheesemakers confectionery confectioners chocolates chocolatiers bakeries bakers
    patisserie butchers meats sausages poultry seafood seafoods trawlers canneries cannery millers grains seeds nurseries orchards
    plantations growers agri agro grocers grocery groceries catering caterers restaurants bistro brasserie diner pizzeria pizzas burgers
    kitchens taverns inns pubs hostels casinos leisure
    pharmacies pharmacy chemists biosciences bioscience sciences genomics genetics diagnostics biologics biotechnology biotechnologies
    oncology vaccines biopharma pharmaceutical instruments optics opticians photonics lasers electronics electrics electrical
    appliances engines turbines boilers pumps valves bearings castings foundry foundries ironworks steelworks metals alloys aluminium
    aluminum mines collieries colliery quarries aggregates cement concrete bricks brickworks tiles ceramics potteries glassworks plastics
    polymers rubber paints coatings papers packaging printers printing labels fabrics weavers weaving knitwear clothing apparel garments
    fashion fashions shoes footwear leathers tannery furniture furnishings carpets joinery timber lumber sawmill sawmills toys jewellers
    jewelers tools hardware machinery machines toolmakers fasteners cables batteries solar renewables windfarms hydro hydropower utilities
    recycling sanitation gasworks petrochemicals refining refineries refinery drilling offshore exploration
    shipbuilders shipbuilding boatbuilders dockyards wharves forgings armaments munitions ordnance avionics satellites defence defense
    advertising marketing promotions productions films animation booksellers bookshops bookstore auctioneers auctions galleries antiques
    travel travels tours holidays vacations cleaning laundries laundry security staffing recruitment personnel training tutors academies
    schools kindergarten childcare homecare hospices hospice dental optical veterinary clinics hospitals surveyors engineers contractors
    developers developments homes housing property lettings realtors rentals leasing plumbing roofing heating scaffolding demolition
    savings bancshares credit lenders lending mortgages mortgage insurers assurance reinsurance indemnity underwriters brokers brokerage
    advisors advisers trustees investors assets wealth payments pensions annuities actuaries auditors accountants solicitors lawyers
    attorneys pawnbrokers stockbrokers traders trading merchants importers exporters wholesalers distributors outfitters tailors
    computing computers microsystems aeronautics telephones telephone telegraph broadband internet hosting informatics automation controls
    sensors imaging nanotech biometrics cybersecurity
    volunteers veterans teachers workers employees players singers chorale chorus playhouse cinema cinemas theatres theaters museums
    libraries monastery convent mosque missions ministries brethren congregation secretariat inspectorate directorate coastguard ambulance
    """)
}
