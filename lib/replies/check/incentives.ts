import { allInLines, inLines } from "../../in-lines";
import { type Hit, matchesOf, type Rule } from "../rule";

/** What may be given. Harmless by itself: a raffle, chocolates, a free clinic. */
const GIFT = allInLines`
  \bfree (?!of\b|to\b|from\b|and\b|for\b|at\b|places?\b|parking|nhs\b|calls?\b|phone|service|advice|help|on\b|in\b|if\b)\w+
  |(?:\d+ ?%|(?:\w+ )?per ?cent|\bhalf|\bmoney|£\d+|\bpounds?)(?: \w+){0,4} (?:off|discount|taken off|price)\b
  |\b(?:
    vouchers?|tokens?|gift ?cards?|hampers?|prizes?|prize draw|(?:a|the|our|monthly) draw|raffle|discounts?|tote|mugs?|chocolates?
    |biscuits?|cakes?|wine|bottle|(?:box|jar|pot|tin|bag|book|bunch|pair) of|easter eggs?|stamps|dram|pint|drink|tickets?|treats?
    |reward(?:s|ed)?|refund\w*|waiv\w+|on the house|on us|spa day|fiver|tenner|entered (?:for|into|in)|in it for you
    |thank-you (?:gift|present)|as a thank[- ]you|little something|something (?:nice|special|little|extra) (?:for|in)|present|coffee
    |cash|£\d+
  )\b
`;
/** What is to be done for it. */
const PRAISE_WANTED = inLines`
  \b(?:
    review\w*|stars?|ratings?|marks?|google|five|5|round (?:it|that|this) up|write (?:a|us|one|some|few)|writes? (?:a|us|one|some)
    |(?:leave|leaves|leaving|drop|put) (?:a|us|one|some)|recommend(?:s|ing)?|post(?:s|ing)? (?:a|this|about|your)|on video
    |(?:show|mention|quote|screenshot) (?:it|this|us|your|that)|say it was you|rates? (?:us|the|our)|quote (?:this|your)
    |tag(?:s|ging)? |share (?:this|your|the)|nice (?:one|word)|kind word|follow (?:us|the page)|like (?:the|our|this) page
  )\b
`;
const IF_DONE = inLines`
  \b(?:
    if|should (?:you|one)|when(?:ever)? you|once (?:you|we)|every ?(?:one|body)? (?:who|that)
    |any ?(?:one|body) (?:who|that|prepared|willing|leaving|writing)|some(?:one|body) who|who rate|every reviewer|favourite|whoever
    |each|those who|for (?:a|any|every|each|your|the (?:best|first|next)) (?:\w+ )?(?:review|star|rating|post|mention)|in return
    |in exchange|would get you|see your way|forthcoming
    |(?:show|screenshot|quote|bring|leave|write|drop|post|give|add|share|tag|mention|tell|put) (?:
      this|that|us|a|an|your|one|it|the|some
    )|say it was you|(?:leaves|writes|gives|adds|posts|shares|tags)
  )\b
`;
/** What is given for a favour and seldom else. */
const REWARD =
  /\b(?:(?<!food |food bank |start |fuel )vouchers?|gift ?cards?|hampers?|prize draw|refund\w*|book tokens?|priority slot|discount)\b/g;
