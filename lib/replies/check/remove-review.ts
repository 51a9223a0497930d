import { allInLines, inLines, piece } from "../../in-lines";
import { hitsOf, type Pattern, type Rule } from "../rule";

/** Someone's privacy is a good reason to take a thing down; offering it as their own choice is no demand. */
const FOR_PRIVACY = inLines`
  \b(?:
    priva\w*|personal|details|pictures?|photos?|recordings?|videos?|films?|images?|identif\w*|other people|date of birth|number|faces?
    |names? (?:of|in)|protect\w*|scam\w*|phish\w*|spam|click|bank|public (?:page|place)
  )\b
  |\bpage is public\b
  |\b(?:we|i)(?:'re|'ve|'ll| are| have| will| am) (?:\w+ )?tak(?:e|en|ing) (?:it|this|that|them|the \w+) down\b
`;
/** "We may remove comments that…" is a rule for everyone. */
const PRIVACY_OR_HOUSE_RULES = inLines`
  ${FOR_PRIVACY.source}
  |\bwe (?:may|might|will|can|have|do|cannot|can't|never|sometimes) (?:have to |need to |not |never )?
    (?:hide|remove|delete|take down|ask)\b
`;
const WRITTEN = piece`
  reviews?|comments?|posts?|tweets?|remarks?|words|threads?|messages?|stars?|rating|feedback|lot|paragraph|statement|claims?
  |allegations?
`;
const THING = piece`
  (?:
    it|this|that|them|these|those|this one|all of (?:it|them|this)
    |(?:your|the|this|that|these|those|both|all)(?: \w+){0,2} (?:${WRITTEN})
  )
`;

