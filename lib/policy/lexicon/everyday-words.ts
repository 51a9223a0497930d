import { list } from "./list";

/** Short words that most sentences are made of: what a text written without spaces is taken apart into. */
export const EVERYDAY_WORDS: readonly string[] =
  list(`a i the to and of is in you that it for on not my this was with have be are me as at they your if but or all an so from he by her do one no
  about what she like can has who there just will would we up his been out had when more time very their know good see should how any now because did
  please were only which am some here think then other say why said than him want could back also being well our us even make off after two over right
  need way does same never told new first nothing much every day since these use again put too before going down take where years still many really
  those come into better most work look someone thank always thanks call says done last give find care thing old three feel stop ask long something
  read keep left anyone asked under little both home took place wrong life seen next anything bad great sure let its got get go went gone goes them
  yes number sex money days found enough everything reason hope already leave love though today check once whole health having part trying bit big
  away end few maybe wife else rather try until probably nobody between friend each own others agree somebody pay door least comment weeks god matter
  makes true live team head mind open ago past myself whether high above side hear date word mean bring wish children kids baby men man seem party
  small speak possible talk sick speaking cut poor heard hello start tried sign works city remember vote death twice explain class deal rest ones
  water children child news town street church school country world country power rights run ran job jobs money house houses car cars road floor
  hand hands hair eyes eye mouth nose neck leg legs arm arms face faces tooth teeth throat head heads back bed phone post paper letter line
  tonight tomorrow yesterday soon later always ever over outside inside behind near every another such each mum dad son daughter sister brother
  friend friends dog dogs cat cats hate hates hated lazy nurse nurses doctor doctors manager staff surgery reception practice chemist chemists trust
  send sent back need needs cannot cant dont wont isnt arent gonna wanna gotta id im ill youre theyre hes shes thats ive die dies died dead born
  burn break broke kill hit beat punch stab shoot watch come came coming wait find found get getting your yours hers ours theirs mine with without
  burden worth fat ugly dirty filthy stinking thick dumb brain brains know knows see sees said think thinks want wants should must be being
  people person women woman girls girl boys boy lot lots half full real pure just only nothing but good for shut run ruin ruined bring brings crime`);
