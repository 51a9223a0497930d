import { allInLines, inLines } from "../../in-lines";
import type { Rule } from "../rule";

const rule: Rule = {
  why: "Arguing about what happened confirms that something did, and looks defensive to others.",
  instead: "We take all feedback seriously. Anyone with a concern can raise it with our practice manager.",
  patterns: [
    {
      find: allInLines`
        (?<=^|[.!?\n]\s*)
          (?:reviewed|resolved|sorted|refunded|investigated|checked|closed|sent|collected|answered|dealt with|cancelled|booked)
          (?=[,.!]| (?:and|already|on|at|to|last|yesterday))
      `,
      unless: /\b(?:today|open again|monday|bank holiday|for training|lunch)\b/,
    },
    {
      find: allInLines`
        \b(?:do not|don't|cannot|can't|did not|didn't|hard to) (?:\w+ )?(?:
          agree with (?:your|this|that|the|everything|what)|recogni[sz]e (?:this|these|the|your|what|that|any of)
          |accept (?:this|these|that|your|what|the|any)|believe (?:this|that|your|you|the account|what)
        )\b
      `,
      inGeneral: null,
      unless: /\babuse\b|\banyone's identity\b/,
    },
    {
      find: allInLines`
        (?<=^|[.!?\n]\s*)(?:
          (?:totally |simply |completely |just )?(?:
            untrue|not true|nonsense|rubbish|lies|wrong|false|incorrect|never happened|not so|not us|wasn't us|not here
            |wrong (?:surgery|practice|place|number)
          )|facts matter
        )(?=\s*(?:[.!,]|$))
      `,
    },
    {
      find: allInLines`
        \b(?:
          wasn't us|isn't ours|is not ours|wasn't ours|not ours|not down to us|nothing to do with us
          |the (?:fault|delay|problem|blame|error) (?:lies|is|was|rests)|lies with (?:the|you)|without (?:any )?foundation
          |how it (?:went|happened)|what (?:actually|really) (?:happened|went on|was said)|surprised (?:by|to (?:read|see))
          |disappointed (?:by|to (?:read|see)|that you)|shocked (?:by|to)|saddened that you|you seemed|at odds with|one[- ]sided
          |hear ?say|version of events|(?:no|little) recollection
        )\b
      `,
      inGeneral: null,
    },
    {
      find: allInLines`
        \b(?:is|are|was|were|'s|not|be|been|totally|completely|simply|entirely|factually|just|wholly|grossly|patently|quite|somewhat) (?:
          \w+[ ]
        )?(?:
          untrue|not true|incorrect|inaccurate|wrong(?: about)?|false|misleading|a lie|lies|nonsense|rubbish|fabricated|made up
          |unfounded|baseless|mistaken|unfair|exaggerated|exaggeration|fiction|dishonest|one-sided|not accurate|not correct|not fair
          |not the case|not right|not the full (?:story|picture)|not the whole (?:story|picture|truth)|disingenuous
        )\b
      `,
      inGeneral: null,
      unless: inLines`
        \b(?:
          something (?:has gone|went|is|goes|isn't|is not) (?:wrong|not right|right)|please (?:tell|let)|gone wrong
          |if (?:any|our|the) (?:\w+ ){0,3}(?:is|are)|website|opening hours|fake|scam|not fair that people|what is wrong
        )\b
      `,
    },
    {
      find: allInLines`
        \b(?:
          untrue|factually (?:incorrect|wrong|inaccurate)|not true|isn't true|aren't true|wasn't true|simply not
          |a (?:complete |total |blatant |downright )?lie|lies about|lying|liar
          |false (?:claims?|allegations?|accusations?|statements?|information about us|review)
          |inaccurate (?:claims?|account|version|statements?|information)|misrepresent\w*
          |your (?:claims?|allegations?|accusations?|version|account|story|recollection) (?:
            is|are|of|that|does|do|about|has|have|simply|cannot
          )
        )\b
      `,
      inGeneral: null,
    },
    {
      find: allInLines`
        \b(?:
          (?:this|that|it|such a thing|what you (?:say|describe|claim|allege)) (?:simply |just |certainly |definitely |absolutely )?(?:
            never|did not|didn't|has never|could not have|couldn't have|does not|doesn't|would not|wouldn't|would never|cannot have
            |can't have
          ) (?:happen(?:ed)?|occur(?:red)?|take place|took place|the case|be true|match|reflect)
        )\b
      `,
      inGeneral: null,
    },
    {
      find: allInLines`
        \bnot (?:what|how|the way|quite what|quite how|exactly what|at all what) (?:\w+ )?
          (?:happened|occurred|it happened|things happened|it went|was said|we said|took place|she said|he said|they said)\b
      `,
    },
    {
      find: allInLines`
        \b(?:
          contrary to (?:what|your|this|the)|to set the record straight|set the record straight|put the record straight|for the record
          |to correct|let us correct|correct (?:the|some|your|this) (?:\w+ )?(?:facts?|points?|inaccurac\w+|review|record|version)
          |the (?:true |real |actual )?(?:facts|truth|reality) (?:of the matter )?(?:is|are|were|was)
          |in (?:actual )?fact,? (?:you|we|the|our|it|he|she|this|they)|actually,? (?:you|we|our|the|he|she|it was|it's)
          |as a matter of fact
          |we (?:must|need to|would like to|feel we (?:must|should)|have to) (?:correct|clarify|point out|dispute|refute|challenge)
          |point out that (?:you|we|our|the|it|this|no)
        )\b
      `,
      inGeneral: null,
    },
    {
      find: allInLines`
        \b(?:we|i|our team|the practice)
          (?: do| must| would| have to| also| strongly| completely| totally| absolutely| categorically| firmly| respectfully)*
          (?: do not|n't| not| cannot| don't| can't)? (?:
          deny|denies|dispute|disputes|refute|refutes|disagree(?:s)?|reject|rejects|contest|challenge (?:this|your|the|that)
        )\b
      `,
      inGeneral: null,
      unless: inLines`
        \bwe (?:would )?agree (?:that )?(?:with you )?(?:people|patients|everyone|it)\b
        |\bwe (?:accept|believe) that (?:people|patients|everyone|feedback|all|our service|we)\b
        |\bchallenge (?:of|for)\b
        |\bwe do not accept (?:abuse|any (?:form|kind) of abuse|violence)\b
      `,
    },
    {
      find: allInLines`
        \byou(?:'re| are| were| seem| appear| may be| might be| must be| have|'ve)(?: \w+){0,3} (?:
          mistaken|wrong|confused|confusing us|lying|misinformed|misunderstood|misunderstanding|misremember\w*|exaggerat\w*|misled
          |misread|got (?:the|this|it|your) (?:wrong|facts|confused|muddled|mixed)|the wrong (?:practice|surgery|end|place)|misheard
          |twist\w*|omitted|left out|forgotten|fail(?:ed)? to mention|chosen not to mention|conveniently
        )\b
      `,
    },
    {
      find: allInLines`
        \byou (?:
          misunderstood|misheard|omitted|forgot|fail to|neglect\w* to|conveniently|chose not to|left out|didn't mention|did not mention
          |haven't mentioned|do not mention|don't mention|know (?:full well|that|very well|perfectly)|are well aware|were well aware
          |are aware that|will recall|will remember|may recall|may remember|should remember|clearly|obviously
        )\b
      `,
    },
    {
      find: /\bnot (?:our|this|the) (?:practice|surgery) (?:at all|you|that|that you)|\b(?:wrong|different|another) (?:practice|surgery)\b/g,
      verdict: "warn",
    },
    {
      find: allInLines`
        \b(?:
          (?:is|was|are|were|happened|went) not (?:quite |exactly |entirely )?as (?:
            you|described|stated|claimed|told|alleged|the (?:reviewer|writer)
          )
          |(?:remember|recall|saw|see|tell|tells) (?:this|it|that|things|the \w+|these \w+|this \w+) (?:
            quite |very |rather[ ]
          )?differently|differs? from (?:ours|mine|what|the account)
        )\b
      `,
      inGeneral: null,
    },
    {
      find: allInLines`
        \b(?:
          other side|both sides|two sides|full story|whole story|whole truth|whole picture|full picture|full facts|all the facts
          |our side
        )\b
      `,
    },
    {
      find: allInLines`
        \b(?:nid yw|nid ydy|dydy|dyw|dyma|dydi)(?: hyn| hynny| hwn|'r hyn| eich)?(?: \w+){0,3} (?:
          yn wir|yn gywir|ddim yn wir|ddim yn gywir
        )\b
        |\b(?:celwydd|anghywir|camgymryd|camarweiniol|ddigwyddodd hynny|ddigwyddodd hyn)\b
        |\bddim yn wir\b
      `,
    },
  ],
};
export default rule;
