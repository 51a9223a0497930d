import { inLines, piece } from "../../in-lines";
import { cues } from "../text/weigh";

/** What comes again in those who had it. */
const ATTACK = piece`
  (?:
    heart attack|stroke|sepsis|septic|(?:blood )?clot|dvt|embolism|anaphyla\w+|meningitis|ectopic|seizure|aneurysm|blue ?light\w*|angina
    |asthma attack|collapsed lung|pancreatitis|resus
  )
`;
const THE_SAME = piece`
  (?:
    (?:exactly|feels|exact|the|this) (?:the )?same(?! (?:day|doctor|nurse|gp|surgery|practice|wording|one|story))
    |same (?:crushing |awful )?(?:way|feeling|pain|again|symptoms|arm|sweats|thing again)|(?:come on|started|happening|going) again
    |again (?:tonight|today|now|this morning)|like (?:it did |it was )?(?:then|before|last time|that time)
  )
`;
const CHILD = piece`
  (?:
    toddler|baby|kids?|child(?:ren)?|son|daughter|girl|boy|lad|lass|little (?:one|man)|wee (?:one|man)|grand(?:son|daughter)|twins
    |(?:two|three|four|2|3|4)[- ]year[- ]old
  )
`;
const MEDICINE = piece`
  (?:
    calpol|medicines?|tablets?|pills?|blister packs?|painkillers?|methadone|insulin|vapes?|iron tablets|ibuprofen|paracetamols?|nurofen
    |gummies|capsules?|co-?codamols?|codeine
  )
`;

/** Classes of danger told in other words. */
export const DANGER = cues(
  2,
  inLines`
    \b(?:took|taken|had|given|gave) (?:them|it|those|my|the|his|her|two|another) ?(?:\w+ ){0,2}?(?:again|twice)\b
    |\btook (?:an|a) (?:\w+ )?overdose\b
    |\b(?:an|a|the|my) overdose\b
    |\b(?:iv|i'?ve|she'?s|he'?s|have|has|just) (?:\w+ )?(?:overdosed|od'?d)\b
    |(?:flatmate|friend|mate|daughter|son|mum|dad|wife|husband|sister|brother|lass|lad|nan|\b(?:i|he|she|they|ive))(?:'s|'ve| has| have)? (?:
      just[ ]
    )?(?:taken|necked) (?:loads|all|too many|a load|a lot|the lot|them|a whole|everything)\b
  `,
  inLines`
    \b(?:it'?s|it is|blood'?s?) (?:pump|spurt|gush)ing out\b
    |\bblood (?:is )?(?:pump|spurt|pour|gush|squirt|stream|spray|pool|run)\w*\b
    |\b(?:pump|spurt|pour|gush|squirt)\w* (?:\w+ ){0,3}?blood\b
    |\b(?:stool|stools|poo|poop|motions?|number two)\b[^.!?\n]{0,20}\b(?:black|tar\w*|blood)\b
    |\bblack like tar\b
    |\bpass(?:ed|ing)? out\b
    |\bpass out\b
    |\bblack(?:ed|ing) out\b
  `,
  inLines`
    \b(?:i am|i'm|im|she's|he's|mum's|dad's|been|lying|laid|still) (?:\w+ ){0,3}?on the (?:\w+ )?floor\b
    |\b(?:hip|leg|back|arm)\b[^.!?\n]{0,20}\bwo(?:n't|nt) move\b
    |\bcan'?t (?:get up|move|stand (?:up|on))\b
  `,
  inLines`
    \bmouth\b[^.!?\n]{0,20}\b(?:blister\w*|burnt|burned|burning|raw|foam\w*)\b
    |\bfoaming at\b
    |\bswallowed (?:something|summat|some|a|the|my|his|her)\b(?! (?:news|bill|pill to|pride))
  `,
  inLines`
    \b(?:meter|machine|reading|monitor|sugars?)\b[^.!?\n]{0,24}\b(?:hi|lo|error|off the scale|over 2\d)\b
    |\bstopped (?:shiver\w*|breath\w*|respond\w*|crying|moving)\b
    |\b(?:gone|going|getting|go|goes) (?:\w+ )?(?:sleepy|drowsy|limp|floppy|stiff|cold|grey|blue)\b
    |\bin the water\b
    |\bfished (?:him|her) out\b
    |\bdrown\w*\b(?! (?:in (?!the|a|his|her)|myself|my sorrows|out))
  `,
  inLines`
    \bdisc ?cutter\b
    |\b(?:angle )?grinder\b
    |\bchainsaw\b
    |\belectrocut\w*\b
    |\bscald\w*\b
  `,
  // what they had before has come back
  inLines`
    \b${ATTACK}\b[^\n]{0,80}\b${THE_SAME}\b
    |\b${THE_SAME}\b[^\n]{0,60}\b${ATTACK}\b
    |\b(?:face|mouth|arm|leg|speech|side)(?:'s)? (?:has |have |is )?(?:gone|going|went) (?:the same|like (?:that|before)|again)\b
  `,
  inLines`
    \bpains? (?:\w+ ){0,2}?(?:down|in|up) (?:my|his|her|the) (?:left |right )?(?:arm|jaw)\b
    |\b(?:tingl\w+|numb\w*|weak\w*) (?:\w+ )?(?:all )?(?:down|on|along) (?:one|the|my|his|her) (?:left |right |whole |one )?side\b
    |\b(?:gone|mouth|mouth's|went) all down one side\b
    |\brigors\b
    |\btightenings? every\b
    |\bcontractions? every\b
    |\b(?:stitches|wound|scar|section)(?:'s)?\b[^.!?\n]{0,40}\b(?:burst|come apart|come open|gaping|opened|split)\b
      (?=[^\n]{0,60}\b(?:see (?:things|something|right|inside)|poking|shin(?:y|ing)|bulg\w+|shak\w+|shiver\w*|freezing|blood)\b)
  `,
  // a child at the medicine, and more tablets than anyone should take
  inLines`
    \b${CHILD}(?:'s|s)?\b[^\n]{0,25}\b
      (?:got (?:into|at|in|hold)|with|found|had|opened|eat\w*|ate|drank|drunk|swallow\w*|lid off)\b[^\n]{0,40}\b
      (?:${MEDICINE}|bottle|packet)\b
      (?=[^\n]{0,60}\b(?:gone|empty|missing|open|lid off|how (?:much|many)|finished|quiet)\b)
    |\b(?:had|took|taken|swallowed|eaten) (?:about |over |like |at least |around )?
      (?:1[2-9]|[2-9]\d|twelve|fifteen|sixteen|twenty|thirty|forty|fifty) (?:odd )?(?:of )?(?:\w+ ){0,2}?${MEDICINE}\b
  `,
);
