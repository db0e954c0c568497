import TextAnalysis

/// Given names that tell whether "he" or "she" can mean their bearer. Names that both men and women bear (Robin, Andrea, Jean, Kim) are
/// left out; a name that is missing tells nothing.
enum GivenNames {
  /// - Parameter word: in small letters, without accents.
  static func gender(_ word: [UInt8]) -> ArticleResolver.Gender {
    male.contains(word) ? .male : female.contains(word) ? .female : .unknown
  }

  private static let male = WordList(
    """
    aaron abdul abdullah abraham adam adolf adrian ahmad ahmed alain alan albert alberto alec alejandro aleksandr alessandro
    alexander alexandre alfonso alfred ali alistair allen alvaro amir anders andre andreas andrei andrew andrzej andy angelo
    anthony antoine anton antonio armando arnold arthur arturo axel barack barry bart bartholomew ben benedict benjamin
    bernard bernardo bernd bill billy bjorn bob bogdan boris brad bradley brandon brendan brett brian bruce bruno bryan carl
    carlos cesar charles chester christoph christophe christopher claudio clifford clive colin conrad cornelius craig cyril
    dale damian dan daniel daniele danny dario darren dave david davide dean denis dennis derek dick diego dieter dietrich
    dimitri dirk dmitri dominic donald doug douglas duncan dustin dwight eddie edgar eduardo edward edwin egon elias elmer
    emanuel emil emilio emmanuel enrico enrique eric erich erik ernest ernst erwin ethan eugene evan fabio federico felipe
    ferdinand fernando finn florian francesco francisco franco francois frank franklin franz fred frederick frederik friedrich
    fritz fyodor gabriel gareth garry gary gavin geoff geoffrey georg george georges gerald gerard gerhard gilbert giorgio
    giovanni giuseppe glenn gordon graham grant greg gregor gregory guido guillermo gunnar gunther gus gustav guy hakan hamid
    hank hans harald harold harry harvey hassan hector heinrich heinz helmut hendrik henri henrik henry herbert herman hermann
    horst howard hubert hugh hugo hussein ian ibrahim ignacio igor ingmar isaac ismail ivan jack jackson jacob jacques jaime
    jakob james jared jason javier jay jeff jeffrey jeremy jerome jerry jesus jim jimmy joachim joao joaquin joe joel johan
    johann johannes john johnny jonas jonathan jorge jose josef joseph joshua juan julian julio jurgen justin kai karl karsten
    keith ken kenneth kevin khalid klaus knut konrad konstantin kurt kyle larry lars laurent lawrence leif leo leon leonard
    leonardo leonid leopold leroy lionel lloyd lorenzo louis luc luca lucas ludwig luigi luis luke magnus mahmoud malcolm
    manfred manuel marcel marco marcos marcus mario mark markus martin marvin massimo mateo mathieu mats matt matteo matthew
    matthias maurice mauricio max maxim maximilian maxwell mehmet melvin michael michel miguel mikael mike mikhail milan miles
    milton mitchell mohamed mohammad mohammed moses muhammad murray mustafa nathan nathaniel neil nelson nicholas nick nicolas
    nigel nikita niklas nikolai nils noah norman olaf ole oleg oliver omar oscar oskar otto pablo paolo pascal patrick paul
    pavel pedro percy pete peter petr phil philip philippe phillip pierre pietro piotr quentin rafael ralph ramon randall
    randy raoul raphael rashid raul ray raymond reginald reinhard rene rex ricardo riccardo richard rick robert roberto rod
    roderick rodney rodrigo roger roland rolf roman ronald ronnie ross rudolf rudolph rupert russell ryan salvador salvatore
    samuel scott sean sebastian serge sergei sergey sergio seth shane shaun sidney siegfried sigmund simon spencer stan
    stanislav stanley stefan stefano stephan stephen steve steven stewart stuart sven tariq ted terence terrence theo theodore
    thierry thomas tim timothy tobias todd tom tomas tommy tony travis trevor tyler ulrich umberto uwe vaclav valentin vernon
    victor viktor vincent vincenzo vinod vladimir volker walter warren wayne werner wesley wilhelm will willem william willy
    winston wladyslaw wolfgang xavier yann yannick yuri yusuf yves zachary
    """)

  private static let female = WordList(
    """
    abigail ada adela adele adriana agatha agnes aisha alana alexandra alice alicia alison allison amalia amanda amber amelia
    amy ana anastasia angela angelina angelique anita ann anna annabel anne annette annie antoinette antonia april arlene
    astrid audrey barbara beata beatrice becky belinda bella bernadette bertha beth bethany betty beverly bianca birgit bonnie
    brenda bridget brigitte camilla carla carmen carol carole carolina caroline carolyn cassandra catalina catherine cathy
    cecile cecilia celia celine charlotte chelsea cheryl chiara chloe christa christiane christina christine claire clara
    clarissa claudia clementine colette colleen concepcion constance consuelo cora cordelia cornelia cristina cynthia dagmar
    daisy danielle daphne deborah debra deirdre delia denise diana diane dolores donna dora doreen doris dorothea dorothy
    edith edna eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen eloise elsa elsie elvira emily
    emma erica erika erin esmeralda estelle esther ethel eugenia eunice eva eve evelina fatima felicia felicity fiona flora
    florence frances francesca frederica frieda gabriela gabriella gabrielle gail genevieve georgia georgina geraldine gerda
    germaine gertrude gillian gina giovanna gisela giulia gladys gloria grace greta gretchen guadalupe gudrun gwendolyn hannah
    harriet heather hedwig heidi helen helena helene helga henrietta hilary hilda hildegard holly hortense ida ilse imelda
    imogen ines inga ingeborg inger ingrid irene irina irma isabel isabella isabelle ivana ivy jacqueline jane janet janice
    jeanette jeanne jemima jenna jennifer jenny jessica jill joan joanna joanne jocelyn johanna josefina josephine joyce juana
    judith judy julia juliana julie juliet june justine karen karin karla kate katherine kathleen kathryn kathy katie katja
    katrina kayla khadija kirsten kristen kristin kristina laila lara latoya laura lauren lea leila lena leonora leticia lidia
    lillian lily linda lisa liv lois lola lorena loretta lorraine louisa louise lucia lucille lucinda lucretia lucy luisa
    lydia lynda mabel madeleine madeline magda magdalena maggie maja malala mandy manuela mara margaret margarita margot
    margrethe maria mariana marianne marie marietta marilyn marina marisa marjorie marlene marta martha martina mary mathilda
    mathilde maud maureen maxine maya meg megan melanie melinda melissa mercedes mercy meredith mia michaela michelle mildred
    mina minnie miranda miriam molly mona monica monika monique muriel myra nadia nadine nancy naomi natalia natalie natasha
    nicole nina nora norma octavia odette olga olivia olympia ophelia pamela patricia patty paula paulina pauline pearl peggy
    penelope petra philippa phoebe phyllis pilar polly priscilla rachel ramona raquel rebecca regina renata rhonda rita
    roberta rosa rosalie rosalind rosanna rose rosemarie rosemary roxanne ruth sabina sabine sabrina sadie sally samantha
    sandra sara sarah selma serena sheila shirley sigrid silvia simone sofia solveig sonia sonja sophia sophie stella
    stephanie susan susana susanna susanne suzanne svetlana sybil sylvia tamara tania tanya tara tatiana teresa thea thelma
    theresa therese tina trudy ulrike ursula valentina valerie vanessa vera verena veronica victoria viola violet virginia
    vivian wanda wendy wilhelmina wilma winifred yasmin yolanda yvette yvonne zainab zara zoe zofia zuzana
    """)
}
