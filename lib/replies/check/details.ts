import { allInLines, inLines, piece } from "../../in-lines";
import type { Rule } from "../rule";

const PERSONAL = piece`
  date of birth|d\.?o\.?b\.?|nhs (?:number|no)|(?:full |first |last |sur|your )?name|phone (?:number|no)
  |(?:telephone|mobile|contact) (?:number|no)|number|(?:home |e-?mail |your )?address|postcode|post code|contact details
  |personal details|details|e-?mail|info(?:rmation)?|initials|age|reference number|prescription number|hospital number|bank details
  |photo(?:s| of)?|picture
`;

/** What identifies a person; asked for where everyone reads it. */
const IDENTIFYING = piece`
  names?|surname|initials|d\.?o\.?b\.?|date of birth|birth ?day|birth date|post ?code
  |(?:phone |mobile |nhs |contact |reference |hospital )?numbers?|digits|mobile|phone|e-?mail|address|details|medicines?|symptoms
  |(?:right|new|correct|full) (?:ones?|version)
`;
const PUT = piece`
  put|stick|pop|drop|write|post|leave|type|bung|chuck|shove|whack|give|send|message|share|comment|reply|answer|add|note
  |let (?:me|us) have
`;
const IN_PUBLIC =
  "here|below|underneath|under this|in (?:a|the|your) (?:comments?|reply|replies|thread)|on (?:this|the) (?:post|thread|page)";
const NOT_ASKED = inLines`
  \b(?:
    do not|don't|never (?:ask|share|post|put|send|give|leave|write|need)|please avoid|not to|rather than|instead of|nobody should
    |cannot|can't|without|no need to|kept? off|safe(?:r|st)?|wait until|when (?:you )?(?:call|ring|phone)
  )\b
`;

const rule: Rule = {
  why: "Anyone can read an answer given here. Personal details must not be asked for in public.",
  instead: "Please don't share personal details here. You can call us or use our website instead.",
  patterns: [
    { find: /\b(?:tell|let) (?:me|us) (?:know )?what (?:it's|its|it is|this is|that is) about\b/g },
    // "Stick your postcode on here", "reply below with his birthday": asking in so many words, "if you…" or not.
    { find: new RegExp(`\\b(?:${PUT})\\b[^.!?]{0,60}\\b(?:${IDENTIFYING})\\b[^.!?]{0,60}\\b(?:${IN_PUBLIC})\\b`, "g"), unless: NOT_ASKED },
    {
      find: allInLines`
        \b(?:${PUT})\b[^.!?]{0,30}\b(?:${IN_PUBLIC})\b[^.!?]{0,20}\b(?:your|ur|his|her|their|with the) (?:\w+ )?(?:${IDENTIFYING})\b
      `,
      unless: NOT_ASKED,
    },
    {
      find: allInLines`
        \b(?:reply|replying|answer|comment|come back) (?:\w+ ){0,3}with (?:the|your|his|her|their)\b[^.!?]{0,60}\b(?:${IDENTIFYING})\b
      `,
      unless: NOT_ASKED,
    },
    {
      find: allInLines`
        \b(?:${PUT}) (?:it|that|them|those|both)(?: all)?(?: on| in| down)? (?:${IN_PUBLIC})(?:,? (?:and|n|&|so|for)) (?:
          i|we|someone|the
        )(?:'ll|ll| will| can)?\b
      `,
      unless: NOT_ASKED,
    },
    {
      find: allInLines`
        \b(?:what's|what is|which is) the (?:\w+ )?(?:${IDENTIFYING}) (?:that )?(?:you|you're|it's|it is|he|she|they)\b
      `,
    },
    {
      find: allInLines`
        (?<!\b(?:any|an?|each|every|the) )\b(?:
          send|sending|tell|give|giving|post|posting|comment|reply with|replying with|dm|pm|inbox|private message|message|messaging
          |share|sharing|drop|let us have|let me have|provide|providing|confirm|confirming|put|leave|text|whatsapp|email|e-mail|pop
          |supply|state|include|type|add|forward|need(?! a)|require(?! a)|want(?! a)|with(?= (?:your|ur|his|her))|have
        ) (?:us |me |over |in |to us |the practice |below |here |through )*(?:with |on |to )?
          (?:your|ur|the patient's|their|his|her|a|the) (?:\w+ )?(?:${PERSONAL})\b
      `,
      negated: null,
      inGeneral: "warn",
      unless: inLines`
        \b(?:
          never ask|do not (?:ask|share|post|put|send|give|leave|include)|don't (?:share|post|put|ask|send|give|leave|include)
          |when (?:you )?(?:call|ring|phone)|our (?:details|number|address)|contact details (?:are|can be) on
          |(?:phone|telephone) number is
        )\b
      `,
    },
    {
      find: allInLines`
        \b(?:
          what is|what's|what was|whats|may we have|can we have|could we have|can i have|could i have|can i take|can i get|can we get
          |could we take|may i have|we need|we will need|we'll need|please confirm|can you confirm|could you confirm|please provide
          |can you provide|could you provide|can you give|could you give
        ) (?:\w+ )?(?:your|ur|the patient's|a|their|his|her) (?:\w+ )?(?:
          date of birth|dob|d\.o\.b|nhs number|name|phone|telephone|mobile|number|contact|address|postcode|details|email|problem
          |symptoms|condition|issue|medication
        )\b
      `,
      negated: null,
    },
    {
      find: allInLines`
        \b(?:which|what|who) (?:
          doctor|gp|nurse|receptionist|member of staff|medication|tablets|symptoms|day|date|time|appointment|clinic|surgery|was it
          |did you (?:see|speak|ring|talk)|were you (?:seen|speaking|told)
        )\b(?:[^.!]{0,60}\?|(?: \w+){0,3} (?:you|your|was|were|did)\b)
      `,
    },
    {
      find: /\b(?:when|what time|where|why|how long|how often|how many times) (?:did|was|were|have|had) (?:you|your|this|it|the)\b/g,
      unless: /\bif\b/,
    },
    {
      find: allInLines`
        \b(?:can|could|would|will|please|do) (?:you )?(?:please |kindly )?(?:tell|give|let) (?:us|me) (?:know )?(?:\w+ ){0,3}
          (?:more|exactly|what|which|when|who|why|happened|details|about)\b[^.!?]{0,50}
          (?:\b(?:here|below|in the comments|on this post|in a reply|happened|symptoms|problem|appointment|who you)\b)
      `,
      negated: null,
      unless: /\b(?:call|ring|phone|email|contact|letter|form|website|{)\b/,
    },
    {
      find: allInLines`
        \b(?:dm|pm|inbox|direct message|private message|direct messages|private messages|messenger|message) (?:
          us|me|the page|this page|our page
        )\b
        |\b(?:send|drop|pop) (?:us|me) (?:a |an )?(?:\w+ )?(?:dm|pm|message|inbox|direct message|private message)\b
      `,
      verdict: "warn",
      negated: null,
      unless: /\b(?:dob|nhs number|your name)\b/,
    },
    {
      find: allInLines`
        \b(?:anfonwch|rhowch|dywedwch|gyrrwch|cadarnhewch|postiwch|rhannwch|beth yw)(?: \w+){0,2} (?:eich |rif |dyddiad )?
          (?:dyddiad geni|rhif (?:gig|ffôn|y gig)|enw(?: llawn)?|cyfeiriad|manylion|cod post|geni)\b
      `,
      negated: null,
    },
    { find: /\b(?:pa feddyg|pryd oedd eich|pryd wnaethoch)\b/g },
  ],
};
export default rule;
