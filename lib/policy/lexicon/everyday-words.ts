import { list } from "./list";

/** The commonest words of comments: what a text written without spaces is taken apart into. */
export const EVERYDAY_WORDS: readonly string[] = list(`
  a i the to and of is in you that it for on not my this was with have be are me as at they your if but or all an so from he by her do
  one no about what she like can has who there just will would we up his been out had when more time very their know good see should
  how any now because did please were only which am some here think then other say why said than him want could back also being well
  our us even make off after two over right need way does same never told new first nothing much every day since these use again put
  too before going down take where years still many really those come into better most work look someone thank always thanks call says
  done last give find care thing old three feel stop ask long something read keep left anyone asked under little both home took place
  wrong life seen next anything bad great sure let its got get go went gone goes them yes number sex money days found enough
  everything reason hope already leave love though today check once whole health having part trying bit big away end few maybe wife
  else rather try until probably nobody between friend each own others agree somebody pay door least comment weeks god matter makes
  true live team head mind open ago past myself whether high above side hear date word mean bring wish children kids baby men man seem
  party small speak possible talk sick speaking cut poor heard hello start tried sign works city remember vote death twice explain
  class deal rest ones water child news town street church school country world power rights run ran job jobs house houses car cars
  road floor hand hands hair eyes eye mouth nose neck leg legs arm arms face faces tooth teeth throat heads bed phone post paper
  letter line tonight tomorrow yesterday soon later ever outside inside behind near another such mum dad son daughter sister brother
  friends dog dogs cat cats hate hates hated lazy nurse nurses doctor doctors manager staff surgery reception practice chemist
  chemists trust send sent needs cannot cant dont wont isnt arent gonna wanna gotta id im ill youre theyre hes shes thats ive die dies
  died dead born burn break broke kill hit beat punch stab shoot watch came coming wait getting yours hers ours theirs mine without
  burden worth fat ugly dirty filthy stinking thick dumb brain brains knows sees thinks wants must people person women woman girls
  girl boys boy lot lots half full real pure shut ruin ruined brings crime tell room desk complaint ring waiting week through four
  blood night clinic minutes morning name year five appointment tablets form formal lady rang till lost front round patient everyone
  queue times gave write sorry hold nine young nice hour made whoever called answer mother park lovely late while list month husband
  telephone review wrote fine test book doing message hours writing forty hospital looked asking reply eleven stars phones parking
  star thought written best patients gets eight page shall heart saying free kind second pressure pain text proper lads help chair
  stopped waited machine note moved fair example chest months card used sleep group blue everybody anybody prescription twenty system
  telling record notes cold comes window things walk kept straight physio thirty letters clean building yous lass given third changed
  sorted bloods stood jabs hard laughed foot taken kindly missed shop bank might visit miss sort voice turned quiet service nearly
  fella leaflet paid seven wall smear change signed takes lift wanted making private referral screen white mate recorded photo feet
  official looking drink chairs order father office different funny shift within running gate scan stand ambulance taking appointments
  medical results cancel knee finish calls tablet nan against evening website felt laugh flat working talking neighbour answered lose
  hearing walked folk minute repeat dinner words himself reading pharmacy address walking tired across notice fell music putting
  complain looks brought ears cried ought turn happy lunch partners slot nights march clear boss council question normal hatch bloody
  less crying fault worse online listen drive quick video safe shout knew closed bloke giving move herself counter shame alone angry
  dear names docs slow stick corridor started expect instead none absolute keeps stuck kitchen stone cash locum coat allowed stairs
  cousin anyway asleep show play club pass rung bother booked finished eating lane link quid close cancer sound twelve carer decent
  computer green short cancelled reviews fifty joke quite actually cream worked asthma thinking held sugar treated ready share doors
  sleeping early result report understand locked light breathing records rude passed mums fire hundred rain cough bins wake lives
  bless police upon dark midwife register account calm grand honest meant explained village finally uncle nowt spare coffee tells
  centre weekend charge picture shouting carry eighty lights hall cross registered chat needed point inhaler properly treat bell gives
  dressing partner questions poster afternoon warm touch weight prescriptions carers winter board needle treatment checked ringing
  otherwise leaving dispensary seeing rings posted fast driver request refused spoke happened dying follow filmed gentleman bought
  holiday listened learn reads single selling toilet likes visitor confirm answers diabetic roof training noticed medicine loud
  laughing drops press antibiotics insulin email clock drove forms vaccine camera asks worst problem script lock court ramp business
  fixed lips fall double respect scared dose step whose apology file meeting ninety boat runs stitches nasty bunch spring believe rash
  stuff swap forget nineteen offered knees calling saved polite ladies seventy shower complaints fact human credit memory pick grey
  excellent sitting story grandson passport cheers plan driving shoulder stay longer boots shed pills shoes picked food faced patches
  ombudsman mistake lead finger film bath pill bridge student papers talked cake sample state recording patience table solicitor
  public whatever funeral milk trouble badge forgot course known either code swear yellow missus birth posting self below bleeding
  manners duty drunk holding followed biscuit size handed count district contact fuss injection sell site idea pair licence learned
  strong caught pound shouted meet dentist sold helped consultation visits moving empty proud corner cleaner glasses leaves honestly
  skin slept view chap fortnight feed booking ward sixty beside price easy taxi welcome diabetes opened breath advice apologised bike
  dementia recommend save blind pregnant stroke chapel nephew missing brilliant retired simple alive pack lanyard social together
  mention tongue certificate august carpet living telly fill urgent pension answering shingles whom reach shaking actual disgrace
  showed warning standing sooner pray branch noon engaged afore parish gentle hell taught watched fourteen brothers busy toilets case
  sore stomach purple happen type morphine decided fingers investigate biscuits whit raised correct ticket smile travel tight breathe
  closing turns kettle alright interpreter drew garden wedding blame investigated local seat colour insurance match stamp inbox
  neither frightened train kidney literally comments sense iron triage carried breakfast prostate language books fever reported drug
  require google football plain ashamed struck wrist chance spot coil cause tank stayed lines spotted cupboard boxes waste mates
  pocket infection hill mobile marks company counted mornings flowers didnt pounds cost fourth bill examined rate able tests summer
  means steps simply everywhere opinion bear library grateful formally print along glad somewhere arse farm wonder usual catch parents
  spent birthday spoken collect breast babies fraud sending thyroid heating hits copy envelope accounts thousand numbers response hiya
  experience weds hammer filled drinking attention radio body wash sharp bowel complained seconds yard estate opposite bairn itself
  deleted bottom terrible merely soup moan married parked duck needles oxygen bone opening wear miserable boyfriend accept signs gold
  lets abuse sticker attended forgive registrar regarding exam learning towel market niece feels nail arrived trained bits miles sweet
  quicker menu feeling quarter worker careful drawer dates stress fight wench unless summat yourself midnight diagnosis slip typing
  piece petrol upstairs fifteen crisis bench wind pulled dangerous goodbye photograph sheet headache hide bringing landlord cover lord
  fake received friendly speech senior absolutely agency toast collapsed zero checks canny consult soft county printed access tall
  coughing using choir drives happens accident load teacher roll exactly delivered tenner delivery methadone civil garage hurts raise
`);
