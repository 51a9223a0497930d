import { list } from "./list";

/** Ofcom's research of 2021 is the yardstick: `medium` words are counted loosely (R2), `strong` and `strongest` always. Mild words are left out. */
const STRONGEST = list(`
  cunt cunts cunting cunty cuntface motherfucker motherfuckers motherfucking fuck fucks fucked fucker fuckers fucking fuckwit fuckwits
  fuckface fuckery fuckup fuckups fuckton fuckall fucktard fuckhead fuckheads fuckoff clusterfuck absofuckinglutely
  unfuckingbelievable fuckinell fuckinhell unfuckingreal bumfuck mindfuck headfuck fucku fuckity fucky bloodclaat bumboclaat
  bombaclaat bloodclart bumbaclart rassclaat rasclaat pussyclaat bomboclat bumbaclaat rassclart
`);

const STRONG = list(`
  wanker wankers wank wanking wankstain wankstains wankpuffin twat twats twatting twatted twattish twatface prick pricks dickhead
  dickheads dickhead's dickwad dickface dick_head dick_heads cock_sucker cocksucker cocksuckers cocksucking cockwomble cockwombles
  cockhead bellend bellends bell_end bell_ends bastard bastards bastarding bollock_brain pussy pussies knobhead knobheads nobhead
  nobheads knob_head knob_heads knobend knobends shithole shitholes shithead shitheads shitehawk shitehawks shitbag shitbags shitebag
  shitebags shithouse shithouses shitface shitshow bullshitter bullshitters gobshite gobshites gobshyte arsehole arseholes arse_hole
  arse_holes asshole assholes minge fanny_flaps jizz spunk whore whores slut sluts slutty slag slags slagbag slapper slappers hoe_bag
  cumstain cumbucket wanky shit_house shit_hole bawbag bawbags baw_bag baw_bags fannybaws fud fuds fudpacker dickless wankshaft
  dipshit dipshits shitcunt titwank blowjob blow_job handjob rimjob cock_womble twunt twunts thundercunt cockend cockends dickwit
  shitgibbon shitweasel knobjockey knob_jockey knobrot tithead pisshead arsewipe arsewipes asswipe asswipes arse_wipe dickheid
  dickheids shitehoose bastart bastarts bastirt bastirts pussyhole pussyholes pussio pussios pussyo pussyos
`);

const MEDIUM = list(`
  shit shits shite shites shitty shitting shitted shat shitload bullshit bullshitting bullshite horseshit batshit bitch bitches
  bitching bitchy bitch's bollocks bollox bollocking bollocked piss pissed pissing piss_take pisstake piss_poor pisses tit tits
  titties tosser tossers tosspot tosspots knob knobs nob nobs dick dicks cock cocks fanny fannies bint bints munter munters skank
  skanks skanky hoes shag shagging shagged shagger clunge punani schlong bellendery twatty ballbag ballbags dickish wtf ffs stfu gtfo
  lmfao wtaf omfg jfc fml tf milf kmfa idgaf
`);

/** The words by Ofcom's three upper bands ("Attitudes to potentially offensive language"). */
export const PROFANITY = { strongest: STRONGEST, strong: STRONG, medium: MEDIUM } as const;
