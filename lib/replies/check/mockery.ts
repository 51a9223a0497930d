import { allInLines, piece } from "../../in-lines";
import type { Rule } from "../rule";

const PERSON = "chap|bloke|man|woman|lady|person|people|folk|one|ones|callers?|customers?|so and so|lot|soul|sorts?|types?|crowd|few|some";
const SOUR = piece`
  grumpy|moody|miserable|stroppy|whing(?:e|ing|ey)|moan(?:ing|y)|bitter|rude|nasty|entitled|ignorant|silly|daft|awkward|difficult
  |illiterate|lazy|bored|sad little|petty|ungrateful|angry little|mouthy|gobby
`;
/** Said of what anyone may do, of ourselves, or in sympathy. */
const HARMLESS =
  /\b(?:sorry|apolog\w+|never|nobody|if anyone|should not|shouldn't|must not|made to feel|feel (?:silly|daft|stupid|awkward))\b/;

/** Wit at the expense of the one who wrote: an answer back, a comparison, a sneer dressed as help. */
const rule: Rule = {
  why: "This makes fun of the person who wrote, in front of everyone. It will be read as what the practice is like.",
  instead: "Thank you for your comment. Anyone with a concern can contact our practice manager.",
  patterns: [
    {
      find: allInLines`
        \bsays (?:the|a|that) (?:man|woman|bloke|lady|one|person|lad|guy|girl)\b
        |\btakes one to know one\b
        |\byou(?:'d| would) fit (?:right )?in\b
        |\bcoming from (?:you|someone who|a (?:man|woman))\b
        |\blook who's talking\b
        |\bthat's rich\b
        |\bpot,? kettle\b
      `,
    },
    {
      find: /(?<=^|[.!?\n,]\s*)and (?:you,|(?:you|your|you're|ur)(?: are)? (?:sir|madam|an?|couldn't|can't|have never|never|still|moan|rude)\b)/g,
    },
    {
      find: allInLines`
        \b(?:than|which|something|as) (?:(?:i|one|we) (?:suspect|gather|imagine|fear|note) (?:is )?)?you
          (?:'ve| have|'d| seem| appear| clearly| evidently| obviously| yourself| ever| will ever|r (?:spelling|grammar|school))?
          (?: \w+){0,2} (?:managed|skipped|missed|lack|learned|learnt|grasped|mastered|failed)\b
        |\b(?:better|more) (?:manners|sense|brains?|things to do) than (?:you|some)\b
      `,
    },
    {
      find: allInLines`
        (?<=^|[.!?\n,;]\s*)(?:and |but |so )?(?:maybe|perhaps|might i|may i|can i) (?:
          suggest|recommend|try|you (?:should|could|would|might)|next time|a little|consider|invest|learn|start|buy|numbers|reading
          |words
        )\b(?! (?:
            call|ring|contact|speak|the (?:practice|website|app)|our|you (?:call|ring|speak|contact)|tell|share|let|give|say|be willing
            |write|come|join|like|wish|want|come along|have a look
          )
        )
      `,
      unless: /\b(?:practice manager|complaints?|our website|the app|reception|join|come along|thank)\b/,
    },
    {
      find: allInLines`
        \b(?:come back|try again|do (?:write|post|return)|let us know|comment) when you(?:'ve| have|'re| are| can)(?: \w+)? (?:
          learn\w*|grown?|calm\w*|read|done|finished|sober|managed|thought|bothered|found (?:a|your|some)
        )\b
        |\b(?:go|get|have|find)(?: \w+)? (?:a |for a )?(?:lie down|hobby|grip|life|nice cup of tea|word with yourself|day off)\b
          (?=.*(?:mate|pal|love|hun|monday|ok|then|[.!]|$))
      `,
    },
    {
      find: allInLines`
        \b(?:${SOUR}) (?:old |little |young )?(?:${PERSON})\b
        |\b(?:${PERSON}) (?:with|who(?:'s| is| has)?) (?:a keyboard|nothing better|too (?:little|much) (?:to do|time)|never)\b
        |\b(?:nothing better|too little|too much time|something better) to do\b
        |\bkeyboards?\b(?= (?:warrior|and|or))
      `,
      unless: HARMLESS,
    },
    {
      find: allInLines`
        \byou(?:'re| are)? (?:
          strike me as|wouldn't know|couldn't even|can't even|couldn't (?:fill|read|work|find|spell|manage|press|be bothered)
          |sound like (?:a|my|you)|must be (?:fun|a (?:joy|delight|riot))|deserve each other|contribute|never (?:have|been|were) a
          |'d (?:think|moan|complain|argue)
        )\b
        |\byou'd think (?:a|an|someone|somebody|that a) (?:grown|adult|person|\w+ (?:man|woman))
      `,
      unless: HARMLESS,
    },
    {
      find: allInLines`
        \b(?:most|some|other|normal|nice|grown|decent|sensible|the rest of the) (?:people|folk|patients|adults|ones|of us|town)
          (?: \w+){0,2} (?:
          manage|managed|cope|can (?:read|count|tell|wait)|would rather be|are only happy|seem to enjoy|like to moan
          |get on (?:with us )?(?:very |just |perfectly )?(?:well|fine)|learn(?:ed|t)? (?:manners|to)
        )\b
        |\bfor the nice (?:people|ones)\b
        |\b(?:only )?with (?:\w+ )?(?:moody|rude|grumpy) \w+
        |\bpeople like you\b
      `,
      unless: HARMLESS,
    },
    {
      find: allInLines`
        \b(?:
          brain ?cells?|evening class|spelling (?:module|lessons?|bee)|dictionary|spell ?check\w*|basic manners|school report
          |(?:a|your|the) (?:medal|oscar|bafta|certificate from|gold star|round of applause|participation)
          |open(?:ing|ed)? your (?:gob|mouth|trap)
          |your (?:gob|spelling|grammar|tantrum|rant|sob story|little (?:rant|list|story)|hobby|big mouth)
          |get your facts (?:straight|right)|grovel\w*|boo[- ]?hoo|world'?s smallest violin|diddums|bless your|cry me|stupidity
          |top of your voice|lost on you|a bit rich|back to school|less of it|(?:cannot|can't|couldn't|unable to) spell
          |kind of person (?:we|you)
          |(?:someone|somebody|a (?:man|woman|bloke|lad|person|chap|lady)) (?:
            who(?:se)? (?:moans?|can't|cannot|never|profile|only|shouts?|still)|whose
          )|had a point|an old tap|hen dap|worth of|repay attendance|grievance to polish|a wit|give it a rest|did you want a
        )\b
      `,
      unless: /\b(?:thank|welsh|translated|sorry)\b/,
    },
    {
      find: allInLines`
        \b(?:one|i|we) (?:does |do |sometimes |often |can only )*(?:sometimes )?wonders? (?:whether|if|why|how) (?:
          it's |it is |the |some |you |that[ ]
        )
      `,
      unless: /\b(?:we wonder if you (?:would|could|might)|same|too)\b/,
    },
    {
      find: allInLines`
        \bfunny (?:that|how)\b
        |\bcharming\b(?=[.!,]|$)
        |\bmaybe try saying\b
        |\bpoor (?:little )?(?:lamb|petal|flower|diddums)\b
        |\bwhat a (?:charmer|delight you)
        |\bsomeone (?:got|woke|needs|is having|had) (?:out|up|a|their|his|her)\b
        |\bsomeone had to\b
      `,
    },
  ],
};
export default rule;
