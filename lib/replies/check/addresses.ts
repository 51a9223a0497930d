import { allInLines, inLines } from "../../in-lines";
import { COMMON_FIRST_NAMES } from "../first-names";
import { type CheckContext, type Hit, matchesOf, type Rule } from "../rule";

const PERSONAL_HOSTS = inLines`
  @(?:
    gmail|googlemail|hotmail|outlook|live|yahoo|icloud|me|aol|btinternet|sky|virginmedia|talktalk|msn|protonmail|proton|ymail|mail
    |tiscali|ntlworld
  )\.
  |@(?:[\w-]+\.)*nhs\.net\b
`;
const digits = (text: string) => text.replace(/\D/g, "").replace(/^0?0?44/, "0");

function mobiles(text: string, { practice }: CheckContext): Hit[] {
  const own = digits(practice?.phone ?? "");
  return matchesOf(/(?:\+44[ -]?(?:\(0\))?|\b0044[ -]?|\b0)7(?:[ .-]?\d){9}\b/g, text)
    .filter((match) => own === "" || digits(match[0]) !== own)
    .map((match) => ({
      span: { start: match.index, end: match.index + match[0].length },
      verdict: "block",
      plain: true,
      why: "This is a mobile number. A private number must never stand in public.",
      instead: "Please use the contact page on our website.",
    }));
}

/** Addresses that whoever does the job reads. */
const OF_THE_PRACTICE = inLines`
  ^(?:
    complaints?|info|information|enquir(?:y|ies)|contact|contactus|reception|admin|office|practice|practice-?manager|manager|patients?
    |feedback|hello|post|mail|surgery|prescriptions?|secretary|ppg|cwynion|derbynfa
  )\b
`;

/** An address under a first name, or given with "me" and "I": one person's own. */
function isOwn(match: RegExpExecArray, plain: string): boolean {
  const name = match[0].slice(0, match[0].indexOf("@"));
  if (OF_THE_PRACTICE.test(name)) return false;
  if (COMMON_FIRST_NAMES.has(name)) return true;
  const sentence = plain.slice(Math.max(0, match.index - 80), match.index);
  return /\b(?:me|i can be|i'm on|my own|ataf|ata i|at home|gartref)\b[^.!?]*$/.test(sentence);
}

/** E-mail addresses of a person or of nhs.net, private mobiles, and "ring me". */
const rule: Rule = {
  why: "This is a personal or NHSmail address. It must not stand in public.",
  instead: "Please use the contact page on our website.",
  patterns: [
    {
      // "Call me, the manager, on 01632…": the practice's own line.
      find: allInLines`
        \b(?:ring|call|phone|text|whatsapp|message|email|e-mail|dm|add|friend) me\b
          (?!,? (?:as )?(?:the )?(?:practice )?manager,? on 0[123])
        |\bask for me\b(?! by (?:my )?(?:job |role)|,? (?:as )?(?:the )?practice manager)
        |\bmy (?:\w+ )?(?:mobile|number|phone|email|e-mail|whatsapp|inbox|direct line|extension)\b
        |\bme (?:directly|personally|on my)\b(?! (?:through|via|at) (?:the|our) (?:practice|surgery))
      `,
      verdict: "block",
    },
    { find: /\bcontact me\b(?!,? (?:as )?(?:the )?(?:practice )?manager)/g, verdict: "warn" },
  ],
  find(reply, context) {
    const addresses = matchesOf(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g, reply.cased.toLowerCase()).filter(
      (match) => PERSONAL_HOSTS.test(match[0]) || /^[a-z]{2,20}\.[a-z]{2,20}\d?@/.test(match[0]) || isOwn(match, reply.plain),
    );
    const spans: Hit[] = addresses.map((match) => ({
      span: { start: match.index, end: match.index + match[0].length },
      verdict: "block",
      plain: true,
    }));
    return [...spans, ...mobiles(reply.cased, context)];
  },
};
export default rule;
