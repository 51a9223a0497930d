import { list } from "./list";

/**
 * Words and names that are one slip away from a watched one ("lairs", "brian"), and long words that could be read as several. Found by comparing
 * all slips with the British and American word lists of Debian and with common names.
 */
export const REAL_WORDS: readonly string[] =
  list(`adumbrative africa albania ameba amebas america americanisation americanlookout americas anastasia animal animas assess athanasian backs
  backwardation badge badges ballon bangladesh barre based basing basted basting bated bating battleax beaked beanpoles beats beaus bests
  birdbrain blats blurs boated bombe booed booing bounce bounces brainwashes braked braking braze brede brian brooke brows brunt budge budges
  buffon bulgaria bulldoze bulldozes bumkin bumpkin burak burnisher burnishers burnishes burry buying cames cancer cancers canned canning
  capped carragher carts chance chances chancre chancres chats chinatown chines chins christiania christianias christianisation christina
  claries clary cobber coked coking colds colored coloreds conan cones conies corny coves crees crepe crepes cretin criminalisation cristian
  cushing dagon deced demos depot depots derange diminishes dingy dinosaurian disable dobbin doonesbury doozy dosses downed downing doyle
  dragoon dragoons droned droning droop dunes edits egomania elephantiasis eritrea facet fagot fagots fatten fattened fattening fends fidge
  finds fined floozie flukey flunky gages galloot gassed gasses gassing ghanian ghanians gobble gobbles goblin godfather godfathers gorgonian
  greed gremlin gulpin hared haring hatted hemet hinds housefather housefathers idles inbreed incursive india indianian indias indochina
  indochinese indoeuropean intoxicative intransitive isinglass islamabad islami islamonline jacal jamaica jeter jokes kafirs killifishes
  killjoy lacey lager lagers lairs lamebrain lamed laming lampedusa lange lases lathe lather lathered lathering latvia leches lemnos liard
  liban libya liras lithuania loath looser loses lotus manage manages mandragora manger mangers mangy mania manias manic manics mannequin
  meatpuppet meatpuppets mellon melos meningitis mesoamerican mesoamericans mesoblast metal mexicas mimed miming miner miners mines mining
  mixes moneys moons morns moroni moses mothy moues mousse mousses muffin murat muses newspaperwoman newspaperwomen niger nigeria ogress oldie
  orangutan ornamentation overburdensome overdoes pakistan parthenon particoloured parts pervasive phones phony pikes plans poisson polis
  polka polkas pollack pollacks pones poole poses potto pottos pratt psych psychometry psychs pummeled pummeling ragamuffin rages raster
  rasters refuge refuges retrad rippin rodent romania roots roster rosters rouge rouges russia russias sacked sacker sackers sacking sakes
  sallies sally samos sapped sapping scaled scaling scaly scrounge scrounges sealing seeps sells sentimental sewer shaking shari sheatfish
  sheatfishes shews shied shive shlock shmuck shoed shooed shooing shylockian sines sinking sinks sinner sinusitis sitter sitters skeet skier
  skiers skive skives slots slovenian smarm smoke smoother snoot sooty sottish spacer spacers spared sparing spier spiers spinless stael
  staling state states stats statu status stela steling sting stoping strange syria tares tarns tartarean terrie thicke thieve todies tolls
  touts tramped tramping transitive traveler travelers trons trots unhinge urchin vermin vermis villain virgo virgos wales wallis walloped
  walloping wannabee wannabees washerwoman washerwomen waste wastes waters weatherglass weird whippoorwill widows window winged winging withes
  woops wrinkles yemen yokes zombi zombis`);

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
