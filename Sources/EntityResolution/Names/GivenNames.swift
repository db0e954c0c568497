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
    aapo aarne aaron aart abbas abdelaziz abdelkader abdelrahman abdou abdul abdulkadir abdullah abhay abhijit abhishek abner
    abraham abubakar achille achim adam adel aditya adnan adolf adolfo adriaan adrian agis agostino agustin ahmad ahmed ahmet
    aidan aime ajay ajit akash akhil akihiro akio akira akram aksel akshay alain alan alasdair alastair alban albert alberto
    albrecht aldo alec aleixo alejandro alejo alekos aleksander aleksandr aleksei ales alessandro alessio alexander alexandre
    alexei alfio alfonso alfred alfredo ali alistair allen alois alok alonzo alper altan alton alvaro alvin alwin amadou amar
    amaury ambroise amedeo amin amir amit amitabh amos amr anand anastasios anatole anatoli anatoly anders andre andreas andrei
    andrew andriy andrzej andy angelo angelos angus anibal aniket anil anirudh ankit anoop anselm anselmo anshul anthony antoine
    anton antonello antonin antonino antonio antonis antti anupam anwar apostolos arcadio archibald archie arda arend arie
    aristidis arjen arjun arkady arlo armand armando armin arnab arnaud arne arno arnold arnost arnulf arrigo artem arthur arto
    artur arturo artyom arun arvid arvind asbjorn asger ashok ashraf ashwin aslak atanas athanasios attilio atul augusto
    aurelien avinash axel aydin ayman aziz babatunde badr balaji baldassare baltasar baltazar balthasar baptiste barack baris
    barnaby barney barry bart barthelemy bartholomew bartlomiej bartolome bartosz bashar bassam bastiaan bastian bayram beau
    bedrich bekir ben benedict beniamino benito benjamin bennie benno benoit berat berk bernard bernardo bernd bernie berthold
    bertie bertrand bharat bhaskar biagio bilal bill billy birger bjarne bjorn blaise blazej bob bodo bogdan boguslaw bohumil
    bohuslav bojan boleslav boleslaw bongani borge boris borivoj borja boutros bozhidar brad bradley brandon branislav branko
    brendan bretislav brett brian brice bronislaw bruce bruno bryan bryce bulent burak burkhard burt caetano calin callum
    calogero calvin camillo camilo carl carlo carlos carmine carsten catalin cathal cedric cees celestino celso cem cemal cengiz
    cesar cesare cestmir cezary chad chandan charalambos charles chester chetan chidi chinedu christof christoph christophe
    christopher christos chuck chukwuemeka chukwuma ciaran cihan cillian ciprian ciro clarence claudio claudiu claus clemens
    clifford clint clive clyde cody colby colin colm conor conrad constantin cormac cornelis corneliu cornelius corrado cosimo
    costantino costin craig cristi cristian cristobal ctirad cuneyt curtis cuthbert cyril cyrille cyrus czeslaw dacian dagfinn
    daichi daisuke dale dalibor damian damien damon dan daniel daniele danny danylo dario dariusz darnell darragh darrell darren
    darryl dave david davide dawid dawood dean deandre declan deepak dejan delbert demetrius demyan denis dennis denny denys
    derek dermot derrick desmond detlef devendra devrim dewey dexter dhananjay dharmendra diarmuid dick didier diederik diego
    dieter dietmar dietrich dilip dillon dimitar dimitri dimitrios dimitris dinesh dionysios dirk dmitri dmytro dobroslav
    domenico dominic dominik donal donald donato donnie doru doug dougal douglas doyle dragan dragos dragoslav drazen driss
    duane duarte duncan dusan dustin dwayne dwight dylan eamon eamonn earnest eberhard eckart eddie edgar edgard edison edmond
    edmund edoardo edouard edson eduard eduardo edward edwin eero efrain egidio egil egon ehab einar eino eirik ekkehard ekrem
    eladio eldon eleftherios eli elias elijah elio eliseo elliot elliott elmer eloi elton elvin emad emanuel emanuele emeka
    emeric emil emilian emiliano emilio emir emlyn emmanuel emmett emrah emre enea engelbert engin ennio enoch enrico enrique
    enver enzo eoin ercan erdal erdem erdogan erhan erhard eric erich erik erling ermanno ernest ernie ernst erol ertugrul ervin
    erwin eryk esa esko espen essam esteban ethan etienne ettore euan eudes eugene eugenio eusebio evan evangelos everett evert
    evgeny ewan ezekiel ezequiel ezio ezra ezzat fabian fabien fabio fabrice fabricio fabrizio fadi fahad fahd faisal falko
    farid farouk fatih faustino fausto fawzi fayez feargal federico fedir feliks felipe felix femi ferdinand fergal fergus
    ferhat feridun fermin fernand fernando ferruccio fidel fikret filip filippo finbarr finlay finn fintan firat flavio
    florencio florent florenz florian florin floris floyd forrest fortunato fouad francesco francisco franciszek franco francois
    frank franklin frantisek franz fred freddie frederic frederick frederik fredrik freeman friedhelm friedrich frits fritz
    frode fulvio fumio fyodor gabriel gaetan gaetano galip ganesh gareth garrett garrison garry gary gaspar gaspard gaston
    gaurav gautier gavin gebhard geert geir genaro gennady gennaro geoff geoffrey geoffroy georg george georges georgi georgios
    georgy geraint gerald gerard gerardo gerhard german gernot gero gerrit gerwazy ghassan gheorghe ghislain giacomo giampaolo
    giancarlo gianfranco gianluca gianluigi gianni gianpiero gideon gijs gil gilbert gilberto giles gilles gilroy gines gino
    gioacchino giorgio giorgos giosue giovanni girish giuliano giulio giuseppe gleb glenn glyn godfrey gojko gokhan goncalo
    gonzalo gopal goran gordon goro gottfried gotthard govind grady graham grant graziano greg gregoire gregor gregorio
    gregorius gregory grigore grigoris grigory grover grzegorz gudmund guenter guglielmo guido guillaume guillermo gunnar gunter
    gunther gus gustav gustave guy haakon habib hadi hafez hagen haitham hajime hakan hakim hakon halil halim haluk halvor hamad
    hamdi hamed hamid hamish hamza hani hank hannes hannu hans harald harish harlan harmon harold haroun harris harro harry
    harsh harsha hartmut haruki haruto harvey hasan hashim hassan hassanal hatem havard hazem hector heikki heiko hein heiner
    heinrich heinz helder helge helmut hemant hendrik hendrikus henning henri henrik henrique henry henryk herbert heriberto
    herman hermann hernan herve hezekiah hideaki hideki hideo hieronim hilario hinrich hippolyte hiram hiroaki hiroki hiroshi
    hiroto hisham hitesh hjalmar holger hollis horace horacio horia horst hosea hosni howard howell howie hristo hryhoriy hubert
    hubertus huey hugh hugo huib humberto humphrey huseyin hussam hussein hynek hywel iain ian iancu ibrahim ichiro idris idriss
    ieuan ignacio ignazio igor ihor ikechukwu ikenna ildefonso ilhan ilias ilie ilker ilkka ilya imad immanuel imran inacio
    indrajit ingmar ingo ingvar inigo innocenzo ioannis ionel ionut iosif iqbal ireneusz irvine isaac isaiah isak isamu isao
    isiah isidro ismael ismail ismo iulian ivan ivano ivar ivaylo ivica ivo ivor iyad jaakko jaap jaber jabir jacek jachym
    jacinto jack jackson jacob jacobus jacques jafar jagdish jaime jakob jakub jalal jamal james janusz jared jari jarlath jarmo
    jaromir jaroslav jaroslaw jarrett jarvis jason jaume javier jawad jay jayant jebediah jed jedrzej jeff jeffrey jelle jens
    jeppe jeremiah jeremy jermaine jeroen jerome jeronimo jerrod jerry jerzy jesper jesse jesus jethro jim jimmie jimmy jindrich
    jiri jiro jitendra joachim joakim joao joaquim joaquin jochem jochen joe joel joep johan johann johannes john johnnie johnny
    jomo jonas jonatan jonathan joost jordi jorge jorgen joris jos jose josef joseph joshua josiah josip josselin jost jouni
    jovan juan judson juha juhani jukka jules julian julio julius junichi junichiro jurg jurgen juri jurriaan justin kacper
    kadir kai kaito kajetan kalevi kalle kaloyan kamal kamil kapil karan kareem karel karim karl karlheinz karol karsten kartik
    kasper kaushik kazimierz kazuhiro kazuki kazuo kees keiji keisuke keith kemal ken kenan kendrick kenelm kenichi kenji
    kenneth kenta kerem kermit kevin khaled khalid khalifa khalil kieran kimmo kipchoge kirby kiril kirill kirk kishore kiyoshi
    kjell kjetil klaas klaus klemens knut koen kofi koichi koji kojo konrad konstantin konstantinos konstanty koray korbinian
    kornel kostas kostyantyn kosuke krasimir krishna kristian kristoffer krystian krzysztof kunal kunio kuno kurt kurtis kwabena
    kwaku kwame kwasi kyle kyriakos lachlan ladislav laith lakshman lalit lamar lambert lamont landon lapo larry lars lasse
    laurens laurent lawrence leandre leandro lech leendert lefteris leif leland lemuel leo leon leonard leonardo leonid leonidas
    leopold leopoldo leos leroy leszek lev levent lewis liam libero libor lino linwood lionel liviu ljubomir lloyd lodovico loic
    lonnie lorcan lorenz lorenzo lotfi lothar louis lubomir lubos luc luca lucas luchino lucian luciano lucien lucio lucius
    lucjan ludek ludger ludovic ludovico ludwig luigi luis lukas lukasz luke luther lutz lyle lyuben maarten macario maciej
    madhav mads magne magnus mahdi mahendra maher mahesh mahir mahmoud mahmut majid maksim maksym maksymilian malachy malcolm
    maldwyn malik mamadou mamoru manabu mandla manfred manish manlio manmohan manoel manoj manolis mansour manuel marc marcel
    marcelin marcello marcellus marcin marco marcos marcus marek mariano marijn marinko mario marius mariusz mark markku marko
    markos markus markwart marlon marques martijn martin martino marvin marwan masaaki masahiro masaki masao masaru masashi
    masato masayoshi masayuki massimo matej mateo mateusz mathieu mathis mats matt matteo matthew matthias matthijs matti matvey
    maurice mauricio maurizio mauro maurycy max maxence maxim maxime maximilian maximo maxwell maynard mazen mehmet meinhard
    melchor melih melvin melvyn menno mert mervyn mesut metin micah michael michal michalis michel michelangelo michiel mickey
    mieczyslaw miguel mihai mikael mike mikhail mikko mikolaj milan milenko miles milford milind millard milorad milos miloslav
    milton minoru miodrag mircea mirko miron miroslav mitch mitchell mitsuo mladen moataz modesto mogens mohamad mohamed
    mohammad mohammed mohan mohit mohsen moises momcilo mordecai moritz morten moses mounir mourad moussa muammar mubarak
    muhammad muhammet mukesh mukhtar mungo munir murat murray musa mustafa mykhailo mykola myles myron nabil nader nagesh naguib
    naim najib naoki naoto narayan narendra naser nasir nasser nat natale nate nathan nathanael nathaniel naveen navin nawaf
    nawaz nazim nazzareno nebojsa necati ned neeraj neil nello nelson nemanja nenad nepomuk nestor neville nevio nevzat niall
    nicanor nicephore nicholas nick nicolae nicolas nicolo niek niels nigel nihat niilo nikhil nikita niklas nikola nikolai
    nikolaos nikolay nikos nilesh nils ninian nino nitin nizar njal nnamdi noah noboru nobuo nobuyuki nolan norbert norman
    norwood nuno nunzio obadiah obinna octave octavian octavio odd oddvar odell ognjen ognyan oisin okan olaf olav olavo oldrich
    ole oleg olegario oleh oleksandr oleksiy olgierd olin oliver olivier olli ollie olusegun oluwaseun omar omari omer ondrej
    onur oreste orhan orin orlando orrin ortwin orville osama osamu osbert oscar osgar oskar osman osvaldo oswald otakar otis
    otmar ottavio ottmar otto ousmane ovidiu owen oyvind ozan paavo pablo padraic padraig pal panagiotis pankaj pankraz panos
    paolo parag paresh paride pascal pascual pasi pasquale patrice patricio patrick patrik patrizio paul paulin paulo paulus
    pavel pavlo pavlos pavol pawel pedro pekka pentti per percival percy peregrine perry pertti petar pete peter petr petri
    petro petros petru petter phelim phil philip philipp philippe phillip phineas pierluigi pierre piers pieter pietro pino
    piotr plamen porfirio poul prabhakar pradeep prakash pramod pranab pranav prasad prashant pratap praveen preben predrag
    premysl preston primitivo primo prokop prokopis przemyslaw puneet qasim quentin quincy quinton quirin rachid radek radim
    radomir radoslav radoslaw radovan radu rafael rafal raffaele rafiq raghav raghu ragnar rahul raimondo raimund raimundo
    rainer rajan rajat rajeev rajendra rajesh rajiv rajnath rakesh ralph ramadan raman ramesh rami ramiro ramon ramzi randall
    randolph randy ranjit ranulph raoul raphael rasheed rashid rasmus ratko rauf raul ravi ravindra ray raymond razvan recep
    refik reggie reginald regis reid reiner reinhard reinhold reinier remi remigio remy renato renaud rene renzo reuben rex
    reynold reza rhodri rhys riad ricardo riccardo richard rick rickey ricky rida rifat rigoberto rinaldo rishi risto ritesh
    roald roar rob robbie robert roberto rocco roch rod roderic roderich roderick rodger rodney rodolfo rodolphe rodrigo roel
    rogelio roger rohan rohit roland rolando rolf rollin romain roman romano romeo romolo romulo ron ronald ronan ronnie roscoe
    rosendo ross rostislav royce ruairi ruben rudiger rudolf rudolph ruediger rufus ruggero rui rumen rune rupert ruprecht
    ruslan russell rustam rutger ruud ryan ryoichi ryoji ryota ryszard ryuichi saad sabatino sabri saburo sachin sadik sadiq
    saeed sagar sakari salah salazar salem salih salim salvador salvatore salvo sameer sami samir sammy samuel sandeep sander
    sandor sandro sanford sanjay sanjeev santiago santosh satish satoru satoshi saturnino saud saul saurabh savas saverio savvas
    sayed scott seamus sean sebald sebastian sebastien segun seif seiichi seiji selahattin selcuk selim semih semyon seppo
    septimus serdar serge sergei sergey sergi sergio serhat serhiy serkan seth settimio seumas severin seweryn seymour shad
    shahid shakir shamus shane shankar sharad sharif shaun shekhar shelton sherif sherman shigeo shigeru shinichi shinji
    shintaro shinzo shiro shiv shoichi shoji shota shreyas shuhei shun shyam sid siddharth sidney siebren siegfried siegmund
    sigismund sigmund sigurd silas silvano silvestro silvio simen simeone simo simon sinan sinisa sipho sizwe sjoerd slavko
    slavomir slawomir slobodan sofiane solomon somerled soren sorin souleymane sourav spencer spyros srdjan srinivas stan
    stanislav stanislaw stanley stavros stefan stefano steffen stein steinar stelio stelios stepan stephan stephane stephen
    steve steven stewart stijn stipe stjepan stoyan stuart subhash subramanian sudhir suhail sukru suleyman sumit sundar sunil
    suraj suresh sushil susumu svatopluk svein sven sverre sylvain sylvester szymon tadashi tadeusz tadhg taha taiki takahiro
    takao takashi takayuki takeo takeshi takuma takumi talal tamer tancredi taner tanguy tapani tapio taras tarek tarik tariq
    taro tarquin tarun tassilo tatsuo tatsuya tawfiq tayfun tayyip ted teemu tekin temel teodor teodoro teoman terence terje
    terrance terrell terrence tetsuo tetsuya teun teuvo tevfik thabo thad thaddeus thanasis themba themistoklis theo theodore
    theodoros theron thierry thijs thilo thodoris thomas thorben thorbjorn thorsten thorvald thurman tiago tibor tichomir
    tihomir tijmen till tilman tim timm timo timofey timothy timur tiziano tobias tobin toby todd todor toivo tolga tom toma
    tomas tomasz tome tomislav tommaso tommie tommy tomohiro tomoyuki tony torben torbjorn tore torgeir torquil torsten toru
    toshiaki toshihiro toshio traian travis travon trenton trevelyan trevor tristan tristram trond truman trygve tsutomu tsvetan
    tudor tullio tunc tuncay tunde tuomas turgut turhan turki turlough tushar tyler tymoteusz tyrone tyson ubaldo uday udo ugo
    ugur uilleam ulf ulrich ulysse ulysses umberto umesh urbano urho urs usman utkarsh utku utz uwe vaclav vadim vaino valentin
    valerio valeriu vangelis varun vasco vasile vasilis vasily vasyl vaughan vavrinec vedat veikko veit veljko venancio venkat
    venkatesh vern vernon vesa veselin veysel vicente victor victorien vidar viggo vijay vikas vikram vikrant viktor vilem
    villads ville vinay vince vincent vincenzo vineet vinod viorel vipin virat virgil virgilio virginio vishal vishnu vitale
    vitaliy vitaly vito vittorio vivek vlad vladan vladimir vladislav vlastimil vojislav vojtech volkan volker volkmar volodymyr
    vratislav vsevolod vyacheslav wael wagner waldemar waldo waleed walid wally walter walther warren wasim wayman wayne weldon
    wenceslao wendelin wendell wenzel werner wes wesley wessel weston wieland wieslaw wiktor wilbert wilbur wilburn wiley
    wilford wilfredo wilfrid wilfried wilhelm wilkie will willard willem william willy wim winfield winfred winfried winslow
    winston winthrop witold wladyslaw wlodzimierz wojciech wolfgang wolfram woodrow wouter wyatt wynford xabier xavier yahya
    yakup yancy yann yannick yannis yaroslav yasar yash yasin yasir yasser yassin yasuhiro yasuo yasushi yavuz yefim yegor
    yevgeny yevhen yiannis yigit yilmaz yngve yogesh yohei yoichi yoji yordan yorgos yoshiaki yoshihide yoshihiro yoshio youssef
    yuichi yuji yukio yunus yuri yuriy yusuf yusuke yutaka yvan yves zachariah zachary zack zafer zaid zakaria zakhar zane zayed
    zbigniew zdenek zdravko zdzislaw zebulon zeki zenon ziad zisis zlatko zoltan zoran zubair zurab zvonimir zygmunt
    """)

  private static let female = WordList(
    """
    aafke aarti abeer abena abigail ada adaeze adaobi adela adele adelheid adeline adesua adina aditi adriana adrienne adwoa
    afaf afet afia agata agatha agathe aggeliki agnes agneta agnete agnieszka agueda aida aikaterini aiko aila aileen ailsa
    aimee aina aino aisha aishwarya aisling akanksha akemi akiko akosua akua alana albena alberta albertina albertine alda
    aldona aleida alejandra aleksandra alena alessandra alessia alevtina alexa alexandra alexandrine alfreda alia alice alicia
    alicja alida alienor alina aline alison alix aliya alka alla allegra allison almudena almut alphonsine althea alva alya
    alyssa alzbeta amal amalia amalie amanda amandine amani amaya amber amberly amelia amelie amie amina aminata amira amparo
    amrita amy ana anabel anais ananya anastasia anastasiya anca andreea andreina ane anemone aneta anezka anfisa angela angele
    angeles angelica angelika angeliki angelina angeline angelique angustias aniela anisa anisoara anita anja anjali anjanette
    anju anke ankita ann anna annabel annabelle annalisa annamaria annamarie anne annegret anneke anneli annelies anneliese
    annelore annemarie annemiek annette annie annika annikki annunziata antigoni antje antoinette antonella antonia antonietta
    antonina anupama anuradha anushka anzhelika aoife aparna aphrodite apolonia april araceli aranzazu archana ardith areej
    aretha areti ariana ariane arianna arja arleen arlene arlette armelle armida arundhati arwa arzu asa asako asami ase asha
    ashlee ashleigh ashlyn aslaug asli asma assunta asta astrid asuman asuncion athina atie atsuko aud aude audrey augusta
    augustine aurelia aurelie aurica aurore ava avis awatef axelle ayaka ayako ayesha aylin ayse aysegul aysel aysenur ayumi
    azucena azza babita badia balbina barbara barbel barbie barbora barbro barkha basak basma beata beate beatrice beatrix
    beatriz becky begona begum belen belgin belinda bella benedetta benedicte bente bep berangere berit berna bernadette
    bernadine bernice berrin berta bertha berthe bessie beste beth bethanie bethany betsy bettie bettina betty bettye betul
    beverly beyza bhavana bhavna bianca bice biljana billur binnaz birgit birgitta birgitte birsen birte blanca blanka blazena
    bodil bogna bogumila boguslawa bohumila bojana boleslawa bonita bonnie boyana bozena brandi branka breanna brenda brianna
    bridget bridgette bridie brigid brigitta brigitte brita britt britta brittany brittney bronagh bronislawa bronwen bronwyn
    brooke bruna brunhilde brygida buhle burcu busra buthaina cairistiona callie camelia camilla canan candace candela
    candelaria candice cansu capucine cara caridad carine carissa carla carlene carlota carlotta carly carmel carmela carmen
    carol carole carolien carolin carolina caroline carolyn carrie casilda cassandra cassie catalina caterina catharine
    catherine cathleen cathrin cathryn cathy catriona cayetana cecile cecilia cecilie cecylia celia celina celine ceren chabela
    chandni chandra chantal charla charlene charlotta charlotte charmaine charu chasity chelsea cheri cherie cherise cherry
    cheryl chhavi chiamaka chiara chidinma chieko chika chimamanda chioma chipo chiyo chizuko chloe christa christel christelle
    christi christiane christie christin christina christine christy chryssa ciara cigdem cindy cinzia claire clara clarice
    clarissa clarisse claudette claudia claudine clelia clementine cliona clothilde clotilde coleen colette coline colleen
    concepcion concetta concha conchita connie consolata constance constanta constanze consuelo cora coralie cordelia coretta
    corina corinna corinne cornelia corrine cosima cosmina costanza covadonga crina cristiana cristina cynthia czeslawa daciana
    dagmar dagmara dagny dahlia daisy dalal dalia dania danica daniela danielle danuse danuta daphne daria darla darlene darya
    dawn deana deann deanna deanne debbie debora deborah debra debrah deepa deepali deepika deirdre delfina delia delilah della
    delores deloris delphine delyth dena denisa denise dervla derya desiree desislava despina devika diana diane dianna dianne
    didem dietlinde dieuwertje dilara dilek diletta dimitra dimple dina dinah divya dixie doaa dobromila doina dollie dolly
    dolores domenica dominga dominika donata donatella donna dora doreen doretha dorethea dorien dorina doris dorota dorotea
    dorothea dorothee dorothy dorthy dottie dovie dragana drahomira duaa dubravka durga dusanka duygu earlene earnestine ebba
    ebony ebru ecaterina eda edda edeltraud edita edith edna edwige edyta eefje eeva effie eftychia efua eija eila eileen eilidh
    eilis eimear eirini eirlys eirwen ekaterina ekta ela elaina elaine elda elea eleanor eleanore eleftheria elena eleni
    eleonora eleonore eleri elettra elfriede eliane elif elin elina eline elisa elisabet elisabeta elisabeth elisabetta elise
    eliska elissa eliza elizabeth elizaveta elke ella ellen ellie ellinor elma elna elodie eloisa eloise elouise elpida elsa
    elsie elske elspeth eluned elva elvia elvira elwira elzbieta ema eman emanuela emel emeline emer emiko emilia emilie emily
    emine emma emmanuelle emmeline emmi emmy encarna encarnacion enid enrica eola erdmute erica erika eriko erin erma erna
    ernestina ernestine ersilia esha esin esma esmee esmeralda esperanza esra essie esta estefania estela estell estella estelle
    ester esther estrella ethel ethelyn etiennette etsuko etta eugenia eugenie eula eulalia eulalie eunice eva evangelia
    evangeline evdokia eve evelien evelina evelyne evgenia evie ewa ewelina ezgi fabiana fabienne fabiola fadia fadime fadwa
    faina faiza famke fannie fanny farida fariha fathia fatima fatma fatos fatoumata faustine fawzia faye federica felicia
    felicitas felicity felicja felisa femke fenna ferial feride feriha fernanda fernande ffion figen filiz filomena fiona
    fionnghuala fionnuala fiorella fiorenza flaminia flavia flavie fleur floarea floor floortje flora flore florence florentina
    florica florine flossie folake fortunata foteini fotini fran franca frances francesca francine franciszka francoise
    frantiska franziska frauke freda frederica frederieke frederique freida freja frida frieda friederike froydis fulvia fulya
    fumie fumiko funda funmilayo gabi gabriela gabriella gabrielle gaelle gaia gail galina gamze gargi gauri gayatri gayle
    geertje geertruida geeta geetanjali gema gemma gena genevieve genevra genoveva genowefa georgeta georgette georgia
    georgianna georgina geraldine gerarda gerda gergana gerhild geri gerlinde germaine gertraud gertruda gertrude gesa gesine
    ghada gheorghita ghislaine giacinta gigliola gilberte gilda gillian gina ginette ginevra ginnie ginny gioia giorgia giovanna
    gisela gisele gisella gislinde gita gitanjali gitte giuditta giulia giuliana giuseppina giusi giusy gizem gladys glenda
    glenna glenys gloria glynis golda goldie gonca gonnie gonul gordana grace gracia gracie graciela grainne grazia graziella
    grazyna greetje greta gretchen grethe griet grit gro gry guadalupe gualtiera gudny gudrun gudula gulay gulben gulcan guler
    gulsah gulsen gulsum gulten gunda gundula gunhild gunilla gunnhild gunvor gussie gwen gwenaelle gwenda gwendolen gwendolyn
    gwenllian gwyneth habiba hadeel hafsa hailey hajar hala halima halina hallie hana hanadi hanako hanan handan hande hanin
    hanna hannah hanne hanneke hannele hannelore harini harriet harriett haruka haruko harumi hatice hatsue hattie havva hawa
    hayat hayriye heather heba hedda hedvig hedvika hedwig hege heide heidemarie heidi heidrun heike helaine heledd heleen helen
    helena helene helga heli helle helma helmi helmtrud heloise hema hemalata hend hendrika henna henrietta henriette henrike
    henryka herdis herma hermina hermine herminia hermione herta hertha hester hettie hideko hilary hilda hilde hildegard
    hildegund hildur hilkka hilletje hind hiroko hisako hjordis hollie holly honoka honorata honorine hortense hortensia houda
    huda huguette hulya ida idella ifeoma ignacia iida ikuko ilaria ileana ilene ilenia iliana ilinca ilka ilknur ilona ilsabe
    ilse iluminada imane imelda imke imma immacolata imogen imogene inaam indira indu ineke ines inessa inga ingalill ingeborg
    ingegerd inger ingrid ingunn inmaculada inna innocenza intisar ioana ioanna iona ione ionela irena irene irina irini irja
    irma irmgard irmtraud isa isabel isabella isabelle iselin iseult ishita isidora isla isobel isolde isotta itziar iulia
    iuliana ivana ivanka ivelina iveta ivy iwona izabela jaana jacinta jacintha jaclyn jacoba jacomijn jacqueline jacquelyn jada
    jadranka jadwiga jagoda jale jamila jana janae jane janell janelle janet janette janey janice janie janina janine janneke
    jannetje jannike jantine jarmila jaroslava jasmina jasna jawaher jaya jayanthi jayashree jayne jeanette jeanie jeanine
    jeanne jeannette jeannie jeannine jelena jella jemima jenifer jenna jennifer jenny jeraldine jeri jerilyn jessica jette
    jhanvi jihan jikke jill jillian jimena jindriska jinny jirina jitka joan joann joanna joanne joaquina jocelyn jocelyne
    joelle joellen joetta johana johanna johanne johnetta jolana jolanda jolanta joleen jolene jonelle joni jonna jorunn josefa
    josefina josefine josephine josette josiane josie josien joslyn joumana jovana jowita joya joyce juana juanita judi judie
    judit judith judy juhi julia juliana juliann julianna julianne julide julie juliet juliette june junko jurriena justina
    justine justyna jutta jyoti kaarina kadija kaede kaisa kaitlin kaitlyn kaja kajal kalina kalliopi kalpana kalyani kamala
    kamila kamini kanako kandace kanika kaori kara kareena karen karima karin karina karine karla karlijn karola karolina
    karoline karrie karyn katariina katarina katarzyna kate katelijne katerina katharina katharine kathe katherine kathi kathie
    kathleen kathrin kathrine kathryn kathy kati katie katja katlyn katri katrin katrina kavita kavitha kayla kayo kayoko
    kazimiera kazuko keiko keisha kelli kellie kellye kendra kenya kerri kerrie kerstin khadidja khadija khadijah khristina
    kikuko kimberlee kimberley kimberly kimiko kinga kira kirsi kirsten kirsti kirsty kirti kiyoko kizzy kjersti klara klaudia
    klavdia komal konstantina konstanze kordula kornelia kosovka kriemhild krista kristalina kristen kristi kristie kristiina
    kristin kristina kristine kristy kristyna krithika kriti krystal krystle krystyna ksenia kseniya kubra kulthum kumi kumiko
    kunegunda kunigunde kusum kvetoslava kyoko kyriaki lacey lada laetitia laila lakeisha lakshmi lalita lamia lana lara larisa
    larissa lashonda lata latasha latifa latife latika latisha latonya latoya latrice laura laure laurel lauren laurette lavinia
    lavonne layla lea leah leanna leanne leatha leela leena leila leire lela lelia lena lenka lenora lenuta leocadia leokadia
    leola leona leonarda leonie leonor leonora leora lerato lesa leta letha leticia letitia letizia lettie leyla lia libby
    libuse licia lida lidewij lidia lidiya lieke lies liesbeth lieselot lieselotte liesl liisa lila lilia liliana liliane
    lillian lillie lilly lily lina linda lindiwe linette linn linnea linnie lisa lisbeth lise liselotte lisette lissette liv
    livia liz liza lizbeth lizzie ljiljana ljubica lois lola lone loni lora loraine lore loredana lorena lorene lorenza loretta
    lori lorie lorna lorraine lotta lotte lottie louella louisa louise louisette loukia lovie lovisa lowri luann lubna lucette
    lucia luciana lucie lucienne lucile lucilla lucille lucinda lucja lucretia lucrezia lucy lucyna ludivine ludmila ludmilla
    ludovica ludwika lue luella luigia luisa luise lula lulu lulwa luminita lura luvenia lydia lydie lyla lynda lynette lynne
    lynnette lyubov lyudmila maaike maarit mabel mable macarena machiko machteld madalina madalyn maddalena madeleine madeline
    madelon madge madhavi madhuri madoka madonna mae maelle maeve mafalda magali magda magdalena magdalene maggie magnolia maha
    mahima maija maike maiko maire mairead mairi maissa maj maja majida makiko malak malala malati malene malgorzata malika
    malin malini malwina mamata mami mamie mamta manal manami mandi mandy manisha manju manjula manon manuela mara marcela
    marcella marci marcia marcie marcy mared mareike maren marfa margaret margareta margarete margarethe margarett margaretta
    margarita margaux marge marged margery margherita margie margit margo margot margreet margret margrete margrethe margriet
    marguerite maria mariagrazia mariah mariam mariama mariana mariangela mariann marianna marianne marianthi mariarosa maribel
    maricarmen maricela marie marieke mariella marielle marietta marija marije marijke marika mariko marilee marilena marilou
    marilyn marina marinella mariola marisa mariska marisol marit marita maritza mariya marja marjan marjatta marjo marjolaine
    marjolein marjorie marjory marketa marla marleen marlena marlene marlies marlis marloes marna marnie marsha marta martha
    marthe martina martine martyna marusya marva marwa mary maryam maryann maryanne marybeth maryellen maryjane maryla marylou
    maryse maryvonne masako mathilda mathilde matilde matrona mattie matylda maud maude maudie maura maureen mavis maxine maya
    mayada maybelle mayme mays mayte mayu mayumi meagan mechthild medeea medha meena meenakshi meera meg megan megha meghan
    meghna megumi mehtap meike melahat melania melanie melba melek melike melina melinda melissa melody meltem melva meral
    mercedes mercy meredith merel merete merilyn merja mertie meryem mette mhairi mia micaela michaela michaele michalina
    michela micheline michelle michiko midori mieczyslawa mieke mieko mientje mihaela mijntje mikiko milada milagros mildred
    milena milica milka milla mille millicent millie miloslava miluse mina minako mindy minerva minna minnie miranda mireia
    mireille mirela mirella miriam mirja mirjam mirjami mirjana miroslava miroslawa missy misty mitali mitsuko mitzi miwa miyako
    miyoko miyuki moa mohini moira mollie molly momoko mona monica monika monique montserrat morag morena morgane morwenna
    motoko mouna mozelle mridula mrinalini mubeccel muge mukaddes mukta muna munevver muriel murielle muserref myfanwy myra
    myriam myrna myrtice myrtis myrtle nabila nada nadege nadezda nadezhda nadia nadine nadja nadzieja nahed naima najat najla
    najwa nalan nalini namiko namita namrata nanako nanami nancy nandi nandini nandita nanette nanna nannie naoko naomi nariman
    nastasya natacha natalia natalie natalina nataliya natalya natasa natascha natasha nathalie nati natosha natsuko natsumi
    nawal nayla nazan nazli nebahat necla neelam neelima neena neeta neha nela nelda nele neli nell nella nelleke nellie nelly
    nerea nerina nermin nerys nese neslihan nesrin nesrine nesta nettie neva nevena nevin ngozi niamh nichole nicole nicoleta
    nicoletta nicolette nidhi nienke nieves nihal niina niki nikki nikoletta nilay nilde nilgun nilima nilufer nimet nina
    nirmala nisha nisreen nita nithya nivedita njeri nkechi nneka nobuko noelia noemi noemie nola nomsa nomvula nona nonna noora
    noortje nora noreen norene noriko norine norma nosipho noura novella ntombi nuala nuha nunzia nuran nuray nurcan nurdan
    nurgul nuria nuriye nursel nyambura nyla oana oceane octavia oda oddny odette odile odilia ofelia oksana olena olesya oleta
    olga olha olimpia olivera olivia oliwia oluchi olwen olympe olympia omolara ondine ondrejka oona oonagh ophelia oralia
    orietta orla orlaith ornella orsola otilia otilie ottavia ottilie otylia ouida oumou ourania outi ozella ozge ozlem padma
    padmini paivi palesa pallavi palma paloma pam pamala pamela panagiota pansy paola paquita paraskevi parineeta parvati
    patrica patricia patrizia patrycja patsy patti pattie patty paula paule paulene pauletta paulette paulina pauline pavla
    pavlina payal pearl pearlie peggy peigi pelagia pelin penelope pepa perihan perla pernille perrine persefoni petra petronela
    petronella petya phebe philippa philippine philomena phoebe phyliss phyllis pia piedad pien piera pierina pierrette pilar
    pinar pirjo pirkko polina polly polyxeni pooja poonam portia prachi pragya praskovya pratibha pratima preetha preeti prerna
    priscilla pritha priti priya priyanka prudence purificacion purnima pushpa queenie quirine rabab rabia rachael rachel
    rachele rachelle rachna radha radhika radia radka radmila raffaella ragini ragna ragnhild rahma raija raili raisa rajani
    rajshree rakhi ralitsa raluca ramona ramya rana randa randi rania ranjana raquel rasha rashmi rawan raymonde rayna razan
    reba rebeca rebecca rebekah rebekka reda reem reena reetta regenia regina regine rehab reiko reina rekha remedios rena renae
    renata renate renea renee renu renuka reshma reta reva revathi reyhan reyna rhea rhiannon rhoda rhona rhonda ricarda richa
    rie rieko riet rigmor riikka riitta rika rike rikke rima rimma rina rineke risa rita ritika ritu riya robbin roberta
    rochelle rocio rodica roisin roksana rola rolanda rolande romana romane romina romy rona ronda ronke ronna roopa roos
    roosmarijn rosa rosalba rosalee rosaleen rosalia rosalie rosalina rosalind rosalinda rosalyn rosamond rosana rosangela
    rosann rosanna rosaria rosaura rose roseann roseanna roseanne rosella roselyn roselyne rosemarie rosemary rosetta rosi rosia
    rosie rosina rosita rositsa roslyn rossana rossella roswitha rowena roxana roxanna roxanne roxie roza rozalia ruba rubie
    rudo rukmini rula rumi rumiko rumyana runa rupa rupali ruth ruthann ruthie ruxandra ruza ruzena ryoko saadet saara sabiha
    sabina sabine sabita sabra sabrina sachiko sadhana sadie sae safa safia sagrario sahar saime saki sakina sakshi sakura
    sallie sally salma salome salomea salwa samanta samantha samar samara samia samira sanda sandhya sandi sandra sandrine
    sangeeta sanja sanjana sanna santina sanya saoirse sara sarah sarai saraswati sari sarika sarina sarita sarka saroj saskia
    satoko satu saundra saveria savita savitri sawsan sayaka sayuri sebnem seda seema segolene sehnaz seija selda selena selene
    selina selma semra senay senja senta serafima serap serena serpil setsuko sevda severine sevgi sevil sevim seyma sezen
    shabana shadia shahd shaima shaimaa shalini shana shanda shandra shanelle shani shania shanice shanika shanna shannan shanta
    shantel shara sharla sharleen sharlene sharmila sharmistha sharon sharron sharyl shaunna shavon shawna shawnda shayla shayna
    sheela sheena sheila shelia sheri sherie sherilyn sherine sherri sherrie sherry sherryl sheryl shiela shigeko shiho shikha
    shilpa shirlee shirleen shirley shizuka shizuko shobha shona shradha shreya shruti shubha shweta sian sibel sibylle sidonie
    sidsel sieglinde siegrid sietske signe sigrid sigrun siham sile silje silke silvana silvia silviya simge simona simone
    simonetta simonne simran sinead sini sinikka siobhan sioned siri sirkka sirpa siv siwan sladana slavica slavka smaranda
    smita smriti sneha snezana snezhana sofia sofie sofiya soile soizic solange soledad solene solfrid solomiya solveig solvi
    sona sonal sonali sonam sondos sondra songul sonia sonja sophia sophie sorcha sorina souad sridevi staci stacia stacie
    stamatia stana stanislava stanislawa stanka starla stavroula stefania stefanie steliana stella stepanka stephani stephania
    stephanie stina stine subhadra sucheta suchitra sudha suellen suha suhaila suhair sujata sula sule sulochana sumaya sumie
    sumiko sumitra suna sunanda sunita sunniva surabhi sureyya susan susana susann susanna susanne sushma sushmita susie susy
    suvi suzan suzann suzanna suzanne suze suzette suzie suzy svanhild svenja svetla svetlana svitlana swantje swapna swati
    sybil sybille syble sylva sylvaine sylvette sylvia sylvie sylwia synnove synthia szarlota tabatha tabitha tae taeko taghreed
    tahani taina taisia takako talia talitha tamako tamar tamara tameka tami tamika tammi tammie tammy tamra tana tania tanisha
    tanja tanuja tanvi tanya tara tarja tasha tashia tasoula tatiana tatjana tatyana tawana tawanda tawanna tawny tea tecla
    tellervo tena tenisha teodora tera teresa terese teresita tereza terezie terhi teri terra terri terrie terttu teruko tess
    tessa tessie tetiana thaleia thalia thandi thandiwe thea thecla theda thelma theodora theodosia theola theoni theresa
    therese theresia thomasina thyra tia tiara tiera tierra tiffani tiffany tiina tilda tillie tina tine tineke tiphaine tiril
    tisha titilayo titta tiziana tjitske toccara todorka tokiko tomeka tomika tomoe tomoko tonia tonja tonya tori toril torunn
    tosca tosha toshiko tove trena tressa tressie treva triana tricia trijntje trina trine trinity tripti trish trisha trista
    trude trudie trudy truus tsitsi tsuneko tsuyako tsveta tsvetelina tuba tugba tuija tula tulay tulin turid turkan tuula
    tuulikki tuva twana twila twinkle twyla tyesha tyra tytti ughetta ula ulla ulrika ulrike ulyana uma umaima umran una unni
    urmila ursula urszula urvashi usha uta ute vaishali valentina valentyna valeria valerie valeriya valorie vanda vandana
    vanesa vanessa vannessa varsha varvara vasilica vasiliki vasilisa vasilka vasudha vasundhara veerle velda velia velichka
    vella velma vendula venessa venetia venita venla vera verda verdell verena verla verlene verna vernell vernetta vernia
    vernita veronica veronika veronique versie vesna vesta vibeke vicenta vickey vicki vickie vicky victoria victorina vidya
    vieno viera vigdis vijaya viktoria viktoriya vildan vilma vimala vina vincenza vineeta viola violaine violet violeta
    violette viorica virgie virgina virginia virginie virpi virtudes visitacion visnja vittoria vivian viviana viviane vladena
    vladimira vlasta voncile vonda voula wafa wafaa wairimu walburga waltraud waltraut wambui wanda waneta wangari wanjiru warda
    wendela wendy wenona weronika widad wiebke wies wieslawa wiktoria wilda wilhelmien wilhelmina wilhelmine willa willene
    willetta willodean wilma wiltrud winifred winnie winona wioletta wladyslawa wlodzimiera wonda wynona xanthi xenia xiomara
    xochitl yadira yae yamini yana yanira yara yasemin yasmin yasmine yasuko yayoi yekaterina yelena yeliz yelizaveta yesenia
    yesim yetunde yevgenia yfke yildiz ylva yoko yolanda yolande yordanka yoshie yoshiko yuka yukari yukiko yukina yuko yulia
    yuliya yumi yumiko yuonne yuriko yusra yvette yvone yvonne zada zahra zaida zainab zaira zamfira zandra zanele zara zdenka
    zdislava zdravka zehra zeina zeinab zelda zelie zeliha zella zelma zena zenaida zenia zenobia zerrin zetta zeynep zhanna
    zina zinaida zineb zita zlata zlatka zodwa zoe zofia zohra zoi zoila zona zora zoraida zorica zoya zuhal zula zulema zulma
    zuzana zuzanna zyta
    """)
}
