import { list } from "./list";

/**
 * Words and names that are one slip away from a watched one ("lairs", "brian"), and long words that could be read as several. Found by comparing
 * all slips with the British and American word lists of Debian and with common names.
 */
export const REAL_WORDS: readonly string[] =
  list(`abashed abashing accentor adumbrative afghani afghanis africa africana albania amasses ameba amebas amendable amended amending america
  americana americanisation americanisations americanlookout americas among anastasia animal animas antwerp apathetic apse aras arbs asia
  aspic aspics assassination assess assimilate athanasian backs backwardation bader badge badges bagasses bagworm ballocks ballon balls
  bally bangladesh barks barre bars based basing bast bastardisation bastardisations basted basting batch batches batching bated batfish
  bating batt batte battleax batz beak beaked beanpoles bears beatle beatles beats beau beaus bedecked bedecking bedevil bedevils befools
  belled bellies bells belly belying bents bert beshrew beshrews best bests beta betty bewitch bewitches bezos billies bills billy bins bits
  bitty blackburn blackcock blackcocks blackfish blackhead blackheads blacksnake blacksnakes blat blats blur blurs boarfish boarhound
  boarhounds boas boast boasts boated bodgie boers boke bollix bolls bombe booed booing boos bootblack bootblacks bora boro bors bosom
  bosoms botch botches botching botchy bounce bounces brainwashes braked braking bran braze breck bred breading brede bree brees brek brian brickbat
  brickbats brining brock brok bron brooke brow brows bruise brunt budge budges buffon bulgaria bullbat bullbats bulldoze bulldozes
  bullimore bullocks bullshits bullwhip bullyrag bullyrags bumkin bunt bunts burak burdensome burk burks burnished burnisher burnishers
  burnishes burry burt bustard bustards butch butches butty buying cabbageworm cabbageworms caddick cael caddying caen cames cancer cancers
  candying canned canning canting cants canty capped carragher cart carts carty catholicon cavefish cents chance chances chancre chancres
  chara chat chats chet chickenshit chickenshits chinatown chines chins chonky choo christiania christianias christianisation christiansand
  christina chunk chunks chunky circs clar claries clary clos clot clung cnut cobber cockamamy cockcrow cockcrows cocked cods coen coins
  coke coked coking cold colds collapse colored coloreds compartmentalisation compartmentalise compartmentalised compartmentalises
  compartmentalising conan cone cones conies cons cony cooked cooncan coonhound coonhounds coos corny corpse counterproductive cove coves covin cowfish
  cowpoke crane cranes craws cree crees crepe crepes cretan cretans crews crim crimean criminalisation crine cristian cron crona cronus
  crowboot crus cucks cuny cury curz cush cushing cutlasses cuts cutthroat cutworm cutworms dados dagon dags damon dance dances darg dark
  deced deckhouse decks decriminalisation decriminalising deil demo demonisation demos dene dens deon departed departmentalisation
  departmentalise departmentalised departmentalises departmentalising departmentalism deportation depot depots derange detestation devi
  devilfish dickinson dickson didos dillard diminished diminishes diminutive dince ding dingy dinosaurian dirks dirt disable diseuse
  dividable dobbin docks dogfish dogfishes doggs doghouse dols dominion dominions doonesbury doorstep doorsteps doos doozy dopy dorky dorp
  dosses dots downed downing doyle draghound dragoon dragoons drags dreg droned droning droop dropkick drugs duce ducks dunc dune dunes
  dupes dyes edit edits egomania elephantiasis endamoeba endbrain englishwoman englishwomen environmentalism environmentalist
  environmentalists eritrea facet facey facty fagot fagots failure familiarisation fannie fathering fats fatten fattened fattening fecking fend
  fends fenny fidge finds fined finny fishworm fishworms fitty flees floozie flukey flunky foals foils fossilisation fouls fraudster frenchwoman
  frenchwomen funnies funny gabbler gage gages galiot galloot gamps gaps gasping gassed gasses gassing gats gawks ghanian ghanians gist glas
  glasshouse goatfish gobble gobbles goby godfather godfathers goosefish gorgonian gorm grafter grafters grandfathering grandfathers greed
  gross grosses gyps haag hagfish hangdog hared haring harmonisation harp hats hatted headbanger headbangers heatstroke hellion hellions
  helmut hemet henhouse hind hinds hissy hoars hoers hogfish hogg hoggs hond hose hours housebreak housebreaking housebroke housebroken
  housefather housefathers huss idles immigration impignorate impostor inbreed inbreeding inbreeds inconsideration incurable incurring incursion
  incursive india indiana indianan indianian indias indochina indochinese indoeuropean infestation interdepartmental intoxication
  intoxicative intrans intransitive iraq iris irishwoman irishwomen isinglass isla islamabad islami islamonline jacal jamaica jeter jewfish
  joke jokes juster kafirs kefir kfir killifishes killjoy kippur knives kobs lacey lager lagers lair lairs lamed laming lamming lampblack
  lampedusa lamps lange langur langurs lars laser lasers lases lasse lathe lather lathered lathering latvia leach leaches lech leches leftover leman
  lemnos lemongrass leon liard lias liban libya limpest limps ling linger lingers lions lira liras lithuania lmao loans loath loins longer
  loos loose looser looses loots lose loses lotus lumpfish lunger lungers maam maes males malts mami manage manages mandragora mange manger
  mangers mangy mania manias manic manics manioc maniocs maras mard maris maros mars mary mazzie meatpuppet meatpuppets medicks mellon melos
  meningitis meres mesoamerican mesoamericans mesoblast metal mets meuse mexicas miffs miles milts mimed miming miner miners mines ming
  mining minster minsters minter minters mires misery mixes moises moles molts momus moneys monger mongers mons moon moons moose moppet moppets
  moran mores morin morn morns moro moroni mose moses mothy moue moues mousse mousses mozzies muffs mugshot mums mungs munster murat murderer muse
  muses muter muzz naff nagger naggers nannies nanny narcissistically nards narks natter natters nero nets netter netters newspaperwoman
  newspaperwomen newtonian niger nigeria nigerien niggaz nonproliferation noobs norks nutbrown nuthouse nutt object ogress oldie orangutan
  orchestration orchestrator ores ornamentation overburdensome overdoes overran padding pais pakistan parrotfish parthenon particoloured
  parts pase passed passes passing pasteur pate pated pats pence pers pervasion pervasive phones phony physiotherapeutic pick pickaninnies
  pickaninny picks pigfish pignuts pigswill pike pikes pissy plan plans plonk plonks plunk plunker plunkers plunks plus podding pods poisson
  pokey pokeys pola polis polk polka polkas pollack pollacks pollock pollocks pols pone pones poole poos poppet poppets pose poses posses
  potto pottos poufs pratt predator prev prone pros prue psis psych psyche psyches psychometry psychosis psychosurgery psychotherapeutic psychs
  pummeled pummeling punchbag punchbags pune puss pusses quick racket rackets rage rages ragworm rapist rapped rapping rast raster rasters
  ratifiable ratter ratters reconsideration refuge refuges reject retardation retrad rhine rickets rident ridge ridges rino rinos rippin ritard
  ritter roam robo robt roister roisters romania rooster roosters root roots roster rosters rouge rouges rudge rumanian rumanians russia
  russias rutter sack sacked sacker sackers sacking sagged sagging sags sain sake sakes sallies sallow sally samba sambas samos sank sapped sapper
  sappers sapping sark sash scad scaldis scaled scaling scaly scatter scatters scilly scrota scrounge scrounges scully seal sealing seep
  seeps sell sells sentimental sentimentalisation sentimentalised sentimentalises sentimentalising sentimentalists sentimentalization
  sentimentalized sentimentalizes sets sewer shak shaking shan shar shari sheatfish sheatfishes shebang shebats sheepdog sheepdogs
  sheepshank sheepshearings shep shew shews shied shies shiite shiites shirer shirk shirks shive shlock shmuck shoe shoed shoo shooed
  shooing shote shots shotted shotting shrewmouse shrewsbury shute shuts shutting shylockian sice sics sine sines sink sinking sinks sinn sinner sinusitis
  site sites sits sitter sitters sitting skans skeet skier skiers skink skinks skits skive skives slabs slats slaughterhouse slicker
  slickers slim slipper slippers slits slitty slobber slobbering slobbers slogs slot slots slovenian slubs smarm smoke smoother snapdragon
  snapdragons snapshot snatch snatches snoot snubs sobs somalia somalian sonofabitch soot sooty sottish sove spacer spacers spader spak
  spank spar spared sparing specs spier spiers spink spinless spinner spinners spong spun stael staling standoffish standoffishness staring
  stases stat state states stats statu status staving steeling stela steling stepfathers stephenson sting stoa stoke stonking stoping stout stouts
  strange suds sunk swindler syria tabes tacks tads taffs tage tags tais tamp tamps tanker tankers tans tare tares tarns tarrier tars tartarean tash
  tats tatted tatties tatting tatty terps terrie thegither thic thicke thieve thus tics tief tiffs tithed titz toadfish toadstool toadstools
  toda todies tody togs toils toll tolls tonks toon toons torts tosses tout touts tram tramped tramping trams tran transformable
  transformation transformations transformative transformer transformers transit transition transitive transmigrant transmission
  transmissive transplantation transposer trap traps traveler travelers trib trie trill trills trish troat troats tromp tromps tron trons
  trot trots troublemaker trugs truk trull trump trumps tubas tubs tucks tues tugs tumour turan twas twink twinks twirp twirps twitted twitting tyre
  undemonstrative underproduction unhinge vermis ville villein villeins violet virgo virgos wack waker waking wale wales wall wallis walloped
  walloping waning wannabee wannabees warms washerwoman washerwomen waste wastes watches waters weathercock weathercocks weatherglass weird
  wellies welly welshwoman wester westers wheres while whiles whines whipper whippers whippoorwill wholes whoreson wich widows willies willy window
  wing winged winging winker winkers winking winky wisps witchdoctor witchdoctors witchgrass witchgrasses withes wonky woops woos wore wotch
  wrinkles yemen yoke yokes youtube zombi zombis zooplankton`);

