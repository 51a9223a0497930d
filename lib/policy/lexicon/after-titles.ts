import { list } from "./list";

/** Words that follow "doctor" or "nurse" without being a name, in any case of letters. */
export const NO_NAME: ReadonlySet<string> = new Set(
  list(`
    a about advised again all also always an and answered any anyone anything appointment appointments appt are as asked
    at available away back be because been before being but by call called calling calls came can cannot cant can't care
    carried come comes coming could couldn't cut did didn't diagnosed do does doesn't doing don't done down each either
    ever every explained failed fails finally fit follow for from gave get gets getting give gives giving go goes going
    good got google great had hadn't has hasn't have haven't having he hear help helped her here his hold how however i
    if ill in is isn't it its it's just keep kept kind know knew knows last late later led left let like listened
    listening look looked looks made make makes making may me might missed more most must my needs never next nice no
    nobody nor not note notes now of off often on once one only or other our out over paid phone phoned phones please
    practitioner practitioners prescribed prescribes prescription put quick quickly ran rang rather read really
    receptionist reception refused referral retired reviewed ring rings room rude running said same saw say saying says
    see seeing seems seen sent she should since so some someone sorted sort spoke staff still stood surgery surgeries
    take takes taking talk talked telephone telephoned tells than thank thanks that that's the their them then there
    these they this thought through til till time to today told tomorrow too took tried turned two u under until up us
    use very via visit visited visits waits wants was wasn't we well went were what when where which while who whoever
    who's whose why will with without won't would wouldn't wrote yes yesterday yet you your pepper google's centre
    centers hours strange patient patients clinic clinics bank ordered or's assistant student manager specialist
    associate consultant cares treated understood even helps listens whom checked examined doctors nurses doc gp gps
    line lines rota team teams training ask shortage strike strikes letter letters office school bag bags chair coat
    queue service services quality speaks speak face list friend ill's seuss dolittle house foster jekyll watson dre
    martens phil oz evil feelgood oetker zhivago spock hibbert nick tomorrow's monday tuesday wednesday thursday friday
    saturday sunday bit ones nobody's surgery's practice hello hi morning cos coz cuz wi wiv n nd d oan dae telt tell
    sez dis di pon inna wey weh nuh a's aw wis wid gie him himself herself themselves into onto after cannae dinnae sat
    stopped started stuck seemed sounded sounds tries trying turn washed wears wore works worked writes working young
    old there's we're they're i'm im ive i've he's she's you're feels felt find finds found gone held holds heard id i'd
    insists kindly lets likes looking loves lovely means meant moved named need offered opened or're picked picks plain
    playing pointed pulled pushes quite re sends shes showed shrugged sighed sits smiled snapped staring stands stares
    stays sticks sugar that'll thinks thus treats types typed tut used uses using waited walked warned watching whether
    whoops wise within yelled angry different proper first second third junior senior female male lady better best bad
    big new right wrong whatever alone actually anyway maybe perhaps mum mam dad love hun mate pls plz xx lol haha tbh
    btw asap okay ok dm dms actual upped myself yourself message messages wont somebody somebody's dent trouble drew
    love's brain x xxx -
  `),
);
/** Words behind a title that are no name even with a capital and a verb after them: other jobs, places and jokes. */
export const NEVER_NAMES: ReadonlySet<string> = new Set(
  list(`
    practitioner practitioners who google google's appointment appointments phone room receptionist reception surgery surgeries centre centers hours patient patients clinic
    clinics bank assistant student manager specialist associate consultant doctors nurses doc gp gps line lines rota team teams
    training shortage strike letter letters office school bag chair coat queue service services list ill's seuss dolittle house jekyll
    dre martens oz evil feelgood oetker zhivago spock hibbert pepper monday tuesday wednesday thursday friday saturday sunday
    strange he she they i it you we there this that what when where which how why and or but if as in on at to from of the a
  `),
);
/** Words that describe and are surnames too. */
export const WORD_SURNAMES: ReadonlySet<string> = new Set(
  list("young best good long short little love may wise strong moody savage grieves hale bright sharp noble"),
);
/** What a person does next, in a word. */
export const DOES_NEXT: ReadonlySet<string> = new Set(
  list(`
    was is has had did does didn't doesn't wasn't isn't hasn't hadn't won't wouldn't couldn't can't cannot will would could should never
    always just only rang rings ring called calls phoned phones said says told tells gave gives made makes took takes saw sees came
    comes went goes got gets put puts listened listens looked looks explained explains found finds spoke speaks refused refuses kept
    keeps left let thought thinks wrote writes sent sends prescribed referred asked asks answered and who
  `),
);
/** Small words that names begin with. */
export const PARTICLES: ReadonlySet<string> = new Set(
  list("o ap ab ferch van von de di da dos del della der den la le al el bin ibn ter ten mac mc st san"),
);
