import TextAnalysis

/// Given names and what their bearers are called: "Danny" is Daniel, "Bill" is William.
enum Nicknames {
  /// Whether one name may stand for the other: both are in one group. "Alex" is in two, so that Alexander is not Alexandra.
  ///
  /// - Parameters: names in small letters, without accents.
  static func areOne(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    groups.contains { $0.contains(left) && $0.contains(right) }
  }

  private static let groups: [WordList] = [
    WordList("abigail abby abbie gail"), WordList("abraham abe"), WordList("alan al"), WordList("albert al bert bertie"),
    WordList("alexander alex alec al sandy sasha xander"), WordList("alexandra alex sandra sandy sasha lexi"),
    WordList("alfred al alf alfie fred"), WordList("amanda mandy"), WordList("andrew andy drew"),
    WordList("anthony tony antony ant"), WordList("arthur art artie"), WordList("barbara barb babs"),
    WordList("bartholomew bart"),
    WordList("benjamin ben benny benji"), WordList("bernard bernie"), WordList("bradley brad"), WordList("caroline carrie caro"),
    WordList("catherine katherine kathryn katharine cathy kathy kate katie kit kitty cath"),
    WordList("charles charlie chuck chas"),
    WordList("charlotte charlie lottie"), WordList("christine christina chris chrissie tina"),
    WordList("christopher chris kit topher"), WordList("clifford cliff"), WordList("cynthia cindy"),
    WordList("daniel dan danny"), WordList("danielle dani"), WordList("david dave davy davie"),
    WordList("deborah deb debbie debra"),
    WordList("dennis den denny"), WordList("donald don donnie"), WordList("dorothy dot dottie dolly"), WordList("douglas doug"),
    WordList("edward ed eddie ted teddy ned"), WordList("edmund ed eddie ted"), WordList("edwin ed eddie"),
    WordList("eleanor ellie nell nora"), WordList("elizabeth liz lizzie beth betty eliza libby bess bessie betsy elisabeth"),
    WordList("emily em emmy"), WordList("eugene gene"), WordList("frances fran frankie fanny"), WordList("francis frank frankie"),
    WordList("frederick fred freddie freddy frederic"), WordList("gabriel gabe"), WordList("geoffrey jeffrey geoff jeff"),
    WordList("gerald gerry jerry"), WordList("gerard gerry jerry"), WordList("gregory greg"), WordList("harold harry hal"),
    WordList("harriet hattie"), WordList("henry harry hank hal"), WordList("herbert herb bert"),
    WordList("isabella isabel bella izzy"),
    WordList("jacob jake"), WordList("james jim jimmy jamie"), WordList("janet jan"), WordList("jennifer jen jenny jennie"),
    WordList("jeremy jerry jez"), WordList("jerome jerry"), WordList("jessica jess jessie"), WordList("joanna joanne jo"),
    WordList("john jack johnny jon"), WordList("jonathan jon jonny"), WordList("joseph joe joey jos"), WordList("joshua josh"),
    WordList("josephine jo josie"), WordList("judith judy judi"), WordList("kenneth ken kenny"), WordList("kimberly kim"),
    WordList("laurence lawrence larry laurie"), WordList("leonard len lenny leo"), WordList("leslie les"),
    WordList("louis lou louie"),
    WordList("lucille lucinda lucy"), WordList("margaret maggie meg peggy madge marge margie greta peg"),
    WordList("martin marty"), WordList("matthew matt"), WordList("maxwell max"), WordList("maximilian max"),
    WordList("michael mike mick micky mickey"), WordList("michelle shelly"), WordList("mitchell mitch"), WordList("nancy nan"),
    WordList("nathaniel nathan nate nat"), WordList("nicholas nick nicky nico"), WordList("nicola nicole nicky nikki"),
    WordList("oliver ollie olly"), WordList("pamela pam"), WordList("patricia pat patty patsy tricia trish"),
    WordList("patrick pat paddy"), WordList("penelope penny"), WordList("peter pete"), WordList("philip phillip phil pip"),
    WordList("phillipa philippa pippa"), WordList("rachel rach"), WordList("randall randy"), WordList("raymond ray"),
    WordList("rebecca becky becca"), WordList("reginald reg reggie"), WordList("richard dick rick ricky rich richie"),
    WordList("robert bob bobby rob robbie bert"), WordList("roderick rod rory"), WordList("rodney rod"),
    WordList("ronald ron ronnie"),
    WordList("rosemary rosie rose"), WordList("russell russ"), WordList("samantha sam sammy"), WordList("samuel sam sammy"),
    WordList("sarah sara sally sadie"), WordList("sidney sydney sid syd"), WordList("solomon sol"), WordList("stanley stan"),
    WordList("stephen steven steve stevie"), WordList("stewart stuart stu"), WordList("susan sue susie suzanne susanna suzy"),
    WordList("teresa theresa terry tess tessa"), WordList("terence terrence terry"), WordList("theodore ted teddy theo"),
    WordList("thomas tom tommy"), WordList("timothy tim timmy"), WordList("valerie val"), WordList("victor vic"),
    WordList("victoria vicky vicki tori"), WordList("vincent vince vinny"), WordList("virginia ginny"),
    WordList("walter walt wally"),
    WordList("wilfred wilf fred"), WordList("william bill billy will willy willie"), WordList("winifred winnie fred"),
    WordList("zachary zach zack"),
  ]
}
