import type { Rule } from "../rule";

const rule: Rule = {
  why: "Asking for stars or offering something for a review is against the platforms' rules and the law on fake reviews.",
  instead: "Thank you for taking the time to write.",
  patterns: [
    {
      find: /\b(?:five|5|four|4|more|extra|full|better|good|higher|another|all the)[ -]?(?:\w+ )?(?:stars?|rating|score|marks)\b|\b(?:star|rating) (?:review|rating)s? (?:would|and we|for us|please)\b|\b5\*|\u2b50/g,
      unless: /\b(?:thank(?:s| you)|grateful|kind|appreciate|lovely|delighted)\b(?!.*\b(?:leave|give|add|change|post|and we)\b)/,
    },
    {
      find: /\b(?:chang(?:e|ing)|updat(?:e|ing)|amend(?:ing)?|edit(?:ing)?|revis(?:e|ing)|rais(?:e|ing)|improv(?:e|ing)|reconsider(?:ing)?|increas(?:e|ing)|upgrad(?:e|ing)|rethink(?:ing)?|alter(?:ing)?|correct(?:ing)?|revisit(?:ing)?) (?:your|the|this|that) (?:\w+ )?(?:reviews?|ratings?|stars?|scores?|comments?|feedback|posts?)\b/g,
      negated: null,
    },
    {
      find: /\b(?:vouchers?|gift ?cards?|prize(?: draw)?|raffle(?! (?:for|raised))|discounts?|free (?:gift|coffee|\w+ in return)|(?:to|and|could) win (?:an?|our|the)\b|win (?:an?|our) (?:\w+ )?(?:prize|hamper|voucher)|tag a friend|rewards?|cash|refund|enter(?:ed)? (?:you )?(?:into|in) (?:a|the|our)|(?<!respect |courtesy |kindness )in return|in exchange|return the favour|make it worth|worth your while|as a thank you (?:for (?:a|the|your) (?:good|positive|nice|review))|jump the queue|skip the queue|bump you|move you up|priority (?:appointment|booking|slot|access)|front of the queue|earlier appointment|quicker appointment|sooner appointment|do you a favour|sort you (?:out|something)|see what we can do for you)\b/g,
      negated: null,
      inGeneral: "warn",
    },
    {
      find: /\b(?:leave|write|post|give|add|drop|submit|put)(?: us| up)? (?:a|an|another|some|your|more|only|us) (?:\w+ )?(?:positive|good|nice|great|glowing|kind|lovely|better|favourable|new|5|five|honest positive) (?:review|rating|comment|feedback|word|star)s?\b|\bpositive reviews?\b|\bgood reviews?\b/g,
      unless:
        /\b(?:welcome|all) (?:\w+ )?(?:feedback|comments|reviews?),? good\b|\b(?:thank(?:s| you)|grateful)\b.*\breviews?\b(?!.*\bleave\b)/,
    },
    {
      find: /\b(?:pum|bum|5|pump) seren\b|\b(?:newid|diweddaru|golygu) eich (?:adolygiad|sgôr|sylw)\b|\b(?:taleb|gwobr|raffl|yn gyfnewid)\b/g,
    },
  ],
};
export default rule;