const PATTERNS: Pattern[] = [
  { find: /\b(?:could|can|would|will) you (?:(?:\w|')+ ){0,10}take (?:it|this|that) (?:off|down)\b/g, unless: FOR_PRIVACY },
  // "Kindly take this review down", "nice if you took it off Google", "strike this from the page".
  {
    find: allInLines`
      \b(?:tak(?:e|ing|en)|took|bring(?:ing)?|brought|pull(?:ed|ing)?|get(?:ting)?|leav(?:e|ing)) ${THING} (?:\w+ )?(?:down|offline)\b
    `,
    unless: FOR_PRIVACY,
  },
  {
    find: allInLines`
      \b(?:
        strik(?:e|ing)|struck|wip(?:e|ing)|scrub|tak(?:e|ing)|took|pull(?:ing)?|get(?:ting)?|clear(?:ing)?|delet\w+|remov(?:e|ing)
      ) ${THING} (?:off|from) (?:google|facebook|here|the (?:page|site|internet|thread|group)|this (?:page|site)|nhs|public view)\b
    `,
    unless: FOR_PRIVACY,
  },
  {
    find: allInLines`
      \b(?:ask|request|insist|grateful|appreciate(?: it)?|prefer|like|suggest|expect|helpful|fair|kind|nice|good|best)
        (?: that| if| for)? ${THING}(?: \w+){0,2} (?:
        taken (?:down|off)|gone|deleted|removed|withdrawn|edited|amended|reworded|came down|come down
      )\b
    `,
    unless: FOR_PRIVACY,
  },
  {
    find: new RegExp(
      `\\b(?:amend|edit|reword|rewrite|soften|tone down|reconsider|rephrase|hide|erase|tidy up)(?:ing|ed)? ${THING.replace("it|this|that|them|these|those|this one|", "")}`,
      "g",
    ),
    negated: null,
    unless: inLines`
      \bwe (?:may|might|will|can|have|do|sometimes|always) (?:have to |need to )?(?:hide|edit)\b
      |\b(?:abus|racis|swear|personal|priva|names?|photos?|details)\w*
    `,
  },
  {
    find: allInLines`
      \b(?:do not|don't|stop|nobody|no one|not|please no) (?:\w+ )?(?:
        shar(?:e|es|ed|ing)|spread(?:s|ing)?|pass(?:es|ed|ing)? (?:it|this|that) (?:on|round|around)|forward(?:ing)?|re-?post(?:ing)?
        |tagg?(?:ing)?
      ) (?:this|that|your|the) (?:review|post|story|experience|version|complaint|thread)\b
    `,
    unless: FOR_PRIVACY,
  },
  {
    find: allInLines`
      \b(?:change|amend|edit|raise|up|turn|make) (?:(?:it|this|yours|that|the rating|your \w+) )?(?:to|into) (?:at least )?
        (?:three|four|five|more|[345])[ -]?stars?\b
      |\bor (?:erase|delete|remove)(?: it| this)?(?=[,.!;]|$)
    `,
    unless: FOR_PRIVACY,
  },
  {
    find: /\b(?:amend|change|edit|reword|take (?:back|down)|delete|withdraw|remove) what you(?:'ve| have)? (?:put|written|wrote|said|posted)\b/g,
  },
  {
    find: /\b(?:take|taking|taken|took|pull) (?:(?:this|it|that|them|these|your \w+|the \w+) (?:\w+ )?down|your words back)\b/g,
    unless: FOR_PRIVACY,
  },
  {
    find: allInLines`
      \b(?:
        delet(?:e|ing)|remov(?:e|ing)|tak(?:e|ing) down|tak(?:e|ing) (?:this|it|that|your \w+) down|withdraw(?:ing)?|retract(?:ing)?
        |pull(?:ing)?|erase|tak(?:e|ing) back|unpublish
      ) (?:\w+ ){0,1}(?:this|that|your|these|the|it|what you)(?: \w+)?
        (?: (?:reviews?|comments?|posts?|tweets?|feedback|remarks?|statement|words|allegations?|claims?|accusations?|wrote|said))?\b
    `,
    unless: PRIVACY_OR_HOUSE_RULES,
  },
  {
    find: allInLines`
      \b(?:ask|request|insist|demand|expect|want|suggest|urge|like|require|need|advise)(?:s|ed)?(?: that)? (?:you|this|your|it|the)
        (?: \w+){0,4} (?:
        remove|removed|delete|deleted|take (?:\w+ ){0,3}down|taken down|withdraw|withdrawn|retract|is removed|be removed
      )\b
    `,
    unless: FOR_PRIVACY,
  },
  {
    find: allInLines`
      \b(?:should|must|ought to|needs?(?: to)?|has to|shall|better) (?:be |come |not be )?(?:
        removed|removing|deleting|taking (?:down|off)|deleted|taken (?:down|off)|withdrawn|retracted|come down|remove|delete
        |take (?:it|this) down
      )\b
    `,
    unless: FOR_PRIVACY,
  },
  {
    find: /\b(?:apologise|apology|say sorry) (?:to|for) (?:the|our|us|what|your|this|dr|her|him|them|staff)\b/g,
    unless: /\b(?:we|i|our) (?:\w+ )?(?:apolog|sorry)/,
  },
  {
    find: allInLines`
      \b(?:dil(?:eu|[eë]wch|ëwch)|tynnwch|tynnu|dilewch)(?: i lawr)? (?:eich|yr|y|hwn|hyn|'r|ei) ?
        (?:adolygiad|sylw(?:adau)?|post|neges|hyn|hwn)\b
      |\btynnwch (?:hwn|hyn|y post|eich)\b
    `,
    unless: /\b(?:preifat\w*|lluniau?|manylion|recordiad)\b/,
  },
];

/** Said of a post that gives its writer away, in this sentence or another. */
const FOR_THEIR_OWN_SAKE = /\bfor your (?:own )?(?:privacy|safety|protection)\b/;

const rule: Rule = {
  why: "Asking someone to take down an honest review looks like silencing them, and Google forbids it.",
  instead: "Thank you for your feedback. Anyone with a concern can use our complaints process.",
  find: (reply) => (FOR_THEIR_OWN_SAKE.test(reply.plain) ? [] : hitsOf(PATTERNS, reply)),
};
export default rule;
