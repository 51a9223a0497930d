import { inLines } from "../../in-lines";
import { cues } from "../text/weigh";
import { HITS } from "./safeguarding";

/** Classes of harm told in other words: force by those who care, money, confinement, being used, being hungry or alone, fear of going home. */
export const AT_RISK = cues(
  3,
  inLines`
    \b(?:
      (?:is|are|was|were|gets?|getting|being|been|'s|'re) (?:being |getting )?(?:
        slapped|hit|beaten|punched|kicked|pinched|starved|drugged|locked (?:in|up)|threatened|groomed|trafficked|sold|touched|hurt|bullied
      ) (?:by (?!(?:a|an|the|my|our|some) (?:\w+ )?(?:pony|horse|cob|cow|bullock|bull|ewe|ram|tup|car|bus|bike|ball|door)|strangers)
      |at home|every|again|off)
      |(?:dad|father|mum|mam|husband|wife|partner|brother|son|uncle|stepdad|boyfriend|he|she|they) (?:
        hits?|beats?|hurts?|slaps?|kicks?|punches|batters
      ) (?:us|me|her|him|them|all of us)|${HITS} (?:my|her|his) (?:wrist|neck|throat|hair|ribs)
    )\b
  `,
  inLines`
    \b(?:tak(?:es?|ing)|took|has|have|hold\w*|keep\w*|nick\w*|hands? over|handing over|gets?) (?:\w+ ){0,3}?
      (?:bank ?card|card|pension|money|savings|wages|penny|benefits|passport|papers)\b[^.!?\n]{0,20}\b(?:off|from) (?:
      him|her|them|me|the old|my (?:mum|nan|gran|dad|mother)
    )\b
    |\bhands? over every penny\b
    |\b(?:they|he|she|boss|madam|aunt\w*|family) (?:took|take|takes|has|keeps?|holds?|hid) (?:her|his|my|their) (?:
      passport|papers|phone|id
    )\b
    |\b(?:made|makes|making|forced|got|getting) (?:me|my|her|him|mum|nan|gran|dad|the old \w+) (?:to )?
      (?:sign|change (?:my|her|his|the) will)\b
  `,
  inLines`
    \b(?:kept|keeps?|keeping|locked|shut|hidden|held) (?:\w+ )?(?:
      in (?:one|a|the|his|her) (?:\w+ )?(?:room|bedroom|shed|cellar|cupboard|attic|loft|garage|caravan)|home (?:from school |to |all )
      |indoors|off school to
    )\b
    |\bno heating\b[^\n]{0,60}\b(?:phone|urine|thin|weighs|food|carer)\b
    |\b(?:stinks?|smells?|soaked) (?:of|in) (?:urine|wee|pee)\b
    |\bweighs (?:nothing|next to nothing)\b
    |\bsleeps in (?:his|her) bed and (?:he|she)\b
  `,
  inLines`
    \b(?:girl|boy|lad|lass|maid|child|kid|one|daughter|sister|niece|she's|he's|mate's|friend's|cousin's|is|only) (?:
      of?'? ?|is |about |only[ ]
    )?(?:1[0-7]|[5-9]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)\b[^\n]{0,90}\b(?:
      gives? (?:her|him)|makes? (?:her|him)|stay(?:s|ing)? over|sleeping (?:aboard|at|with|in|round)|kept (?:home|in)|cleans?
      |mind babies|weed|vodka|older|grown|skipper|bloke|married|took her|bruis\w*
    )\b
  `,
  inLines`
    \b(?:to be|be|being|getting|get) cut\b(?! (?:back|off|out|short|down|up|again|by|from))
    |\btak(?:e|ing) (?:my|our|the|her) (?:daughter|girl|niece|sister)s? (?:home|back|abroad|away)\b
    |\bplanning to take (?:my|her|our|the)\b
  `,
  inLines`
    \b(?:little|wee|small|young|baby|the) (?:\w+ )?(?:boy|girl|lad|lass|child|kid|kids|baby|ones?)\b[^\n]{0,50}\b
      (?:cr(?:y|ies|ying)|scream\w*|hungry|alone|begging|in pyjamas|no coat)\b[^\n]{0,40}\b
      (?:nobody|no one|all night|every night|come|comes|hours|alone|letter ?box|bins)\b
    |(?<!n't |\b(?:not|never|without|nobody|no one|i|we|still|even) )\bflinch\w*\b
    |\b(?:kids?|baby|children|he|she|they|child)(?:'s| is| are|'re)? {1,2}(?:not|n't|aren't|isn't) safe with me\b
    |\bdon't think (?:the |my )?(?:kids?|baby|children|he|she|they)(?:'s| is| are|'re) safe with me\b
    |\b(?:he|she|they)(?:'s| is|'ll| will)? (?:going to|gonna|will) kill (?:me|us|her)\b
    |\bget me out (?:the back|of here)\b
    |\bif i go home\b
    |\bcan't go home\b
    |\b(?:scared|frightened|afraid|terrified) (?:to go|of going|to be at|to be in the) (?:home|house)\b
    |\b(?:boyfriend|husband|partner|fella|bf|he) forced (?:me|himself|her)\b
    |\bif (?:i|she|he) tells?\b[^.!?\n]{0,40}\b(?:he|she|they)(?:'ll| will| would|'d)\b
  `,
  inLines`
    \b(?:giving|gives|gave|puts?|putting|slipping|crush\w*) (?:\w+ ){0,3}?
      (?:extra|too many|double|sleeping|her sleeping|his sleeping|something|stuff) ?(?:\w+ )?
      (?:tablets|pills|in (?:her|his) (?:tea|food|milk))\b
    |\b(?:extra|sleeping) tablets so (?:he|she|they)\b
    |\b(?:held|holds?|holding|grips?|gripped|twist\w*) (?:my|her|his) (?:arms?|wrists?)\b
    |\bhas no papers\b
    |\bwon't let (?:him|her|them|me) come\b
  `,
  // raped, and not long ago; a carer who has hit; never seen alone
  inLines`
    \b(?:raped|sexually (?:assaulted|abused)|molested) me\b
    |\bi(?:'ve| have| was| got| am)?(?: been| just| being)* (?:raped|sexually (?:assaulted|abused)|molested)\b
      (?=[^\n]{0,60}\b(?:by|last night|yesterday|today|this|help|tell|now|scared|won't|police)\b)
    |\b(?:my|our) (?:\w+ )?(?:daughter|son|sister|niece|nephew|cousin|mum|girl|boy|brother)(?:'s| has| was| got)?(?: been| just)* (?:raped
      |molested)\b
  `,
  inLines`
    \b(?:hit|slapped|smacked|shook|pushed|shoved|grabbed) (?:him|her|my (?:mum|dad|husband|wife|mother|father|baby|son|daughter))\b
      (?=[^\n]{0,80}\b(?:ashamed|hate myself|guilty|end of my (?:tether|rope)|can't cope|too hard|don't take|no sleep|alzheimer\w*|dementia)\b)
    |\b(?:not|never|n't) (?:allowed|let|speak|spoken|seen?)\b[^.!?\n]{0,30}\b(?:without (?:him|her)|alone since|doctor (?:alone|on my own))\b
    |\b(?:sleep\w*|bed is|kept|lives?)\b[^.!?\n]{0,15}\b(?:a|the) dog (?:cage|crate|kennel)\b
  `,
);
