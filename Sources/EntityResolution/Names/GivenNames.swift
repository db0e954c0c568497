/// Given names that nearly always tell a man from a woman in European and American news. Names of both are absent: Andrea, Jean, Kim.
enum GivenNames {
  /// - Parameter name: in small letters without accents.
  static func gender(of name: [UInt8]) -> ArticleResolver.Gender {
    if female.contains(name) { return .female }
    return male.contains(name) ? .male : .unknown
  }

  private static let female = set(
    """
    ada adele agata agnes agnieszka aisha alba alessandra alexandra alice alicia alina alma amalia amanda amber amelia amina amy ana
    anastasia anette angela angelica angelina anita anja anna annabel anne annette annie antonella antonia anya astrid audrey aurora
    barbara beata beatrice beatriz becky bella benedetta bernadette beth bethany betty bianca birgit bonnie brenda bridget brigitte
    camilla carla carlotta carmen carol carolina caroline carolyn caterina catherine cecilia celia celine charlotte chiara chloe
    christa christina christine cindy claire clara claudia colette constance cora cristina cynthia dagmar daisy daniela danielle daria
    dawn deborah debra denise diana diane dolores donna dora doris dorothea dorothy ebba edith eileen elaine eleanor elena eleni elin
    elisa elisabeth elise eliza elizabeth ella ellen elsa elvira emily emma erica erika erin esther eugenia eva eve evelyn fatima
    felicia fiona flora florence frances francesca frederica frida gabriela gabriella gail gemma genevieve georgia geraldine gerda
    gertrude gillian gina giorgia giovanna giulia gloria grace greta gretchen gudrun hanna hannah harriet heather hedda heidi helen
    helena helene helga henrietta hilary hilda hillary holly ida ilona ilse imogen ines inga ingeborg ingrid irena irene irina irma
    isabel isabella isabelle isla ivana ivy jacqueline jana jane janet janice janine jasmine jeanette jeanne jennifer jenny jessica
    jill joan joana joanna joanne johanna josephine joyce juana judith julia juliana julie juliet juliette june justine karen karin
    karina karolina kate katarina katarzyna katerina katherine kathleen kathryn kathy katie katja katrin katrina katya kayla kirsten
    kirsty klara kristen kristin kristina lara larisa laura lauren layla lea leah leila lena leonora leticia lidia lila liliana lily
    linda lisa lise liv livia lois lorena lorraine louisa louise lucia lucie lucinda lucy ludmila luisa luise lydia lynn mabel
    madeleine magda magdalena maggie maja malin manuela mara margaret margarita margherita margit margot marguerite maria mariam
    mariana marianne marie marina marion marjorie marlene marta martha martina mary maryam matilda matilde maud maureen mavis
    melanie melinda melissa mercedes meredith mia michaela michelle mildred milena mimi mina miranda miriam moira molly monica
    monika muriel myra nadia nadine nancy naomi natalia natalie natasha nell nicole nina noemi nora norma odile olga olive olivia
    ottilie paloma pamela patricia paula paulina pauline penelope penny petra phoebe phyllis pia pilar polly priscilla priya
    rachel raquel rebecca regina renata renate rhoda rita roberta rosa rosalie rosalind rose rosemary rosie rowena roxanne ruth
    sabine sabrina sally samantha sandra sara sarah saskia selina serena sharon sheila shirley sibylle sigrid silke silvia simona
    sofia sofie sonia sonja sophia sophie stefania stella stephanie sue susan susana susanna susanne suzanne svetlana sybil sylvia
    tamara tamsin tania tanja tanya tara tatiana teresa tess tessa thea thelma theresa therese tilda tina tora trudy ulla ulrike
    una ursula valentina valeria valerie vanessa vera veronica veronika victoria viola violet virginia vivian viviane wanda wendy
    wilhelmina winifred xenia yasmin yolanda yvette yvonne zara zelda zoe zofia zuzana
    """)
  private static let male = set(
    """
    aaron abdul abel abraham adam adolf adrian ahmed alan albert alberto aldo alec alejandro aleksander alessandro alexander alfonso
    alfred alfredo ali alistair allan allen alvaro amir anders andre andreas andrei andres andrew angelo angus anthony antoine anton
    antonio ari armando arne arnold arthur arturo august axel barry bartosz basil ben benedict benedikt benjamin bernard bernd bernhard bert
    bill bjorn bob boris brad bradley brendan brent brett brian bruce bruno bryan callum calvin carl carlo carlos cedric cesar charles charlie
    chris christian christoph christophe christopher clarence claude clemens clement clifford clive colin conrad cornelius craig curtis
    cyril damian damien dan daniel danilo darren dave david dean dennis derek desmond dick didier diego dieter dimitri dirk dmitri dmitry
    domenico dominic dominik donald doug douglas duncan dwight dylan earl ed eddie edgar edmund eduardo edvard edward edwin egon
    einar elias emanuel emil emile emilio emmanuel enrico enrique eric erich erik ernest ernesto ernst erwin ethan etienne eugen eugene
    evan ezra fabian fabio fabrice federico felipe felix ferdinand fernando filip finn florian francesco francisco franco francois frank
    franz fred frederic frederick frederik friedrich fritz gabriel gareth gary gaspard gavin geoff geoffrey george georg georges gerald gerard
    gerhard giacomo gianluca gilbert giles giorgio giovanni giulio giuseppe glenn goran gordon graham grant greg gregor gregory grzegorz guido
    guillaume guillermo gunnar gunther gus gustav guy hakan hamid hamish hank hannes hans harald harold harry harvey hassan hector heinrich heinz
    hendrik henri henrik henry herbert herman hermann hiroshi horst howard hubert hugh hugo humphrey ian ibrahim ignacio igor iker ilya
    ingmar ismail isaac ivan ivar jack jacob jacques jake jakob jakub james jamie janos jared jarek jason javier jeff jeffrey
    jeremy jerome jerry jerzy jesper jim jimmy joachim joao joaquin joe joel johan johann johannes john johnny jon jonas jonathan jorge jose josef
    joseph josh joshua juan julian julien julio jurgen justin kai karl karol kaspar keith ken kenji kenneth kent kevin khalid klaus
    konrad konstantin kristof kurt kyle lambert lars lasse laszlo laurence laurent lawrence lennart leo leon leonard leonardo leopold lev levi
    lewis liam lionel lorenzo lothar louis luca lucas ludwig luigi luis lukas luke maciej magnus malcolm manfred manuel marc marcel marcello
    marcin marco marcos marcus marek mario marius mark marko markus martin marvin mateo mathias mathieu mats matt matteo matthew matthias
    matthieu maurice mauricio mauro max maxim maximilian mehmet mel melvin michael michal michel miguel mihai mikael mike mikhail mikko
    miles milan miroslav mohamed mohammed morris morten moritz moses muhammad murray mustafa nathan nathaniel ned neil nelson
    nicholas nick nicolas nigel niklas nikolai nils noah noel norbert norman oleg oliver olivier omar orlando oscar oskar osman otto owen
    pablo paolo pascal patrick patrik paul paulo pavel pawel pedro per percy pete peter phil philip philipp philippe phillip pierre
    pieter piotr rafael rafal raj ralf ralph ramon randy raul ray raymond reginald reinhard rene ricardo riccardo richard rick rob robert
    roberto rodrigo roger roland rolf roman ron ronald rory ross roy ruben rudolf rui rupert russell ryan salvatore sam samir samuel
    santiago scott sean sebastian sebastien serge sergei sergey sergio seth shane shaun sidney siegfried sigmund silvio simon stan
    stanislav stanley stefan stefano stephen steve steven stewart stig stuart sven sylvain tadeusz tariq ted terence terry theo
    theodor theodore thierry thomas thorsten tim timo timothy tobias todd tom tomas tomasz tommy tony torsten travis trevor
    tristan uwe vaclav valentin vasily victor viktor vince vincent vincenzo vito vittorio vladimir waldemar wallace walter warren
    wayne werner wilfred wilhelm will willem william wolfgang xavier yann yannick youssef yuri yusuf zachary zoltan
    """)

  private static func set(_ words: String) -> Set<[UInt8]> {
    Set(words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map { Array($0) })
  }
}
