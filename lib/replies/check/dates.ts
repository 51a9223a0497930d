import type { Rule } from "../rule";
import { DAYS, MONTHS } from "../wording";

const WHEN = `(?:on |last |this |next )?(?:${DAYS})(?:'s| morning| afternoon| evening)?|yesterday|(?:earlier )?(?:today|this morning|this afternoon|this evening)|last (?:week|month|night|year|time|spring|summer|autumn|winter)|the other (?:day|week)|a (?:few|couple of) (?:days|weeks|months) ago|\\d+ (?:days|weeks|months) ago|tomorrow|next week|on the \\d{1,2}(?:st|nd|rd|th)|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTHS})\\b|(?:${MONTHS}) \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}/\\d{1,2}/\\d{2,4}|(?:at |by )\\d{1,2}(?:[.:]\\d{2})? ?(?:am|pm|o'clock)?`;
const CLAIM =
  /\b(?:you|your|him|her|he|she|they|was seen|attended|appointment was|was offered|was told|the incident|what happened|events|happened|occurred|waiting time was)\b/;

const rule: Rule = {
  why: "A day or a time points to a visit or a call, and so to a patient.",
  instead: "Leave out days and times unless they are opening hours for everyone.",
  find(reply) {
    const hits = [];
    for (const match of reply.plain.matchAll(new RegExp(`\\b(?:${WHEN})(?!\\w)`, "g"))) {
      const { start, end } = reply.sentenceAt(match.index);
      const sentence = reply.plain.slice(start, end);
      if (
        !CLAIM.test(
          sentence.replace(
            /\b(?:thank you|thanks to you|if you|you can|you may|you are (?:also )?(?:very )?welcome|you will find|your (?:comments?|feedback|review|post|message|local \w+|patience|support|understanding))\b/g,
            "",
          ),
        )
      )
        continue;
      if (
        /\b(?:open|opening|closed|closes|lines|clinics?|hours|between|from \d|until|every|each|bank holiday|anyone|patients|if you|posted?|wrote|written|event|meeting|drop-in|call us|ring us|phone us)\b/.test(
          sentence,
        )
      )
        continue;
      hits.push({ span: { start: match.index, end: match.index + match[0].length }, verdict: "block" as const });
    }
    return hits;
  },
  patterns: [
    {
      find: new RegExp(
        `\\b(?:${DAYS}|yesterday|today|tomorrow|this morning|this afternoon|last week|last month)(?:'s| morning's| afternoon's) (?:\\w+ )?(?:appointment|visit|consultation|call|incident|events?|experience|blood test|conversation|delay|wait|problem)\\b`,
        "g",
      ),
    },
  ],
};
export default rule;