/** Watched words that are two words when written apart ("freak show", "use less"). Found with the same lists. */
export const COMPOUNDS: readonly string[] =
  list(`airhead airheads attack attacked backward baggage bandit bandits bangladeshis batter battleaxes battyboy battyboys battyman battymen behead
  beheaded beheading bellwhiff bighead bigheads birdbrains blackguard blackguards blockhead blockheads bloodsucker bloodsuckers blowhard
  bonehead boneheads booted booting bootlicker brainless brainwashed broken budgie bulldog bulldogs bulldyke bulldykes bumboy bumboys
  busybodies busybody butcher carthorse carthorses chicken chickens clipping cockroach commandants conman conmen cowboy cowboys cowson cowsons
  crabbit crackpot crackpots decking demon detestable dimwit dimwits dingbat dingbats dipstick dipsticks dirtbag dirtbags dobbed dodos donkey
  donkeys doorstop doorstops dothead dotheads doughball doughballs doughnut doughnuts dragon drone drones drown drowned drowning dumbass
  dumbasses egomaniac egomaniacs european eyetie eyeties faggit faggits faggot fathead fatheads fatso fatties firebomb firebombed firebombing
  fishwife flatten fleabag fleabags freakshow fruitcake fruitcakes fruitloop fuckall fuckoff fuckup fuckups gangster gasbag gasbags gender goatfucker goatfuckers gulpins
  gutless gutted gutting haddock haddocks halfwit halfwits hallions headbutt headbutting headcase headcases headscarf heartless hellcat
  hellcats hijab hijabs hindus hippos hireling homosexual horsewhip horsewhipped horsewhipping hunted hunting inbred infest iraqis jackass
  jackasses jewboy jewboys jobsworth killjoys kneecap kneecapped knucklehead knuckleheads ladyboy ladyboys lamebrains lapdog lapdogs lardarse
  lardarses layabout lightweight lightweights lowlife madam meathead meatheads minion minions mohammedan monkey monkeys mumper mumus
  muttonhead muttonheads nonentities nonentity nonwhite nonwhites noodlehead noodleheads numbskull nutjob nutjobs nutted nutter nutting
  orangeman orangemen overdose overpaid overrun pakistanis parasite parasites parrot parrots pinhead pinheads plankton pondlife poofter
  protestants raghead ragheads ratbag ratbags reprobate reptile reptiles ripping romanian rotter sandnigger sandniggers scarecrow scarecrows
  scumbag scumbags sellout sellouts shanking shemale shemales shylock shylocks simpleton simpletons skitter slanteye slanteyes slapping
  sleazebag sleazebags sleazeball sleazeballs slimeball slimeballs smartarse smartarses snapping snowflake snowflakes somali soulless sparking
  spineless stabbed subhuman subhumans takeaway takeover tattiebogle thickhead thickheads tibetan timewaster timewasters tinhead tinheads
  toads toerag toerags tomorrow tonight tosspot tosspots towelhead towelheads traitor trampled trampling transgender transgenders transsexual
  trollops turncoat turncoats twobob unclean useless villain villains wannabe wassock wassocks wasteman wastemen waster wasteyouths waxwork waxworks
  weirdo weirdos wetback wetbacks wetwipe wetwipes wheelchair wheelchairs whipping windbag windbags windowlicker witless workshy worthless
  yemenis`);
