import { allInLines, inLines, piece } from "../../in-lines";
import type { Rule } from "../rule";

const SENT = piece`
  gone(?: through| off| over)?|sent|rejected|changed|swapped|ready|due|stopped|issued|reissued|re-issued|ordered|collected|approved
  |booked|sorted|cancelled|declined|signed|delayed|in the post|with the \w+|moved|chased|logged|on its way|in hand|processed|done
  |dealt with|resolved|arranged|waiting|lost|missing|refused|faxed|emailed|posted|normal|clear|negative|positive|back
`;

/** Errands run for one person: what was sent, what to bring, whom to ask for. */
const rule: Rule = {
  why: "This runs an errand for one person in public, so it shows that they are a patient.",
  instead: "We can't help with personal matters here, as it isn't private. Please call us or use our website.",
  patterns: [
    {
      find: allInLines`
        \b(?:its?|they|that|all|both|everything)
          (?:'s|'re|'ll be| is| are| was| were| has| have| has been| have been| will be| should be| isn't| wasn't| hasn't been| isn't)
          (?: now| all| just| already| been| still| not)* (?:${SENT})\b
      `,
      inGeneral: null,
      unless: /\b(?:website|phones?|lines?|link|page|app|posted in error|fixed|online|sign|system)\b/,
    },
    {
      find: allInLines`
        \b(?:
          letter|letters|results?|bloods|form|forms|script|card|tests?|scan|sample|referral|fit note|sick note|prescription|note
          |paperwork|certificate|medication|tablets|bloods
        )(?:'s|'re| is| are| was| were| has been| have been)(?: now| all| just| already| back)* (?:
          in|back|at|ready|normal|clear|fine|waiting|with|done|sent|on|here|there|ok|okay|good|negative|positive|sorted|signed|gone
        )\b
      `,
      inGeneral: null,
      unless: /\b(?:website|online|app|leaflet|download|available|at the desk or|pick one up|forms are (?:on|at))\b/,
    },
    {
      find: allInLines`
        \b(?:
          collect(?:ed)? (?:it |them )?(?:after|from|on|at|today|monday|tuesday|wednesday|thursday|friday|saturday|later|any ?time)
          |pick (?:it|them|that|this) up|for you to (?:pick up|collect|sign)|bring (?:your|another|it|the|a|in|along)
          |remember to (?:bring|book|take|ring|collect)|come (?:back|in|along|round|over)\b(?! to (?:this|our) page)
          |(?:drop|pop) (?:it|your|them|in|by|round|along|down|over)\b|check with (?:them|your|the)
          |(?:see|check) (?:your )?(?:texts?|voicemail|e?-?mails?|inbox|messages?|phone|spam|junk|letterbox|post)
          |ring (?:us )?and ask for [a-z]+|leave it with (?:me|us)
          |i'll (?:
            sort|have a look|look|check|ask|see|ring|call|find|do|get|send|pop|chase|let you|tell|speak|make|put|book|email|message
          )
          |we'll (?:
            sort|have a look|look (?:it|you)|check (?:your|for|with)|ask (?:the|dr)|ring|call|chase|send (?:it|you|your|the)|book
            |get (?:it|you|the|that)|let you|see you|fit|make it (?:right|up)
          )|i can (?:squeeze|fit|book|get|see|do|have a look|check|tell|ask|sort)
          |we can (?:squeeze|fit you|book you|see you|sort (?:it|this|you)|get you)|no worries,? (?:i|we)|all sorted|sorted,
          |sorted for you|happy to (?:sort|help with your|rebook|book|refer|change your|chase|arrange)|second chance
          |mak(?:e|ing) (?:it|this|things) (?:right|up to you)
        )\b
      `,
      inGeneral: null,
      unless: inLines`
        \b(?:
          flu|clinic|everyone|all welcome|anybody|anyone|open day|event|meeting|library|walk[- ]in|website|idea|box
          |(?:mon|tues|wednes|thurs|fri|satur|sun)days
        )\b
      `,
    },
    {
      find: allInLines`
        (?<=^|[.!?\n]\s*|, )(?:
          has|have|had|did(?! you know)|didn't|was|were|wasn't|is this|is it|is that|are you|aren't you|were you|which|who|haven't
          |hasn't|isn't|any (?:better|luck|joy)|how(?:'s|'re| is| are|did|was|were|long)|when (?:did|was|were|is)
          |what (?:is|was|were|did|happened|time|day|exactly)|why (?:did|didn't|not|were)
        )\b[^.!?\n]{0,140}\?
      `,
      inGeneral: null,
    },
    {
      find: allInLines`
        \b(?:thank(?:s| you)(?: so much| very much| all| again)?|grateful(?: to you)?|appreciate you(?:r)?) for (?!
          trusting us with (?:your|these) (?:thoughts|feedback|comments|views|words)
          |(?:
            taking|writing|sharing|letting (?:us|everyone) know|bringing|raising|flagging|getting in touch|contacting|reminding|pointing
            |filling|being (?:honest|kind|so kind|open|patient while)|reading|leaving|posting|commenting|recommending|highlighting
            |telling|giving|reaching|replying|asking|everything|saying|making|joining|following|helping|supporting|understanding|bearing
            |caring|messaging|sending|providing|reporting|spreading|thinking|showing|completing|answering|listening|suggesting|putting
            |speaking up|noticing|spotting|offering
          )\b
        )\w+ing\b
      `,
      inGeneral: null,
    },
  ],
};
export default rule;
