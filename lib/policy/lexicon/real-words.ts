import { list } from "./list";

/**
 * Words and names that are one slip away from a watched one ("lairs", "brian"), and long words that could be read as several. Found by comparing
 * all slips with the British and American word lists of Debian and with common names.
 */
export const REAL_WORDS: readonly string[] =
  list(`adumbrative africa albania ameba amebas america americanisation americanlookout americas among anastasia animal animas apse aras arbs
  asia aspic aspics assess athanasian backs backwardation bader badge badges ballocks ballon balls bally bangladesh barks barre bars
  based basing bast basted basting batch batches batching bated bating batt batte battleax batz beak beaked beanpoles bears beatle
  beatles beats beau beaus belled bellies bells belly bents bert best bests beta betty bezos billies bills billy bins bits bitty
  blackhead blackheads blat blats blur blurs boas boast boasts boated bodgie boers boke bollix bolls bombe booed booing boos bora boro
  bors bosom bosoms botch botches botching botchy bounce bounces brainwashes braked braking bran braze breck bred brede bree brees brek
  brian brining brock brok bron brooke brow brows brunt budge budges buffon bulgaria bulldoze bulldozes bullocks bumkin bunt bunts burak
  burk burks burnisher burnishers burnishes burry burt bustard bustards butch butches butty buying caen cames cancer cancers canned
  canning canting cants canty capped carragher cart carts carty cents chance chances chancre chancres chara chat chats chet chinatown
  chines chins chonky choo christiania christianias christianisation christina chunk chunks chunky circs clar claries clary clos clot
  clung cnut cobber cocked cods coen coins coke coked coking cold colds colored coloreds conan cone cones conies cons cony coos corny
  cove coves covin crane cranes craws cree crees crepe crepes cretan cretans crews crim criminalisation crine cristian cron crona cronus
  crus cucks cuny cury curz cush cushing cuts dados dagon dags damon dance dances darg dark deced decks deil demo demos dene dens deon
  depot depots derange devi didos dillard diminishes dingy dinosaurian dirks dirt disable dobbin docks doggs dols doonesbury doorstep
  doorsteps doos doozy dopy dorky dorp dosses dots downed downing doyle dragoon dragoons drags dreg droned droning droop drugs duce
  ducks dunc dune dunes dupes dyes edit edits egomania elephantiasis eritrea facet facey facty fagot fagots fannie fats fatten fattened
  fattening fecking fend fends fenny fidge finds fined finny fitty flees floozie flukey flunky foals foils fouls funnies funny gabbler
  gage gages galiot galloot gamps gaps gassed gasses gassing gats gawks ghanian ghanians gist glas gobble gobbles goby godfather
  godfathers gorgonian gorm grafter grafters greed gross grosses gyps haag hared haring harp hats hatted headbanger headbangers hellion
  hellions helmut hemet hind hinds hissy hoars hoers hogg hoggs hond hose hours housefather housefathers huss idles inbreed incursive
  india indianian indias indochina indochinese indoeuropean intoxicative intransitive iraq iris isinglass isla islamabad islami
  islamonline jacal jamaica jeter joke jokes juster kafirs kefir kfir killifishes killjoy kippur knives kobs lacey lager lagers lair
  lairs lamed laming lamming lampedusa lamps lange langur langurs lars laser lasers lases lasse lathe lather lathered lathering latvia
  leach leaches lech leches leman lemnos leon liard lias liban libya limpest limps ling linger lingers lions lira liras lithuania lmao
  loans loath loins longer loos loose looser looses loots lose loses lotus lunger lungers maam maes males malts mami manage manages
  mandragora mange manger mangers mangy mania manias manic manics manioc maniocs maras mard maris maros mars mary mazzie meatpuppet
  meatpuppets mellon melos meningitis meres mesoamerican mesoamericans mesoblast metal mets meuse mexicas miffs miles milts mimed miming
  miner miners mines ming mining minster minsters minter minters mires mixes moises moles molts momus moneys monger mongers mons moon
  moons moose moppet moppets moran mores morin morn morns moro moroni mose moses mothy moue moues mousse mousses mozzies muffs mums
  mungs munster murat muse muses muter muzz naff nagger naggers nannies nanny nards narks natter natters nero nets netter netters
  newspaperwoman newspaperwomen niger nigeria niggaz noobs norks nutt ogress oldie orangutan ores ornamentation overburdensome overdoes
  padding pais pakistan parthenon particoloured parts pase passed passes passing pate pated pats pence pers pervasive phones phony pick
  picks pike pikes pissy plan plans plonk plonks plunk plunker plunkers plunks plus podding pods poisson pokey pokeys pola polis polk
  polka polkas pollack pollacks pollock pollocks pols pone pones poole poos poppet poppets pose poses posses potto pottos poufs pratt
  prev prone pros prue psis psych psyche psyches psychometry psychs pummeled pummeling pune puss pusses quick racket rackets rage rages
  rast raster rasters ratter ratters refuge refuges retrad rhine rickets rident ridge ridges rino rinos rippin ritard ritter roam robo
  robt roister roisters romania rooster roosters root roots roster rosters rouge rouges rudge russia russias rutter sack sacked sacker
  sackers sacking sagged sagging sags sain sake sakes sallies sally samba sambas samos sank sapped sapper sappers sapping sark sash scad
  scaled scaling scaly scatter scatters scilly scrota scrounge scrounges scully seal sealing seep seeps sell sells sentimental sets
  sewer shak shaking shan shar shari sheatfish sheatfishes shep shew shews shied shies shiite shiites shirer shirk shirks shive shlock
  shmuck shoe shoed shoo shooed shooing shote shots shute shuts shutting shylockian sice sics sine sines sink sinking sinks sinn sinner
  sinusitis site sites sits sitter sitters sitting skans skeet skier skiers skink skinks skits skive skives slabs slats slicker slickers
  slim slipper slippers slits slitty slobber slobbers slogs slot slots slovenian slubs smarm smoke smoother snatch snatches snoot snubs
  sobs soot sooty sottish sove spacer spacers spader spak spank spar spared sparing specs spier spiers spink spinless spinner spinners
  spong spun stael staling stases stat state states stats statu status stela steling sting stoa stoping stout stouts strange suds sunk
  syria tabes tacks tads taffs tage tags tais tamp tamps tanker tankers tans tare tares tarns tarrier tars tartarean tash tats tatted
  tatties tatting tatty terps terrie thic thicke thieve thus tics tief tiffs tithed titz toda todies tody togs toils toll tolls tonks
  toon toons torts tosses tout touts tram tramped tramping trams tran transitive trap traps traveler travelers trib trie trill trills
  trish troat troats tromp tromps tron trons trot trots trugs truk trull trump trumps tubas tubs tucks tues tugs turan twas twink twinks
  twirp twirps twitted twitting unhinge vermis ville villein villeins virgo virgos wack waker waking wale wales wall wallis walloped
  walloping waning wannabee wannabees warms washerwoman washerwomen waste wastes watches waters weatherglass weird wellies welly wester
  westers wheres while whiles whipper whippers whippoorwill wholes wich widows willies willy window wing winged winging winker winkers
  winking winky wisps withes wonky woops woos wore wrinkles yemen yoke yokes zombi zombis`);

