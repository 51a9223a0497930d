import { allInLines } from "../../in-lines";
import type { Span } from "../../model";
import { commonOf } from "./everyday";
import { kept } from "./kept";
import { matchesIn } from "./quicken";
import type { JudgedText } from "./text";

/** Someone else makes the complaint or gets it, it is over, or there is none. */
const ELSEWHERE = allInLines`
  \b(?:
    (?:is|was|are|am|'m|'s) (?:not|no|never) (?:an? |my |a )?(?:\w+ )?complaint
    |(?:do|does|did|would|will|wo|can|could|have|has|am|is)(?:n't| not| never|not)(?: \w+){0,4} (?:mak|lodg|rais|submitt?|fil|putt?|regist)\w* (?:in )?(?:an?|any|my) (?:\w+ )?complaint
    |no (?:need|call|cause|point)(?: \w+){0,3} (?:\w+ )?complaint
    |(?:was|were|been) (?:going|ready|about|planning|all set|set|tempted|minded) to (?:\w+ ){0,4}complain(?:t|ing)?
    |(?:should|ought to|told (?:me |us )?to|advised (?:me |us )?to|thinking of|thought of|tempted to|considering|whether to) (?:\w+ ){0,3}complaint
    |(?:neighbours?|friends?|mate|pal|lad|lady|woman|man|patients?|anyone|anybody|someone|somebody|people|they|others|who)(?: else)?(?:'s|'ve| is| are| has| have| had| was| were)?
      (?: ever| also| already| all)? (?:made|making|make|makes|put in|putting in|raised|raising|lodged|lodging|filed) (?:an? |their |his |her )?(?:\w+ )?complaints?
    |(?:do|does|did|would|should)(?:n't| not) (?:wish|want|mean|like|need|intend|be construed)(?: \w+){0,3} complain(?:t|ts)?
    |no (?:wish|desire|intention|need|reason) to (?:\w+ ){0,3}complain(?:t|ts)?|(?:not|never) (?:here |out )?(?:making|lodging|raising) a complaint
    |(?:nothing|none) (?:in|of) (?:this|the above)[^.!?\n]{0,40}complaint
    |(?:could|should|ready to|about to|whether i would like to|meant to) (?:\w+ ){0,3}complaint?|how (?:to|i can|i) (?:make|complain)|my complaint is (?:over|small|not|closed|settled)
    |complain(?:ed)? (?:about (?:\w+ ){1,4})?to (?:my|her|his|our) (?:wife|husband|mum|mam|dad|cat|dog|boss|neighbour)
    |no complaints?|not a complaint|isn't a complaint|not (?:here to|going to|one to|making a) complain|never complain\w*
    |can't complain|cannot complain|nothing to complain|people complain|without complain\w*
    |how (?:do|can|would|does) (?:i|you|one|we)[^.!?\n]{0,20}complaint?|who do i complain|where do i (?:complain|send)|i could complain
    |complaints? (?:procedure|form|process|box|leaflet|page|department|policy) (?:is|was|on|said)
    |(?:made|sent|put in|raised|submitted|lodged|wrote|filed) (?:a|my|our|the) (?:formal |official )?complaint (?:
      to|with|at|last|in|about it (?:to|with)|and (?:got|had|they|was|i got|it was)
    )|(?:i'?ve|i have|we'?ve|already) complained
    |(?:i'?ll|will|going to|gonna|might|may) (?:be )?(?:complain\w*|(?:make|put in|raise|making) (?:a|an) (?!formal|official)(?:\w+ )?complaint)
    |(?:formal |official )?complain(?:ed|ing|t)? (?:to|with) (?:the )?(?:cqc|icb|pals|ombudsman|mp|health board|nhs england|gmc|healthwatch|council|my)
    |complaint (?:was|got) (?:handled|dealt|answered|resolved|sorted|upheld|closed)|withdraw\w*|my (?:only|one|sole) complaint
    |only complaint|biggest complaint|complaint (?:is|would be) (?:that )?(?:the|they)|thank\w* for (?:dealing|handling|looking)
    |if i wanted to complain|want to complain (?:but|about the weather)|instead of complaining|stop complaining
    |read (?:the|other|these) complaints
  )\b
`;

const NONE: readonly Span[] = [];

/** Stretches of the text in common spelling in which a complaint is spoken of and not made: it is denied, weighed, someone else's, or over. */
export const complaintsToldIn = kept((text: JudgedText): readonly Span[] => {
  const { common } = commonOf(text);
  if (!common.includes("compla")) return NONE;
  return matchesIn(ELSEWHERE, common).map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
});

/** The patterns of this file, for the detectors' lists. */
export const COMPLAINT_PATTERNS = [ELSEWHERE];
