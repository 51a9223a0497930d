import type { Rule } from "../rule";
import { hitsOf, type Pattern } from "../rule";

const PATTERNS: Pattern[] = [
  { find: /\b(?:instead of|rather than|not) (?:\w+ )?(?:here|google|on (?:this|google|here)|on google|this (?:page|site|platform))\b/g },
  {
    find: /\b(?:please |kindly )?(?:do not|don't|refrain from|avoid|stop|cannot(?! verify| check| know| tell| say)|can't(?! verify| check| know| tell| say)|must not|should not|shouldn't|not allowed to|not permitted to)(?: \w+){0,3} (?:leav\w*|post\w*|writ\w*|us\w*|review\w*|put\w*|comment\w*|accept) (?:\w+ ){0,4}(?:reviews?|google|here|this (?:page|site|platform)|feedback|ratings?|negative|bad)\b/g,
    unless:
      /\b(?:cannot|can't|unable to) (?:\w+ )?comment\b|\b(?:personal|private|details|names?|health|medical|information|discuss|photos?|pictures?)\b/,
  },
  {
    find: /\b(?:reviews?|feedback|comments?|complaints|ratings|patients|you)(?: \w+){0,4} (?:should|must|need to|needs to|have to|has to|ought to|are to|is to|are asked to|can only|may only)(?: \w+){0,3} (?:be )?(?:left|made|posted|submitted|written|given|done|go|use|sent|leave|post|review|on)(?: \w+){0,4} (?:nhs|nhs\.uk|our website|website|privately|directly|us)\b/g,
    unless: /\bcomplain(?:t|ts|ing)?\b/,
  },
  {
    find: /\b(?:would |we'd |we would |much )?(?:prefer|rather)(?: it)?(?: if| that)? (?:you|people|patients|reviews|feedback|that|if|comments)\b/g,
  },
  {
    find: /\b(?:use|visit|go to|leave (?:it|this|your review|reviews?|feedback)|post (?:it|this|reviews?)|write) (?:\w+ ){0,4}(?:the )?(?:nhs (?:website|site|choices)|nhs\.uk)(?: \w+){0,3} (?:instead|only|in future|not)\b/g,
  },
  {
    find: /\b(?:google|these|online|star|this) (?:reviews?|ratings?|page|site|platform)(?: \w+)? (?:is|are|does|do|has) (?:\w+ )?(?:not|no|un|never|pointless|meaningless|useless)(?!\w* (?:need|have) to\b)/g,
    unless: /\b(?:private|monitored|secure|confidential|able to|emergency|always|all the time)\b/,
  },
  {
    find: /\bonly (?:\w+ )?(?:accept|read|respond|reply|consider|look|take)\w* (?:\w+ ){0,4}(?:nhs|our website|reviews? (?:left|posted|made|on)|feedback (?:left|given|on|through|via))\b/g,
  },
  {
    find: /\b(?:before (?:posting|leaving|writing)|next time|in future)(?:,)? (?:\w+ ){0,3}(?:come|speak|talk|contact|tell|raise|ring|call|email|reviews?|negative|a review|reviewing)\b/g,
  },
];

/** Google forbids businesses to discourage or prohibit negative reviews (support.google.com/contributionpolicy/answer/7400114). */
const rule: Rule = {
  why: "Google does not let a business discourage reviews. This reads as if people should not write here.",
  instead: "Thank you for taking the time to write. You are also very welcome to share this on the NHS website.",
  find: (reply, { site }) => (site === "google" ? hitsOf(PATTERNS, reply) : []),
};
export default rule;
