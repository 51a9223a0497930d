import type { Rule } from "../rule";

const PERSONAL =
  "date of birth|d\\.?o\\.?b\\.?|nhs (?:number|no)|(?:full |first |last |sur|your )?name|phone (?:number|no)|(?:telephone|mobile|contact) (?:number|no)|number|(?:home |e-?mail |your )?address|postcode|post code|contact details|personal details|details|e-?mail|info(?:rmation)?|initials|age|reference number|prescription number|hospital number|bank details|photo(?:s| of)?|picture";

const rule: Rule = {
  why: "Anyone can read an answer given here. Personal details must not be asked for in public.",
  instead: "Please don't share personal details here. You can call us or use our website instead.",
  patterns: [
    { find: /\b(?:tell|let) (?:me|us) (?:know )?what (?:it's|its|it is|this is|that is) about\b/g },
    {
      find: new RegExp(
        `\\b(?:send|sending|tell|give|giving|post|posting|comment|reply with|replying with|dm|pm|inbox|private message|message|messaging|share|sharing|drop|let us have|let me have|provide|providing|confirm|confirming|put|leave|text|whatsapp|email|e-mail|pop|supply|state|include|type|add|forward|need|require|want|with|have) (?:us |me |over |in |to us |the practice |below |here |through )*(?:with |on |to )?(?:your|ur|the patient's|their|his|her|a|the) (?:\\w+ )?(?:${PERSONAL})\\b`,
        "g",
      ),
      negated: null,
      inGeneral: "warn",
      unless:
        /\b(?:never ask|do not (?:ask|share|post|put|send|give|leave|include)|don't (?:share|post|put|ask|send|give|leave|include)|when (?:you )?(?:call|ring|phone)|our (?:details|number|address)|contact details (?:are|can be) on|(?:phone|telephone) number is)\b/,
    },
    {
      find: /\b(?:what is|what's|what was|whats|may we have|can we have|could we have|can i have|could i have|can i take|can i get|can we get|could we take|may i have|we need|we will need|we'll need|please confirm|can you confirm|could you confirm|please provide|can you provide|could you provide|can you give|could you give) (?:\w+ )?(?:your|ur|the patient's|a|their|his|her) (?:\w+ )?(?:date of birth|dob|d\.o\.b|nhs number|name|phone|telephone|mobile|number|contact|address|postcode|details|email|problem|symptoms|condition|issue|medication)\b/g,
      negated: null,
    },
    {
      find: /\b(?:which|what|who) (?:doctor|gp|nurse|receptionist|member of staff|medication|tablets|symptoms|day|date|time|appointment|clinic|surgery|was it|did you (?:see|speak|ring|talk)|were you (?:seen|speaking|told))\b(?:[^.!]{0,60}\?|(?: \w+){0,3} (?:you|your|was|were|did)\b)/g,
    },
    {
      find: /\b(?:when|what time|where|why|how long|how often|how many times) (?:did|was|were|have|had) (?:you|your|this|it|the)\b/g,
      unless: /\bif\b/,
    },
    {
      find: /\b(?:can|could|would|will|please|do) (?:you )?(?:please |kindly )?(?:tell|give|let) (?:us|me) (?:know )?(?:\w+ ){0,3}(?:more|exactly|what|which|when|who|why|happened|details|about)\b[^.!?]{0,50}(?:\b(?:here|below|in the comments|on this post|in a reply|happened|symptoms|problem|appointment|who you)\b)/g,
      negated: null,
      unless: /\b(?:call|ring|phone|email|contact|letter|form|website|{)\b/,
    },
    {
      find: /\b(?:dm|pm|inbox|direct message|private message|direct messages|private messages|messenger|message) (?:us|me|the page|this page|our page)\b|\b(?:send|drop|pop) (?:us|me) (?:a |an )?(?:\w+ )?(?:dm|pm|message|inbox|direct message|private message)\b/g,
      verdict: "warn",
      negated: null,
      unless: /\b(?:dob|nhs number|your name)\b/,
    },
    {
      find: /\b(?:anfonwch|rhowch|dywedwch|gyrrwch|cadarnhewch|postiwch|rhannwch|beth yw)(?: \w+){0,2} (?:eich |rif |dyddiad )?(?:dyddiad geni|rhif (?:gig|ffôn|y gig)|enw(?: llawn)?|cyfeiriad|manylion|cod post|geni)\b/g,
      negated: null,
    },
    { find: /\b(?:pa feddyg|pryd oedd eich|pryd wnaethoch)\b/g },
  ],
};
export default rule;
