import { allInLines, inLines } from "../../in-lines";
import { type Hit, isGeneral, matchesOf, type Rule } from "../rule";
import { DAYS, MONTHS } from "../wording";

/** "May" is more often no month. */
const MONTHS_BUT_MAY = MONTHS.replace("may|", "");
const WHEN = allInLines`
  (?<![\w.])(?:
    (?:on |last |this |next )?(?:${DAYS})s?(?:'s| morning| afternoon| evening)?
    |yesterday|(?:earlier )?(?:today|this morning|this afternoon|this evening|tonight)
    |last (?:week|month|night|year|time|spring|summer|autumn|winter)
    |the other (?:day|week)|a (?:few|couple of) (?:days|weeks|months) ago|\d+ (?:days|weeks|months|years|yrs) ago
    |tomorrow|on the day|on the \d{1,2}(?:st|nd|rd|th)|(?:the )?\d{1,2}(?:st|nd|rd|th)\b
    |\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTHS})\b|\d{1,2}/\d{1,2}/\d{2,4}|(?:in|since|until|during) (?:${MONTHS_BUT_MAY})\b
    |\d{1,2}[.:]\d{2}(?: ?(?:am|pm))?|(?:at|by|past|to|before|after) \d{1,2} ?(?:am|pm|o'clock)?|\d{1,2} ?(?:am|pm)\b
    |half (?:past )?\d{1,2}
    |ddydd \w+|heddiw|ddoe|yfory
  )(?![\w/])
`;

/** Hours, clinics and news for everyone: there a day or a time points to nobody. */
const PUBLIC = inLines`
  \b(?:
    open|opens|opening|closed|closes|close|shut|lines?|phones?|clinics?|hours|between|from \d|until|till|every|each|bank holiday
    |anyone|everyone|patients|people|if you|event|evening|meeting|meets|group|drop-in|walk[- ]in|call us|ring us|phone us|flu|jabs
    |vaccin\w+|covid|library|training|survey|quieter|website|app|urgent|weekdays?|weekends?|monday to|midnight|talk on|market|queue
    |busy|calls|posted|day or night|extra|charity|raffle|fair|holiday|reception is|surgery is|agor|ar gau|ffonau|oriau|clinig\w*
    |cyfarfod|8am is|at 8am
  )\b
`;

/** Words of one person's case. */
const CLOSE = inLines`
  \byou(?:r|'re|'ve)? (?!can|may|will find|are welcome|local)
  |\b(?:
    he|she|him|her|was|were|did|saw|rang|told|see|collected|sent|happened|missed|offered|booked|seen|came|attended|doctor|nurse
    |appointment|gp|left
  )\b
`;

/** A day or a time that is not for everyone points to a visit or a call. */
const rule: Rule = {
  why: "A day or a time points to a visit or a call, and so to a patient.",
  instead: "Thank you for taking the time to write. Our opening hours are on our website.",
  find(reply) {
    const hits: Hit[] = [];
    for (const match of matchesOf(WHEN, reply.plain)) {
      const { start, end } = reply.sentenceAt(match.index);
      const sentence = reply.plain.slice(start, end);
      const service = /\b(?:phones?|lines?|website|system|lift|road|building|power|clinics?|app|supplier)\b/.test(sentence);
      const near = CLOSE.test(sentence.replace(service ? /\b(?:(?:thank|if|when) you|was|were)\b/g : /\b(?:thank|if|when) you\b/g, ""));
      if (PUBLIC.test(sentence) && !near) continue;
      if (isGeneral(reply.before(match.index)) && !/\byou (?:were|had|did|came)\b/.test(sentence)) continue;
      hits.push({ span: reply.toOriginal({ start: match.index, end: match.index + match[0].length }), verdict: near ? "block" : "warn" });
    }
    return hits;
  },
};
export default rule;
