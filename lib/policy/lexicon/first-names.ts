/** First names heard in the UK, of many origins; in part from the British names of faker-js (MIT). Lower case, without those that are also common words. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `
aaliyah aaron abagail abbey abbie abbigail abby abdi abdiel abdul abdullah abel abelardo abena abigail abigale abigayle abiola
abner abraham ada adaeze adah adalberto adaline adam adan adanna addie addison ade adebayo adela adelbert adele adelia adeline
adell adella adelle adeola aditi aditya adolf adolfo adolph adolphus adonis adrain adrian adriana adrianna adriel adrien adrienne
adwoa afia afton agata aglae agnes agnieszka agustin agustina ahmad ahmed aida aidan aiden aileen ailsa aimee ainsley aisha
aisling aiyana ajay akeem akosua akua alaina alan alana alanis alanna alasdair alastair alayna alba albert alberta albertha
alberto albin albina alda alden alec aled aleen alejandra alejandrin alejandro alek aleksander aleksandra alena alene alessandra
alessandro alessia aletha alex alexa alexander alexandra alexandre alexandrea alexandria alexandrine alexandro alexane alexanne
alexei alexie alexis alexys alexzander alfie alfonso alfonzo alford alfred alfreda alfredo alia alice alicia alisa alisha alison
alistair alivia aliya aliyah aliza alize allan allen allene allie allison ally alma alonzo alphonso alta althea alton alun alva
alvah alvena alvera alverta alvin alvina alvis alwyn alyce alycia alysa alysha alyson alyssa alysson amaka amalia amanda amani
amara amari amaya ambrose amelia amelie amely america americo amie amina aminata amir amira amit amiya amos amparo amrit amrita
amy amya anabel anabelle anahi anais anastacio anastasia anderson andre andrea andreane andreanne andreea andrei andres andrew
andrzej andy anesu angela angelica angelina angeline angelita angelo angharad angie anibal anika anil anissa anita aniya aniyah
anjali anna annabel annabell annabelle annalise annamae annamarie anne annetta annette annie anoushka ansel ansley anthony
antoinette anton antone antonetta antonette antoni antonia antonietta antonina antonio antwan antwon anu anwar anya aoibhinn aoife
araceli aracely arch archibald archie ardella arden ardith arely ariane arianna aric ariel arielle arifa arjun arlene arlie arlo
armand armando armani arnaldo arne arno arnold arnoldo arnulfo aron arthur arturo arun arvel arvid arvilla arwen aryanna asad asha
ashanti asher ashlee ashleigh ashley ashly ashlynn ashraf ashton ashtyn asif asma assunta astrid athena attracta aubree aubrey
audie audra audreanne audrey augusta augustine augustus aurelia aurelie aurelio aurore austen austin austyn ava avery avis avril
axel ayaan ayana ayden ayesha ayla aylin ayo ayodele azra babajide babs bailee bailey balwinder barbara barney baron barrett barry
bart bartholome barton bartosz basil baylee baz beata beatrice beatriz beau beaulah becca becky belinda bella belle ben benedict
benjamin bennett bennie benny benton berenice bernadette bernadine bernard bernardo berneice bernhard bernice bernie berniece
bernita bert berta bertha bertram bertrand beryl bessie beth bethan bethany bethel betsy bette bettie betty bettye beulah bev
beverley beverly bhavesh bhavna bianca bianka bibi billie billy birdie blair blaise blake blanca blanche bobbie bobby bogdan bola
bonita bonnie boris boyd brad braden bradford bradley bradly brady braeden brandi brando brandon brandt brandyn brannon branson
brant braulio braxton brayan breana breanna breanne brenda brendan brenden brendon brenna brennan brennon brent bret brett bria
brian briana brianne brice bridget bridgette bridie brielle brigitte brionna brisa britney brittany brock broderick brody bronagh
bronwen bronwyn brooke brooklyn brooks bruce bryan bryana bryant bryce brycen bryon bryony buford bukola bulah burdette burley
burnice byron cade caden cadi caesar caitlin caitlyn cale caleb caleigh cali calista callie callum calum calvin camden cameron
camila camilla camille camren camron camryn camylle candace candelario candice candida candido caoimhe cara carey carissa carl
carla carlee carleton carley carli carlie carlo carlos carlotta carlton carly carmel carmela carmella carmelo carmen carmine
carolanne carole carolina caroline carolyn carolyne carrie carroll carson carter cary carys casandra casey casimer casimir casper
caspian cassandra cassandre cassidy cassie catalin catalina caterina cath cathal catharine catherine cathrine cathryn cathy
catriona cayla ceasar cecelia cecil cecile cecilia cedric cedrick celestine celestino celia celine ceri cerys cesar chad chadd
chadrick chaim chandler chanel chanelle chantal chantelle charlene charley charlie charlotte chasity chauncey chaya chaz chelsey
chelsie cher cheryl chesley chester chet cheyanne cheyenne chiamaka chidi chinedu chioma chloe chris chrissie christ christa
christelle christiana christie christina christine christop christophe christopher christy chyna cian ciara ciaran cicero cielo
cierra cilla cindy citlalli clair claire clara clarabelle clare clarence clarissa clark claude claudette claudia claudie claudine
clayton clemens clement clementina clementine clemmie cleo cleopatra cleora cleta cletus cleve cleveland clifford clifton clint
clinton clive clodagh clotilde clovis cloyd coby cody colby coleman colette colin colleen collin colten colton columbus concepcion
conner connie connor conor conrad constance constantin consuelo cooper cora coralie corbin cordelia cordell cordia cordie corene
corey corine cormac cornelius cornell corrine cortez cortney cory coty courtney craig crawford creola cristal cristian cristina
cristobal cristopher crystel cullen curtis cydney cynthia cyril cyrus d'angelo dafydd dagmar dagmara dahlia daija daisha dakota
dallas dallin dalton damaris dameon damian damien damilola damion damon dana dandre dane dangelo dani danial daniel daniela
daniella danielle danika dannie danny danuta danyka daphne daphnee daphney darby darcey darcy daren daria darian dariana darien
darin dario darion darius darla darlene darnell daron darragh darrel darrell darren darrick darrin darrion darron darryl darwin
daryl dashawn dasia dave david davie davin davinder davion davon davonte dawid dawson dayana dayna dayne dayton daz deangelo
deanna dearbhla debbie deborah debra declan dedric dedrick deepa deepak deeqa deion deirdre deja dejah dejon dejuan delaney
delbert delfina delia delilah della delmer delores delpha delphia delphine delroy delyth demarco demarcus demario demelza demetris
demetrius demond dena denis denise dennis deon deondre deontae deonte dereck derek derick dermot deron derrick des deshaun deshawn
desiree desmond dessie destany destin destinee destiney destini destiny dev devan devante deven devika devin devonte devyn dewayne
dewey dewi dewitt dexter diana diane dianna dianne diarmuid diego dillan dillon dilys dimitri dina dinesh dino dion dipti dixie
dolores domenic domenica domenick domenico domingo dominic dominick dominika dominique donal donald donato donavon donna donnell
donnie donny dora dorcas doreen dorian doris dorota dorothea dorothy dorris dortha dorthy dotty doug dougie douglas dovie doyle
drake duane dudley dulce duncan durward dustin dwayne dwight dylan eamon earlene earline earnest earnestine easton ebba eddie
edgar edgardo edie edison edith edmond edmund edna eduardo edward edwardo edwin edwina edyth edythe efe effie efrain efren eileen
eilidh eimear einar eino eira eirlys eladio elaina elaine elbert elda eldon eldora eldred eldridge eleanor eleanora eleanore
eleazar electa elen elena elenor elenora eleonore eleri elfrieda eli elian eliane elias eliezer elijah elin elinor elinore elisa
elisabeth elise eliseo elisha elissa eliza elizabeth ella ellen ellie elliot elliott ellsworth elmer elmira elmo elmore elna
elnora elody eloisa eloise elouise eloy elroy elsa elsie elspeth elta elton elva elvera elvie elvira elvis elwin elwyn elyse
elyssa elza emanuel emeka emelia emelie emely emerald emerson emie emil emile emilia emiliano emilie emilio emily emma emmalee
emmanuel emmanuelle emmet emmett emmie emmitt emmy emory emyr enid enoch enola enos enrico enrique eoin ephraim eriberto eric
erica erich erick ericka erik erika erin erling erma erna ernest ernestina ernestine ernesto ernie ervin erwin eryn esme esmeralda
esperanza essie esta esteban estefania estel estell estella estelle estevan esther estrella etha ethan ethel ethelyn ethyl ettie
euan eudora eugene eugenia eula eulah eulalia euna eunice eusebio eva evalyn evan evangeline evans eveline evelyn everardo everett
everette evert evie ewa ewald ewan ewell ezekiel ezequiel ezra fabian fabiola faisal fannie fanny farah farhan farida farouk
fatima fatou fatuma faustino fausto favian faye fearghas federico felicia felicita felipa felipe felix felton femi fergal fergus
fermin fernando ferne ffion fiadh fidel fidelma filiberto filip filomena finlay finley finn fiona fionnuala flavie flavio fleta
fletcher fliss florence florencio florian florin florine flossie floy floyd folake folasade forrest fran frances francesca
francesco francine francis francisca francisco franco frankie franklin franz fraser fred freda freddie freddy frederic frederick
frederik frederique fredrick fredy freeda freida freya frida frieda friedrich fritz funmi furman gabby gabe gabriel gabriela
gabriella gabrielle gaetano gage gail ganesh gardner gareth garett garfield garland garnett garret garrett garrick garry garth
gary gaston gavin gayle gaynor gaz gemma geneva genevieve gennaro genoveva geoff geoffrey george georgette georgia georgiana
georgianna georgie georgina geovanni geovanny geovany gerald geraldine gerard gerardo gerda gerhard germaine german gerry gerson
gert gertrude gethin gheorghe ghulam gianni gideon gilbert gilberto gilda giles gill gillian gina ginny gino giovani giovanna
giovanni giovanny gisselle giulia giuseppe gladyce gladys glen glenda glenn glenna glennie glenys gloria glyn godfrey golda
gonzalo goran gordon gracie graciela grady graham grainne granville grayce grayson grazyna greg gregg gregoria gregorio gregory
greta gretchen greyson griffin grover grzegorz guadalupe gudrun guido guillermo guiseppe gunnar gunner gurpreet gussie gust
gustave gustavo gwen gwenda gwendolyn gwenllian gwil gwilym gwyn gwyneth gyles hadiza hadley hafsa hailee hailey hailie hakeem
haleigh haley halie halima halina halle hallie hamish hamza hana hanif hank hanna hannah hans hardy harjit harley harminder harmon
harold haroon harpreet harriet harrison harry harvey hasan haskell hassan hassie hattie hayden haylee hayley haylie hazle heber
hector heidi helen helena helene helga hellen helmer heloise henderson henri henrietta henriette henry herbert herman hermann
hermina herminia herminio hermione hershel herta hertha hester hettie heulwen hilario hilary hilbert hilda hildegard hillard
hillary hilma hilton hina hipolito hiram hobart hodan holden hollie hollis homer horace horacio hortense hosea houston howard
howell hoyt hubert hugh hugo hulda humberto humphrey hussain hussein huw hyacinth hyman hywel iain ibrahim icie ida idell idella
idris ieuan ifan ifeoma ignacio ignatius igor ikram ilene iliana ilona ilse iman imelda immanuel imogen imogene imran ines inez
ingrid ioana iolo iona ionut ira irene irina iris irma irvin irving irwin isaac isabel isabell isabella isabelle isac isadore isai
isaiah isaias isha isidro isla ismael ismail isobel isom israel issac istvan itzel ivah ivan ivana ivor iwona izabella izaiah izzy
jabari jace jacey jacinthe jacinto jackeline jackie jacklyn jackson jacky jaclyn jacob jacqueline jacquelyn jacques jacqui
jacynthe jada jaden jadon jadwiga jadyn jaeden jago jaida jaiden jailyn jaime jairo jakayla jake jakob jakub jaleel jalen jalon
jalyn jamaal jamal jamar jamarcus jamel jameson jamey jamie jamil jamila jamir jamison jammie jana janae jane janelle janessa
janet janice janick janie janina janine janis janiya jannie jany jaquan jaquelin jaqueline jared jaren jarod jaron jaroslaw jarred
jarrell jarret jarrett jarrod jarvis jasbir jasen jasmin jasmine jason jasper jaspreet jaunita javed javier javon javonte jaya
jayce jaycee jayda jayde jayden jaydon jaylan jaylen jaylin jaylon jayme jayne jayson jazlyn jazmin jazmyn jazmyne jeanette jeanie
jeanne jeannette jeannie jed jedediah jedidiah jeff jefferey jeffery jeffrey jeffry jem jemima jemma jen jena jenifer jenna jennie
jennifer jennings jenny jennyfer jensen jerad jerald jeramie jeramy jerel jeremiah jeremie jeremy jermain jermaine jermey jerod
jerome jeromy jerrell jerrod jerrold jerry jess jesse jessica jessie jessika jessy jessyca jesus jett jettie jevon jewell jill
jillian jim jimmie jimmy joan joana joanie joann joanna joanne joannie joanny joany joao joaquin jocelyn jodi jodie jody joe joel
joelle joesph joey johan johann johanna johathan john johnathan johnathon johnnie johnny johnpaul johnson jolanta jolene jolie jon
jonah jonas jonatan jonathan jonathon jonny jordane jordi jordon jordy jordyn jorge jose josefa josefina joseph josephine joshua
joshuah josiah josiane josianne josie josue jovan jovani jovanny jovany joyce juan juana juanita judah judd jude judith judson
judy jules julia julian juliana julianne julie julien juliet julio julius junius justen justin justina justine juston justus
justyn justyna juvenal juwan kacey kaci kacie kacper kade kaden kadin kaela kaelyn kai kaia kailee kailey kailyn kaitlin kaitlyn
kajal kale kaleb kaleigh kaley kali kallie kamal kameron kamil kamila kamille kamren kamron kamryn kane kara karan kareem karelle
karen kari kariane karianne karim karina karine karl karla karlee karley karli karlie karolann karolina karson kasandra kasey
kasia kasper kassandra kat katalin katarina katarzyna kate katelin katelyn katelynn katharina katherine katheryn kathleen kathlyn
kathryn kathryne kathy katie katlyn katlynn katrina katrine kattie katy kauser kavita kavon kaya kaycee kayden kayla kaylah kaylee
kayleigh kayley kayli kaylie kaylin keagan keanu keara keaton keegan keeley keely keenan keira keiran keith kelechi kellen kelley
kelli kellie kelly kelsey kelsi kelsie kelton kelvin kendall kendra kendrick kenna kennedi kennedy kenneth kennith kenny kent
kenton kenyatta kenyon keon kerensa kerry keshaun keshawn kev keven kevin kevon keyon keyshawn khadija khalid khalil kian kiana
kianna kiara kiarra kiel kiera kieran kiley kim kimberley kimberly kira kiran kirk kirsteen kirsten kirstie kirstin kirsty kobe
koby kody kofi kojo kolby kole korbin korey kory kraig kris krishna krista kristen kristi kristian kristie kristin kristina
kristine kristofer kristoffer kristopher kristy krystal krystel krystina krystyna krzysztof kuba kulwinder kumar kurt kurtis
kwabena kwame kwesi kyla kyle kylee kyleigh kyler kylie kyra lacey lachlan lachlann lacy ladarius lafayette laila laisha lakshmi
lalitha lamar lambert lamont lana lance landen laney lara larisa larissa laron larue laszlo latoya laura laurel lauren laurence
lauretta lauriane laurianne laurie laurine laury lauryn lavada lavern laverna laverne lavina lavinia lavon lavonne lawrence lawson
layla layne lazaro leah leann leanna leanne leatha leda leif leila leilani lela lelah leland lelia lempi lemuel lena lenna lennie
lenny lenora lenore leo leola leon leona leonard leonardo leone leonel leonie leonor leonora leopold leopoldo leora lera leroy
lesley leslie lesly lessie lester leta letha leticia letitia levi lewis lexi lexie liam liana libbie libby lidia lila lilian
liliana liliane lilla lillian lilliana lillie lilly lilyan lin lina lincoln linda lindsay lindsey linnea linnie linwood lionel
lisa lisandro lisette litzy liv liz liza lizeth lizzie lleucu llewellyn llinos lloyd logan lois lola lolita loma lonie lonnie
lonny lonzo lora loraine loren lorena lorene lorenz lorenza lorenzo loretta lori lorine lorna lorraine lottie louie louis louisa
louise lourdes louvenia lowell lowri loyce luca lucas lucia luciano lucie lucienne lucile lucille lucinda lucio lucious lucius
lucy ludie ludwig luella luigi luis luisa lukas lukasz luke lula lulu luna lupe lura lurline luther lyda lydia lyla lyle lyn lynda
lyndsey lynette lynn lynne lynsey lyric lysanne mabel mabelle mable macey maci macie mack mackenzie macsen macy madaline madalyn
maddie maddison madeleine madeline madelyn madelynn madge madie madilyn madisen madison madisyn madonna madyson maegan maeve
mafalda magali magda magdalen magdalena maggie magnus mahmood mahmoud maia maida mairead mairi maisie maiya maja makayla makenna
makenzie malachi malcolm malgorzata malik malika malinda malky mallie mallory malvina mamie mandy manjit manju manley manpreet
manuel manuela mara marc marcel marcelina marcelino marcella marcelle marcellus marcelo marcia marcin marco marcos marcus marek
margaret margarete margarett margaretta margarette margarita marge margery margie margo margot margret marguerite maria mariah
mariam marian mariana mariane marianna marianne mariano maribel marie mariela marielle marietta marija marika marilie marilou
marilyn marilyne mario marion marisa marisol maritza marjolaine marjorie marjory markus marlee marlen marlene marley marlin marlon
marques marquis marquise marsha marshall marta martha martina martine marty martyn marvin mary maryam maryann maryjane maryse
mateo mateusz mathew mathias mathilde matilda matilde matt matteo matthew mattie maud maude maudie maureen maurice mauricio
maurine maverick mavis maxie maxime maximilian maximillia maximillian maximo maximus maxine maxwell maya maybell maybelle maye
maymie maynard mayra mazie mckayla mckenna mckenzie meagan meaghan meda meena meera megan megane meggie meghan mehmet mekhi mel
melanie melany melba melinda melisa melissa mellie melvin melvina melyna melyssa menna meredith mererid merl merle merlin merritt
merryn mertie mervin meryl meta mhairi mia micaela micah michael michaela michal michale micheal michel michele michelle mick
mickey miguel mihaela mihai mikayla mikel mikey mila milan mildred milford miller millicent millie milly milo milos milton mindy
minerva minnie mira miracle miranda mireille mireya miriam misael missouri misty mitchel mitchell mittie modesta modesto mohamed
mohammad mohammed mohsin moira moises mollie molly mona monica monika monique monroe monserrat monserrate monte monty morag morgan
moriah morris mortimer morton morven morwenna moshe mossie mozell mozelle mpho muhammad muiris mukesh munir murdo muriel murl
murphy murray musa mustafa myah myfanwy mylene myles myra myriam myrl myrna myron myrtice myrtie myrtis myrtle nadia nadine naima
nakia nancy nannie naomi naomie napoleon narciso nash nasir nasreen nasrin natalia natalie natasha nathan nathanael nathanial
nathaniel nathen naveed nayeli neal nedra neelam neha neil nelda nell nella nelle nellie nels neoma nerys nesta nestor nettie neva
newell newton ngozi nia niall niamh nichola nicholas nicholaus nichole nicklaus nickolas nicky nico nicola nicolas nicole
nicolette nige nigel nikhil nikita nikki nikko niko nikolai nikolas nila nils nina nisha nita nkechi nkem noah noel noelia noelle
noemi noemie noemy nola nolan non nona noor nora norah norbert norberto noreen norene norma norman norris norval norwood novella
nuala nusrat nyah nyasia obi obie oceane ocie octavia odell odessa odette odie ofelia oisin okey ola olaf olamide olen olena oleta
olga olin oliver olivia oliwia ollie olu olufemi olumide olwen omar omari omer onie oona oonagh ophelia oran oren orie orin orion
orla orland orlando orlo orpha orrin orval orville osagie osbaldo osborne oscar osian osman osvaldo oswald oswaldo otha otho
otilia otis ottilie ottis otto owain owen ozella pablo paddy padraig paige palma pamela paolo paramjit parker parminder parveen
pascale pasquale patrice patricia patrick patti pattie patty paul paula paulette pauline pavel pawel paxton payton pearlie
pearline pedro peggie peggy penelope percival percy perry pete peter petra peyton phil philip philippa phillip philomena phoebe
phyllis pierce pierre piers pietro pinkie piotr pippa polly pooja pranav presley preston prisca priscilla priti priya priyanka
providenci przemek przemyslaw queenie quentin quincy quinn quinten quinton rab rachael rachel rachelle radek raegan rafael rafaela
raheem rahsaan rahul raina raj rajesh rajinder rajvinder raleigh ramesh ramiro ramon ramona randal randall randi randolph raoul
raphael raphaelle raquel rashad rashawn rasheed rashid raul ravi raymond raymundo razia reanna reba rebeca rebecca rebeka rebekah
reece reena regan reggie regina reginald rehana reid reilly reina reinhold rekha remi renata rene renee ressie retha retta reuben
reva reyes reymundo reyna reynold rhea rhett rhian rhianna rhiannon rhoda rhodri rhona rhonda rhun rhys ria ricardo richard richie
richmond rick rickey rickie ricky rico rigoberto riley rita robb robbie robert roberta roberto robyn rochelle rocio roddy roderick
rodger rodney rodolfo rodrick rodrigo roel rogelio roger rogers rohan roisin roland rolando rollin roma romaine ron ronald ronaldo
ronan ronnie ronny roosevelt rory rosa rosalee rosalia rosalie rosalind rosalinda rosalyn rosamond rosamund rosanna rosario roscoe
roseanne rosella roselyn rosemarie rosemary rosendo rosetta rosina roslyn rossie rowena rowland roxane roxanne roy royce rozella
ruairi ruaridh ruben rubie rubye rudolph rudy rufus rui rukhsana rupert russ russel russell rusty ruthe ruthie ryan ryann ryder
rylan rylee ryleigh ryley saad sabina sabrina sabryna sade sadia sadie sadye saeed safiya sahal sahra saige saima sajid sakina sal
salim sallie sally salma salman salome salvador salvatore samanta samantha samara samina samir samira sammie sammy samson samuel
sandeep sandra sandrine sanford sanjay santa santiago santina santino santos santosh saoirse sara sarah sarai sarina sasha saul
savanah savanna savion scarlett schuyler scott scottie scotty seamus sean sebastian sedrick segun selena selina selma selmer senga
serena sergei sergio seth shabana shabnam shafiq shaheen shahid shaima shaina shakira shamim shana shane shanel shanelle shania
shanice shanie shaniya shanna shannon shanny shanon shany shari sharon shaun shauna shawn shawna shaylee shayna shayne shaz shazia
shazza shea sheena sheila shelagh shelby sheldon shelia shelley shelly shemar sheree sheri sheridan sherif sherman sherri sherwood
sheryl shiobhan shirin shirley shivani shona shreya shug shyam shyann shyanne sian sibyl sidney sienna sigmund sigrid sigurd silas
silvia simeon simon simone simran sinead siobhan sioned sita skyla slawomir sofia soledad solomon solon sonia sonja sonny sonya
sophia sophie sorcha spencer stacey stacy stan stanford stanislaw stanislawa stanley stanton stefan stefania stefanie stella steph
stephan stephania stephanie stephany stephen stephon steve steven stevie stewart struan stu stuart sukhdeep sukhi suki suleiman
sulochana sunil sunita suresh surinder susan susana susanna susannah susie suzanne suzie sven svetlana sybil syble sydnee sydney
sydni sydnie sylvan sylvester sylvia sylwia tabitha tadhg taiwo talia tallulah talon tamara tami tamia tammy tamsin tamsyn tania
tanner tanya tariq taryn tasha tasneem tate tatiana tatum tatyana taurean tavares taya teagan tegan temi temitope terence teresa
teri terrance terrell terrence terri terrill terry tess tessa tessie tevin thad thaddeus thalia thandi thandiwe thea thelma theo
theodora theodore theresa therese theresia theron thomas thora thurman tiago tiana tianna tiffany tillman tilly timmothy timmy
timothy tina tito titus tobin toby tod todd tola tomas tomasa tomasz tommie tommy toney toni tonya torey torrance torrey tosin
tracey traci tracy travis travon tremaine tremayne trent trenton tressa tressie treva trever trevion trevor trey tricia trina
trisha tristan tristian tristin triston troy trudie trudy trycia trystan tunde turner twila tyler tyra tyree tyreek tyrel tyrell
tyrese tyrique tyrone tyshawn tyson ubaldo ugochi ulices ulises uma umar urban uriah uriel ursula usha usman uzma vada val
valentin valentina valerie vallie vance vanessa vashti vasile vaughn veda veena velda vella velma velva vena venetia verda verdie
vergie verla verlie vern verna verner vernice vernie vernon verona veronica veronika vesta vicenta vicente vicki vickie vicky
victoria vida vidal vijay vik vikram vilma vince vincent vincenza vincenzo vinnie viola violette virgie virgil virginia virginie
vita vito viva vivek vivian viviane vivianne vivien vivienne vlad vladimir wahid waino waldo wale waleed wallace walter walton
wanda warren waseem watson wava waylon webster weldon wellington wendell wendy werner wesley westley weston whitney wieslawa
wilber wilbert wilbur wilburn wilf wilford wilfredo wilfrid wilhelm wilhelmina wilhelmine willa willard willemijn william willie
willis wilma wilmer wilton winfield winifred winnie winnifred winona winston wojciech woodrow wullie wyatt wyman xander xavier
xzavier yadira yasin yasir yasmeen yasmin yasmine yaw yazmin yemi yesenia yessenia yetunde yolanda yoshiko yuki yuri yusra yusuf
yvette yvonne zac zach zachariah zachary zachery zackary zackery zahir zahra zain zainab zak zakary zander zane zara zaria
zbigniew zechariah zeeshan zelda zella zelma zena zetta zeynep zita zoe zoey zofia zoie zoila zola zora zsofia zubair zula zuzanna
zygmunt
abdullahi ann arnel arwel assumpta baljit barnaby bartek bex bohdan bozena catrin caz chika chinwe chipo corinne deb debs
deek deiniol dez divya dougal dragana ebele efua ekow elzbieta emrys fadumo farai farzana fatoumata finbar fintan gbenga
geraint gita gosia gwawr gwendoline harish harjinder heledd hema ifeanyi ifrah ioan iqbal iryna ishbel iwan jacek jacinta
jethro jonno jordana jowan jyoti kath kaz kehinde kelv kemi khadra kinga kornelia kunle kwasi lihua lindiwe llewelyn lowena
loz lucian maciej mahad majella mandeep manish maricel mariusz marzena maz mehwish mei meirion milena mina nadeem naheed
nataliya navdeep nazia nitin nneka nomsa odhran oksana oluwaseun orlaith parul prakash radu rakesh ranjit ravinder renda
rhydian rodel rudo sabeen sana seun sheetal shilpa shuggie simisola sipho siriol snezana sola sumaira svitlana tadeusz
taras tatenda tendai tobias toyin trev tudur uche urszula volodymyr wioletta xiu ying yuliia zainabu zoran
`
    .trim()
    .split(/\s+/),
);

/** First names that are also ordinary words: names only where they stand with a capital letter. */
export const WORD_NAMES: ReadonlySet<string> = new Set(
  `
abi ali amber ana angel angus april autumn berry bill blessing bob brandy brook brown carol charles chelsea christian claud cliff
clyde cruz daisy dale dan dawn dean dee dell dolly don dot drew eden ellis emery faith felicity fern flo flora florida foster
frank grace hazel heath heather holly hudson hunter ian ivy jack jade james jan jay jean jo jordan josh june kay ken kit larry lee
leigh les lily lou manny mark martin max mercy mike mo moses nelson nick olive pam pansy pat patience patsy pearl penny poppy
praise precious prudence ralph ray reese reg rob robin roman rose rosie ross rowan ruby ruth sam sandy savannah scot shay sherry
shiv sid sue tam tara taylor ted teddy tia tim tom tony trish vera verity victor violet viv wayne wes wilfred will willow willy
`
    .trim()
    .split(/\s+/),
);
