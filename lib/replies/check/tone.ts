import { allInLines } from "../../in-lines";
import { matchesOf, type Rule } from "../rule";

const rule: Rule = {
  why: "This sounds sharp, mocking or careless to the many people who will read it later.",
  instead: "Thank you for your comment. Anyone with a concern can contact our practice manager.",
  patterns: [
    {
      find: allInLines`
        \b(?:
          calm down|poor you|get a (?:grip|life)|grow up|chill out|get over it|lol|lmao|rofl|yeah right|boo hoo|bless (?:you|your heart)
          |snowflake|keyboard warriors?|troll(?:s|ing)?|time ?-?wasters?|attention[- ]seek\w*|drama queen|moan(?:ing|er|s)?
          |whing(?:e|ing|er)|whin(?:e|ing|er)|pathetic|ridiculous|idiot\w*|stupid|ignorant|rude person|bitter|delusional|unhinged
          |nasty (?:person|piece)|entitled (?:attitude|people|person|behaviour)|ungrateful|vindictive|malicious|spiteful|sour grapes
          |axe to grind|shame on you|ashamed of yourself|how dare you|hypocrit\w*|cry about|jog on|shut up|tough luck|your problem
          |not our problem|hard luck|do your research|perhaps if you|maybe if you|next time try|try being
          |with (?:all due|the greatest) respect|last time we checked|if you actually|some of us|imagine \w+ing
          |perhaps (?:turn|try|next|read|if|be|you)|try (?:reading|listening|turning|being|arriving)|people like you|mind[- ]reading
          |free healthcare|not a (?:hotel|shop|restaurant|supermarket)|be grateful (?:you|that you|for what)|you look silly
          |you(?:'re| are) (?:being )?silly|what a surprise|surprise surprise|funny how|nice try|as usual|like it or lump it|clearly you
          |obviously you|you clearly|you obviously|you should be (?:grateful|ashamed|thankful)|count yourself lucky|for god's sake
          |for heaven's sake|how about you|we're not magicians|not mind readers|not a hotel|first world problems|not your personal
        )\b
      `,
    },
    { find: /\b(?:haha+|ha ha|silly)\b|\bwhatever(?=[.!?]|$)/g, verdict: "warn" },
    { find: /[\u{1f300}-\u{1faff}\u{2600}-\u{27bf}]\ufe0f?/gu, verdict: "warn" },
    {
      find: allInLines`
        \b(?:
          your (?:
            rude|abusive|aggressive|threatening|disgusting|appalling|unacceptable|disgraceful|nasty|offensive|bullying|shocking|poor|bad
            |foul|hostile
          ) (?:\w+ )?(?:behaviour|conduct|attitude|language|manner|words|outbursts?|comments?|tone|message|post|call|review)
        )\b
      `,
    },
  ],
  find: (reply) =>
    matchesOf(/(?:\b[A-Z]{3,}\b[ ,!.]*){4,}/g, reply.cased).map((match) => ({
      span: { start: match.index, end: match.index + match[0].trimEnd().length },
      verdict: "warn" as const,
      why: "A row of capitals reads as shouting.",
    })),
};
export default rule;
