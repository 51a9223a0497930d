import { allInLines, inLines } from "../../in-lines";
import type { Rule } from "../rule";

const rule: Rule = {
  why: "These words tell everyone whether a person is a patient here.",
  instead: "To protect everyone's privacy we never discuss anyone's care, or whether anyone is registered with us, in public.",
  patterns: [
    {
      find: allInLines`
        \btrust(?:ing|ed)? us with (?:your|the|all|his|her|their)\b
        |\bnever (?:even )?(?:been|come|set foot) (?:to|in|inside|near) (?:our|the|this) (?:surgery|practice)\b
      `,
    },
    {
      find: allInLines`
        \b(?:treating|looking after|caring for|helping) (?:this|that|the) (?:person|patient|lady|gentleman|family)\b
        |\bwe can confirm that\b
      `,
    },
    { find: /\bregistered elsewhere\b|\b(?:do not|don't|cannot|can't) see (?:you|your|anything|anyone)\b|\bfree to register\b/g },
    { find: /\bas (?:a|an|our|one of our) (?:\w+ ){0,2}patients?\b/g },
    {
      find: allInLines`
        \b(?:our|a|an|such a|one of our|most) (?:\w+ ){0,1}(?:
          valued|loyal|long-?standing|longstanding|regular|existing|former|new|registered|great|lovely|good|difficult|wonderful|model
          |ex-?|previous|current|favourite|treasured
        ) patients?\b
      `,
      inGeneral: null,
      unless: inLines`
        \b(?:all|welcome|welcoming|accept\w*|taking on|open to) (?:\w+ ){0,3}new patients?\b
        |\bnew patients (?:can|are|may|should)\b
        |\bour (?:registered|existing|new|current) patients (?:can|may|have|are)\b
      `,
    },
    {
      find: allInLines`
        \b(?:you(?:'re| are| were|'ve been| have been)?|being|remain(?:ing)?) (?:\w+ ){0,3}
          (?:a|our|one of our|not a|no longer a|still a|never a) (?:\w+ ){0,3}patients?\b
      `,
      inGeneral: "warn",
    },
    {
      find: allInLines`
        \byou(?:'re| are| were|'ve| have)?(?: \w+){0,2} (?:
          not |never |no longer |still |currently |already |only |recently |actually |been |fully[ ]
        )*(?:registered|de-?registered|re-?registered|on our (?:list|books|system)|on the (?:list|books)|signed up|transferred)\b
      `,
      inGeneral: null,
    },
    {
      find: allInLines`
        \b(?:you|they|he|she) (?:(?:first|recently|only|have|had|has|just) )?
          (?:joined|registered with|signed up with|transferred (?:to|from)|left|moved (?:to|away from|on from)) (?:
          us|here|this (?:practice|surgery)|our (?:practice|surgery|list)|another (?:practice|surgery|gp)|the (?:practice|surgery)
        )\b
      `,
    },
    { find: /\b(?:since|when|after|before) (?:you|he|she|they) (?:registered|joined|left|signed up|transferred)\b/g },
    {
      find: allInLines`
        \b(?:aren't|isn't|is not|are not|wasn't|was not|weren't|never (?:been )?|not) (?:
          currently |actually |even |and never have been[ ]
        )?(?:one of )?(?:our|a|an?y) (?:\w+ ){0,1}patients?\b
      `,
      inGeneral: null,
      unless: /\bnot (?:all|every)\b|\bpatient (?:line|group|page|record|survey|service|information)\b/,
    },
    {
      find: allInLines`
        \b(?:
          no|any|don't have a|do not have a|can't find (?:a|any)|cannot find (?:a|any)|haven't (?:a|any)|haven't got (?:a|any)
          |have not got (?:a|any)
        ) (?:trace|records?|registration|patients?) (?:of|for|with|by|under|matching|called|named|in) (?:
          you|your|anyone|this|that|him|her|the name
        )\b
      `,
    },
    {
      find: allInLines`
        \b(?:we |i )?(?:can(?:no|')t|cannot|could not|couldn't|can not|unable to|not been able to|failed to) (?:
          find|trace|locate|identify|match|see
        ) (?:you|your name|anyone (?:of|by|with)|anybody (?:of|by|with)|any record|a record|a patient|any patient)\b
      `,
    },
    {
      find: allInLines`
        \b(?:we |i )?(?:do not|don't|haven't|have not|haven't got|have not got) (?:got |recognise |have |know |hold )?(?:
          you|your name|your details|anyone (?:by|of|with|called)|anybody (?:by|of|with|called)|a patient|any patient|any record
          |a record|anything (?:under|for|in|with)
        )\b
      `,
    },
    { find: /\b(?:nobody|no one|no-one|no patient|not anyone) (?:by|of|with|called|under) (?:that|this|your) name\b/g },
    {
      find: allInLines`
        \brecords? of (?:anyone|anybody|someone|a person) (?:by|of|with|called|under)\b
        |\byou(?:'re| are|'ve| have)(?: \w+)? (?:not |never )(?:been )?one of (?:ours|us)\b
      `,
    },
    { find: /\b(?:our|the) patients?,? (?:like|such as) (?:you|yourself)\b|\b(?:patients?|people) like (?:you|yourself)\b/g },
    {
      find: allInLines`
        \b(?:having|have|had|to have) you (?:as|with us|on (?:our|the)|down|booked|listed|in for)\b
        |\byou(?:'ve| have)? (?:\w+ )?been (?:with|coming to|registered|a patient|at) (?:us|our|this|with|here|the)\b
      `,
    },
    {
      find: allInLines`
        \byour (?:\w+ )?(?:
          registration|registered (?:gp|address|practice)|named gp|usual (?:gp|doctor)|own (?:gp|doctor)|loyalty
          |continued (?:loyalty|custom|registration)|custom|time as a patient|years with us
        )\b
      `,
      inGeneral: "warn",
    },
    {
      find: allInLines`
        \bthe patient (?:in question|concerned|involved|themselves|did|was|had|has|is|attended|never|refused)\b
        |\bthis (?:patient|lady|gentleman|person|man|woman) (?:was|is|did|has|had|never|attended|refused|came)\b
        |\bthis patient\b
      `,
    },
    {
      find: allInLines`
        \b(?:he|she|they) (?:is|are|was|were)(?:n't| not| no longer| never)? (?:currently )?
          (?:registered|a patient|one of our|on our list|our patients?)\b
        |\b(?:he's|she's|they're) (?:not |no longer )?(?:registered|a patient|one of our|on our list)\b
      `,
      inGeneral: null,
    },
    { find: /\b(?:re-?join|come back to|stay with|return to|re-?register with) (?:us|our (?:practice|surgery|list)|the practice)\b/g },
    { find: /\b(?:sorry|sad) (?:to see|that) you(?:'re| are|'ve| have)? (?:leav\w+|left|go\b|going|chosen to leave|decided to leave)/g },
    {
      find: /\b(?:another|a different|new|old|previous|former|previously|your) (?:gp )?(?:practice|surgery)\b/g,
      verdict: "warn",
      unless: /\b(?:this|our|the) new (?:practice|surgery)\b/,
    },
    {
      find: /\byour (?:own |current |previous |old |new )?(?:gp )?(?:practice|surgery|medical centre|health centre)\b/g,
      inGeneral: null,
      verdict: "warn",
    },
    {
      find: /\b(?:fel|yn) (?:ein |un o'n |g?laf |yn )?(?:claf|glaf|cleifion|gleifion)(?: ffyddlon| gwerthfawr| newydd)?\b/g,
      unless: /\b(?:gall cleifion|unrhyw un|bawb)\b/,
    },
    {
      find: allInLines`
        \b(?:rydych(?: chi)?|rydach(?: chi)?|dych chi|yr ydych|nid ydych(?: chi)?|dydych chi ddim|oeddech(?: chi)?) (?:\w+ ){0,3}
          (?:wedi(?:'ch)? (?:cofrestru|ymuno)|wedi'ch cofrestru|ar ein rhestr|yn glaf|yn un o'n cleifion)\b
      `,
    },
    { find: /\b(?:eich cofrestriad|chi'n glaf|chi wedi cofrestru|does gennym ni ddim cofnod|nid oes gennym gofnod|dim cofnod ohonoch)\b/g },
    { find: /\bun o'n cleifion\b|\bclaf (?:ffyddlon|gwerthfawr|hirdymor) (?:i ni|gyda ni)\b/g },
  ],
};
export default rule;
