import { allInLines, inLines, piece } from "../../in-lines";
import type { Rule } from "../rule";
import { hitsOf, type Pattern } from "../rule";

/** What may be kept off any public page. */
const PRIVATE = inLines`
  \b(?:
    discuss\w*|individual|personal|privac?\w*|confiden\w*|medical|health information|details|names?|photos?|pictures?|abus\w*|rude
    |racis\w*|urgent\w*|emergenc\w*|anyone's|records?|staff|families|about (?:persons?|anyone|people|individuals|patients|cases)
  )\b
`;
/** Google is also a poor place to expect answers: that may be said. */
const PRIVATE_OR_ANSWERS = inLines`
  \b(?:
    discuss\w*|individual|personal|privac?\w*|confiden\w*|medical|health information|details|names?|photos?|pictures?|abus\w*|rude
    |racis\w*|urgent\w*|emergenc\w*|look into|investigat\w*|respond|anyone's|records?
  )\b
`;
const HERE = piece`
  google
  |this (?:page|site|website|platform)
  |(?:a |the )?public (?:website|page|site|forum|platform)
  |social media
  |the internet
  |here
`;
const POST = piece`
  post\w*|writ\w*|review\w*|comment\w*|rat(?:e|ing)|us(?:e|ing)|leav\w*|put(?:ting)?|air(?:ing)?|say(?:ing)?|repeat\w*|shar\w*
`;