const TO_READER = /\b(?:you|your|yours|you're)\b/;
const GIVEN = inLines`
  \b(?:
    (?:you|they|we|i|he|she)(?:'ll| will| can| could| should| would| shall|'d| might)|gets?|there(?:'s| is| will be|'ll be)
    |will (?:be|bring|get|go|have)|taken off|in it for|win|wins|goes (?:into|in)|enter(?:s|ed)?|have (?:a|one)|is yours
    |for an? (?:free|little|small)|giv(?:e|ing) (?:out|away|a|an)|entered (?:for|into|in)|we (?:hold|run|have)|by way of thanks|knock
    |for you|waiting|coming your way|on us|on the house
  )\b
`;
const NOT_GIVEN = inLines`
  \b(?:
    never|not|don't|do not|cannot|can't|no one|nobody|without|nor|won't|isn't|wasn't|aren't
    |(?<!as a )thank(?:s| you) for (?:the|your|all)|against the rules
  )\b
`;

const rule: Rule = {
  why: "Asking for stars or offering something for a review is against the platforms' rules and the law on fake reviews.",
  instead: "Thank you for taking the time to write.",
  patterns: [
    {
      find: allInLines`
        \b(?:five|5|four|4|more|extra|full|better|good|higher|another|all the)[ -]?(?:\w+ )?(?:stars?|rating|score|marks)\b
        |\b(?:star|rating) (?:review|rating)s? (?:would|and we|for us|please)\b
        |\b5\*
        |\u2b50
      `,
      unless: inLines`
        \bno (?:extra|more) stars?\b
        |\b(?:thank(?:s| you)|grateful|kind|appreciate|lovely|delighted)\b(?!.*\b(?:leave|give|add|change|post|and we)\b)
      `,
    },
    {
      find: allInLines`
        \b(?:
          chang(?:e|ing)|updat(?:e|ing)|amend(?:ing)?|edit(?:ing)?|revis(?:e|ing)|rais(?:e|ing)|improv(?:e|ing)|reconsider(?:ing)?
          |increas(?:e|ing)|upgrad(?:e|ing)|rethink(?:ing)?|alter(?:ing)?|correct(?:ing)?|revisit(?:ing)?
        ) (?:your|the|this|that) (?:\w+ )?(?:reviews?|ratings?|stars?|scores?|comments?|feedback|posts?)\b
      `,
      negated: null,
    },
    {
      find: allInLines`
        \b(?:
          you(?: could| can| might| will|'ll) win|(?:to|and|could) win (?:an?|our|the) (?:\w+ )?(?:prize|hamper|voucher|draw|\w+ card)
          |win (?:an?|our) (?:\w+ )?(?:prize|hamper|voucher)|tag a friend|(?<!respect |courtesy |kindness )in return
          |in exchange(?= for (?:a|the|your|\w+ review))
          |enter(?:ed)? (?:you )?(?:into|in) (?:a|the|our) (?:\w+ ){0,2}(?:draw|raffle|prize\w*)|return the favour|make it worth
          |worth your while|as a thank you (?:for (?:a|the|your) (?:good|positive|nice|review))|jump the queue|skip the queue|bump you
          |move you up|priority (?:appointment|booking|slot|access)|front of the queue|earlier appointment|quicker appointment
          |sooner appointment|do you a favour|sort you (?:out|something)|see what we can do for you
        )\b
      `,
      negated: null,
      inGeneral: "warn",
    },
    {
      find: allInLines`
        \b(?:leave|write|post|give|add|drop|submit|put)(?: us| up)? (?:a|an|another|some|your|more|only|us) (?:\w+ )?
          (?:positive|good|nice|great|glowing|kind|lovely|better|favourable|new|5|five|honest positive) (?:
          review|rating|comment|feedback|word|star
        )s?\b
        |\bpositive reviews?\b
        |\bgood reviews?\b
      `,
      unless:
        /\b(?:welcome|all) (?:\w+ )?(?:feedback|comments|reviews?),? good\b|\b(?:thank(?:s| you)|grateful)\b.*\breviews?\b(?!.*\bleave\b)/,
    },
    {
      find: /\b(?:pum|bum|5|pump) seren\b|\b(?:newid|diweddaru|golygu) eich (?:adolygiad|sgôr|sylw)\b|\b(?:taleb|gwobr|raffl|yn gyfnewid)\b/g,
    },
  ],
  /** A gift, praise, and one on condition of the other, in one sentence. */
  find(reply) {
    const hits: Hit[] = [];
    for (const { start, end } of reply.sentences) {
      const sentence = reply.plain.slice(start, end);
      if (NOT_GIVEN.test(sentence)) continue;
      const traded = PRAISE_WANTED.test(sentence) && IF_DONE.test(sentence) && GIVEN.test(sentence);
      const gifts = [...(traded ? matchesOf(GIFT, sentence) : []), ...(TO_READER.test(sentence) ? matchesOf(REWARD, sentence) : [])];
      for (const match of gifts.slice(0, 1)) {
        const from = start + match.index;
        hits.push({ span: reply.toOriginal({ start: from, end: from + match[0].length }), verdict: "block" });
      }
    }
    return hits;
  },
};
export default rule;