/** Watched words that are two words when written apart ("freak show", "use less"). Found with the same lists. */
export const COMPOUNDS: readonly string[] =
  list(`airhead airheads attack attacked backward baggage bandit bandits bangladeshis batter battleaxes battyboy battyboys battyman battymen behead
  beheaded beheading bellwhiff bighead bigheads birdbrains blackguard blackguards blockhead blockheads bloodsucker bloodsuckers blowhard
  bonehead boneheads booted booting bootlicker brainless brainwashed broken budgie bulldog bulldogs bulldyke bulldykes bumboy bumboys
  busybodies busybody butcher carthorse carthorses chicken chickens clipping cockroach commandants conman conmen cowboy cowboys cowson cowsons
  crabbit crackpot crackpots decking demon detestable dimwit dimwits dingbat dingbats dipstick dipsticks dirtbag dirtbags dobbed dodos donkey
  donkeys doorstop doorstops dothead dotheads doughball doughballs doughnut doughnuts dragon drone drones drown drowned drowning dumbass
  dumbasses egomaniac egomaniacs european eyetie eyeties faggit faggits faggot fathead fatheads fatso fatties firebomb firebombed firebombing
  fishwife flatten fleabag fleabags freakshow fruitcake fruitcakes fruitloop gangster gasbag gasbags gender goatfucker goatfuckers gulpins
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
  trollops turncoat turncoats twobob unclean useless villains wannabe wassock wassocks wasteman wastemen waster wasteyouths waxwork waxworks
  weirdo weirdos wetback wetbacks wetwipe wetwipes wheelchair wheelchairs whipping windbag windbags windowlicker witless workshy worthless
  yemenis`);