const PATTERNS: Pattern[] = [
  // "Google's not the place for this", "an unsuitable forum", "fit for restaurants".
  {
    find: allInLines`
      \b(?:${HERE})(?:'s| is| are|'s| was)?(?: \w+){0,2} (?:not|isn't|no|never|hardly|n't|neither)(?: \w+){0,3} (?:
        place|forum|way|platform|channel|venue|spot
      )\b
      |\b(?:unsuitable|wrong|inappropriate|improper|poor|silly|odd) (?:place|forum|way|platform|venue|channel)\b
      |\bgoogle(?: reviews?)? (?:is|are) (?:\w+ )?(?:fit|fine|good|great|ok|okay|meant|made|designed|intended|best|better) for\b
    `,
    unless: PRIVATE_OR_ANSWERS,
  },
  {
    find: allInLines`
      \b(?:keep|leave|kept|left|stay|get|steer)(?: \w+){0,3} (?:off|away from|clear of) (?:it|here|google|this|reviews?|review sites?)\b
      |\bkept off\b
    `,
    unless: PRIVATE,
  },
  {
    find: allInLines`
      \b(?:ask|request|urge|beg|advise|encourage|like|want|wish|grateful|appreciate it)(?:s|ed)? (?:if |that )?(?:\w+ ){0,4}
        (?:not to|to refrain|to stop|would refrain|would not|wouldn't|did not|didn't)(?: from)?(?: (?:\w+ )?(?:${POST})\b|(?=[.!;,]|$))
    `,
    unless: PRIVATE,
  },
  {
    find: allInLines`
      \b(?:do not|don't|no need to|no point|never|not worth|wast(?:e|ing)) (?:
        (?:in|your|the|time|bother|bothering|with|trouble|energy|on|to|leaving|posting|writing|a|any|even)[ ]
      ){0,5}(?:google|reviews?|reviewing|posting here|stars?)\b
    `,
    unless: PRIVATE,
  },
  {
    find: allInLines`
      \b(?:feedback|reviews?|comments?|remarks?|observations?|opinions?|criticisms?|praise|matters|it|this|that|these)
        (?: (?:about|on|of) \w+)? (?:really |properly |rightly )?belongs?\b(?! to\b)
    `,
    unless: PRIVATE,
  },
  {
    find: allInLines`
      \b(?:instead of|rather than) (?:\w+ )?(?:posting|writing|putting|leaving|airing|sharing|saying)(?: \w+){0,3} (?:
        here|online|publicly|google|in public
      )\b
    `,
    unless: PRIVATE,
  },
  {
    find: allInLines`
      \b(?:grateful|prefer|better|helpful|kinder|fairer|nicer) if (?:
        they|it|these|this|that|such \w+|reviews?|comments?|remarks?|feedback
      )(?: \w+)? (?:were|was|went|came|could|would)\b
    `,
    unless: PRIVATE,
  },
  {
    find: allInLines`
      \b(?:posting|writing|airing|repeating|putting|reviewing|reviews?|remarks?)(?: \w+){0,5} (?:google|here|online|in public|publicly)
        (?: is| are| does| do| helps?)(?: \w+)? (?:
        not helpful|unhelpful|unfair|pointless|unkind|no help|nobody|no one|no good|anyone|hurtful|harmful
      )\b
    `,
  },
  { find: /\b(?:instead of|rather than|not) (?:\w+ )?(?:here|google|on (?:this|google|here)|on google|this (?:page|site|platform))\b/g },
  {
    find: allInLines`
      \b(?:please |kindly )?(?:
        do not|don't|refrain from|avoid|stop|cannot(?! verify| check| know| tell| say)|can't(?! verify| check| know| tell| say)|must not
        |should not|shouldn't|not allowed to|not permitted to
      )(?: \w+){0,3} (?:leav\w*|post\w*|writ\w*|us\w*|review\w*|put\w*|comment\w*|accept|rat(?:e|ing)) (?:\w+ ){0,4}
        (?:us|reviews?|google|here|this (?:page|site|platform)|feedback|ratings?|negative|bad)\b
    `,
    unless: inLines`
      \b(?:cannot|can't|unable to) (?:\w+ )?comment\b
      |\b(?:
        personal|private|details|names?|health|medical|information|discuss|photos?|pictures?
        |about (?:persons?|anyone|people|individuals|patients)
      )\b
    `,
  },
  {
    find: allInLines`
      \b(?:reviews?|feedback|comments?|complaints|ratings|patients|you)(?: \w+){0,4} (?:
        should|must|need to|needs to|have to|has to|ought to|are to|is to|are asked to|can only|may only
      )(?: \w+){0,3} (?:be )?(?:left|made|posted|submitted|written|given|done|go|use|sent|leave|post|review|on)(?: \w+){0,4} (?:
        nhs|nhs\.uk|our website|website|privately|directly|us
      )\b
    `,
    unless: /\bcomplain(?:t|ts|ing)?\b/,
  },
  {
    find: /\bnot to (?:publish|post|write|leave|put|air|review)\b(?: \w+){0,3} (?:google|here|online|publicly|in public|reviews?)\b/g,
    unless: PRIVATE,
  },
  {
    find: allInLines`
      \b(?:we would|we'd|i would|i'd|we|i|would much|much) (?:much |really |always )?(?:prefer|rather)(?: it)?(?: if| that)? (?:
        you|people|patients|reviews|feedback|that|if|comments
      )\b
    `,
  },
  {
    find: allInLines`
      \b(?:use|visit|go to|leave (?:it|this|your review|reviews?|feedback)|post (?:it|this|reviews?)|write) (?:\w+ ){0,4}(?:the )?
        (?:nhs (?:website|site|choices)|nhs\.uk)(?: \w+){0,3} (?:instead|only|in future|not)\b
    `,
  },
  {
    find: allInLines`
      \b(?:google|these|online|star|this) (?:reviews?|ratings?|page|site|platform)(?: \w+)? (?:is|are|does|do|has) (?:\w+ )?
        (?:not|no|un|never|pointless|meaningless|useless)(?!\w* (?:need|have) to\b)
    `,
    unless: /\b(?:private|monitored|secure|confidential|able to|emergency|always|all the time)\b/,
  },
  {
    find: allInLines`
      \b(?:google|reviews?|stars) (?:is|are|be|should be) (?:only )?(?:kept|left|saved|reserved) (?:for|until|till)\b
      |\bask(?:s|ed)? (?:that|for) (?:it|them|feedback|comments?|concerns?|criticism)(?: \w+)? (?:
        comes?|to come|be sent|is sent|are brought|be brought|is brought
      ) to us first\b
    `,
    unless: PRIVATE,
  },
  {
    find: allInLines`
      \bonly (?:\w+ )?(?:accept|read|respond|reply|consider|look|take)\w* (?:\w+ ){0,4}
        (?:nhs|our website|reviews? (?:left|posted|made|on)|feedback (?:left|given|on|through|via))\b
    `,
  },
  {
    find: allInLines`
      \b(?:before (?:posting|leaving|writing)|next time|in future)(?:,)? (?:\w+ ){0,3}
        (?:come|speak|talk|contact|tell|raise|ring|call|email|reviews?|negative|a review|reviewing)\b
    `,
  },
];

/** Google forbids businesses to discourage or prohibit negative reviews (support.google.com/contributionpolicy/answer/7400114). */
const rule: Rule = {
  why: "Google does not let a business discourage reviews. This reads as if people should not write here.",
  instead: "Thank you for taking the time to write. You are also very welcome to share this on the NHS website.",
  find: (reply, { site }) => (site === "google" ? hitsOf(PATTERNS, reply) : []),
};
export default rule;
