import { inLines } from "../../in-lines";
import { cues } from "../text/weigh";

/** Grave, yet with another reading; one more sign is needed. */
export const GRAVE = cues(
  2,
  inLines`
    \b(?:paddl\w+|go(?:ing)?|walk\w*|swim\w*|swam|sail\w*|row(?:ing)?|head\w*|driv\w+|get(?:ting)?|head(?:ed)?|set(?:ting)?) (?:
      \w+[ ]
    ){0,4}?(?:out|off|in|into|over|on|away|up)\b[^.!?\n]{0,50}\b(?:not?|never|n't) (?:\w+ )?
      (?:com(?:e|ing)|turn(?:ing)?|swimming|walking) (?:\w+ )?(?:back|home|in|round)\b
  `,
  inLines`
    \b(?:said|say|saying|wrote|written|writing|sent|sending|text\w*|posted|typed|left)\b[^.!?\n]{0,40}\bgood ?byes?\b
      (?! (?:to \w+ing\b|(?:to |letters? to )?(?:(?:our|the|an?|his|that|my) (?!kids|children|family|wife|husband|mum|friends|boys?|girls?)|dr|doctor|nurse)))
    |\bgoodbyes? (?:on|in|to) (?:my (?:kids|children|family|mum|wife|husband|friends|boys|girls)|everyone|them|him|her|all)\b
  `,
  inLines`
    \b(?:written|wrote|left|done|finished|posted) (?:\w+ )?(?:the|my|me|all the) (?:\w+ )?(?:letters|notes?)\b
      (?! (?:that|to (?:the|my|them|you)|for the|about|down|first))
    |\bleft (?:a|her|his) note\b(?! (?:with|under|beneath|behind the|about|that))
    |\b(?:wrote|written) (?:notes|letters) to (?:everyone|all|them|the kids|my)\b
  `,
  inLines`
    \b(?:picked|chosen|chose|set|fixed|got|decided on|named) (?:a|the|my|his|her|which) (?:date|day)\b
    |\b(?:keep|been|am|i'm|started|already) planning it\b
    |\b(?:made|got|have) (?:a|my|the) plan\b
    |\bplan in (?:them|my head|mind)\b
    |\bmade (?:up )?(?:my|his|her) (?:own )?mind(?: up)?\b
  `,
  inLines`
    \bthink(?:ing)? (?:of|about) the (?:railway|tracks|bridge|river|water|train|cliffs?|rope|viaduct|tablets|pills)\b
    |\b(?:no ?body|no one|no-one|naebody) (?:needs|wants|loves) me\b
    |\b(?:gone|went|going) (?:out|off) with (?:the|his|my|her|a) (?:shotgun|gun|rope|tablets|pills)\b
    |\b(?:look|looks|looking|stare|staring|stared|gaz\w+) (?:\w+ ){0,2}?(?:at|over|into|down at) (?:the |them |that |those |my |it)?
      (?:\w+ ){0,2}?
      (?:water|bridge|edge|river|sea|tide|tracks|train|trains|tablets|pills|rope|knife|blade|drop|railings|beam|rafters|traffic)\b
  `,
  inLines`
    \b(?:saving|saved|stash\w*|hoard\w*|stockpil\w*|counted|lin(?:ed|ing)|put(?:ting)? (?:by|aside)|got enough|keeping|bought) (?:\w+ ){0,4}?
      (?:tablets|pills|paracetamols?|sleepers|meds|morphine|insulin|them up|stuff up)\b
    |\b(?:tablets|pills|sleepers|meds)\b[^.!?\n]{0,20}\b(?:lined up|counted(?! (?:into|and bagged|by))|saved (?:up|now|for)|stashed
      |hoarded)\b(?! (?:in (?:their|his|her|my|a|the) (?:\w+ )?(?:box|tray|pack)|because))
    |\b(?:photo of|have|i'?ve got|i got|he's got|she's got|got the|bought|and|took|with) (?:a |the |my |his |some )?(?:rope
      |noose)\b(?! (?:bridge|swing))
    |\bi know (?:\w+ )?how (?:many is enough|i would|i'd)\b
    |\bhow i(?:'d| would) do it\b
    |\beverything i need for (?:tonight|tomorrow|it)\b
  `,
  inLines`
    \bbetter off with(?! (?:a (?:different|new|private|proper)|the (?:old|new|chemist)|another (?:surgery|practice|doctor)|private))\b
    |\bif i (?:was ?n'?t|were ?n'?t|were not|was not) (?:here|alive|around|about)\b
    |\bwhen i'?m (?:dead|gone)\b
    |\b(?:all|both) of us (?:not|going|gone|dying|over)\b
    |\b(?:just|as well|could|should|want to|going to|ready to) end it\b
  `,
  inLines`
    \b(?:still|just) going to do it\b
    |\b(?:do it|doing it|done it) (?:properly|proper|right|for real|this time|tonight)\b
    |\bgoing to do it (?:anyway|tonight|now)\b
    |\b(?:i|i'?ve|ive|have|she'?s|he'?s) (?:just )?taken (?:them|it all|the rest|loads|everything)\b
    |\bdo(?:ing)? (?:my|him|her)self in\b
    |\bstopped (?:my insulin|taking (?:my )?insulin)\b
  `,
  inLines`
    \b(?:lock|locked|locks|barricad\w+) (?:himself|herself|myself|themself|themselves|the door)(?! out)\b
    |\bbarricad\w+\b
    |\bsays? (?:he|she)(?:'s| is) (?:finished|done|had enough)\b
    |\bwhere (?:the|his|her|my) will is\b
    |\b(?:hidden|hid|taken away|moved) (?:all )?(?:the |his |her |my )
      (?:keys|knives|guns?|tablets|pills|rope|blades|medication|cartridges)\b
  `,
  inLines`
    \bprolong\w*\b
    |\b(?:at|made my) peace\b
    |\b(?:shan'?t|won'?t|not|no longer|never) (?:be )?(?:need(?:ing)?|want(?:ing)?) (?:the|a|my|any|you|it|them) (?:\w+ )?
      (?:again|any ?more|more|now)\b
    |\b(?:had|lived) a (?:full|good|long) (?:life|innings)\b
    |(?:^|\n)last post\b(?! (?:on|in|was|is|of))
    |\b(?:my|be my|is the) last (?:post|message|tweet|review|words)\b
    |\blast (?:(?:time )?you'?(?:ll| will) (?:ever )?(?:hear|see))\b
    |\bthe only (?:way|answer)\b
    |\bput me out of my misery\b
    |\blike the answer\b
  `,
  inLines`
    \bdon'?t (?:send|call|ring|bother sending) (?:any|some|the police|an ambulance)\w*\b
    |\btoo tired to (?:live|be here|carry on)\b
    |(?<!\b(?:hold|queue)\b[^\n]{0,60})\btell (?:them|her|him|my \w+|the \w+) (?:i (?:wasn'?t|loved|love|tried|did)|it wasn'?t|(?:she|he) (?:tried|did))\b
  `,
  inLines`
    \b(?:shall not|shan't|won't|will not|no longer|not) (?:be )?need(?:ing)? (?:my|the|that|any) (?:\w+ ){0,2}?
      (?:appointment|slot|tablets|medication|repeats?|prescription|results)\b
    |\b(?:see (?:that|to it)|would (?:somebody|someone)|asked (?:my|our|the) \w+ to|told (?:my|our|the) \w+ (?:s?he|they) can)\b[^.!?\n]{0,30}\b
      (?:dog|cat|budgie|cats|dogs|bird|hens|horse)\b(?! while)
  `,
);
