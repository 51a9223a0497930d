import type { Rule } from "../rule";

const rule: Rule = {
  why: "Asking someone to take down an honest review looks like silencing them, and Google forbids it.",
  instead: "Thank you for your feedback. Anyone with a concern can use our complaints process.",
  patterns: [
    {
      find: /\b(?:amend|change|edit|reword|take (?:back|down)|delete|withdraw|remove) what you(?:'ve| have)? (?:put|written|wrote|said|posted)\b/g,
    },
    {
      find: /\b(?:take|taking|taken|bring|pull) (?:this|it|that|them|these|your \w+|the \w+) (?:\w+ )?(?:down|off|back)\b/g,
      unless: /\b(?:priva\w*|personal|details|pictures?|photos?|recordings?|videos?|images?|identif\w*|other people)\b/,
    },
    {
      find: /\b(?:delet(?:e|ing)|remov(?:e|ing)|tak(?:e|ing) down|tak(?:e|ing) (?:this|it|that|your \w+) down|withdraw(?:ing)?|retract(?:ing)?|pull(?:ing)?|erase|tak(?:e|ing) back|unpublish) (?:\w+ ){0,1}(?:this|that|your|these|the|it|what you)(?: \w+)?(?: (?:reviews?|comments?|posts?|tweets?|feedback|remarks?|statement|words|allegations?|claims?|accusations?|wrote|said))?\b/g,
      unless:
        /\b(?:priva\w*|personal|details|pictures?|photos?|recordings?|videos?|films?|images?|date of birth|number|identif\w*|other people|address|faces?|names? of|protect)\b|\bwe (?:may|might|will|can|have|do|cannot|can't|never|sometimes) (?:have to |need to |not |never )?(?:hide|remove|delete|take down|ask)\b/,
    },
    {
      find: /\b(?:ask|request|insist|demand|expect|want|suggest|urge|like|require|need|advise)(?:s|ed)?(?: that)? (?:you|this|your|it|the)(?: \w+){0,4} (?:remove|removed|delete|deleted|take|taken|withdraw|withdrawn|retract|down|is removed|be removed)\b/g,
      unless: /\b(?:priva\w*|personal|details|pictures?|photos?|recordings?|videos?|images?|identif\w*|other people)\b/,
    },
    {
      find: /\b(?:should|must|ought to|needs? to|has to|shall|better) (?:be |come |not be )?(?:removed|deleted|taken down|withdrawn|retracted|come down|remove|delete|take (?:it|this) down)\b/g,
      unless: /\b(?:priva\w*|personal|details|pictures?|photos?|recordings?|videos?|images?)\b/,
    },
    {
      find: /\b(?:apologise|apology|say sorry) (?:to|for) (?:the|our|us|what|your|this|dr|her|him|them|staff)\b/g,
      unless: /\b(?:we|i|our) (?:\w+ )?(?:apolog|sorry)/,
    },
    {
      find: /\b(?:dil(?:eu|[eë]wch|ëwch)|tynnwch|tynnu|dilewch)(?: i lawr)? (?:eich|yr|y|hwn|hyn|'r|ei) ?(?:adolygiad|sylw(?:adau)?|post|neges|hyn|hwn)\b|\btynnwch (?:hwn|hyn|y post|eich)\b/g,
      unless: /\b(?:preifat\w*|lluniau?|manylion|recordiad)\b/,
    },
  ],
};
export default rule;
