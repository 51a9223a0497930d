import { allInLines, inLines } from "../../in-lines";
import type { Rule } from "../rule";
import { CLINICAL } from "../wording";

const rule: Rule = {
  why: "Kind words about someone's health still tell the public about it.",
  instead: "Thank you for taking the time to share this.",
  patterns: [
    {
      find: allInLines`
        \b(?:
          hope|hoping|glad|pleased|relieved|delighted|happy|sorry|trust|wish|(?:great|good|lovely) (?:news|to hear|to know|to read|that)
        ) (?:
          that |to hear |to hear that |to read |to read that |to know |to know that |about |for |to learn |news |the |you |with |of[ ]
          |your |he |she |they |all |went |is |are |was |\w+[ ]
        ){0,5}(?:${CLINICAL})\b
      `,
      inGeneral: null,
      unless: /\b(?:wait(?:ing)? (?:times?|lists?)|people|patients|shortage|national|service)\b/,
    },
    {
      find: allInLines`
        \b(?:
          (?:feel(?:ing)?|get(?:ting)?|doing|are|be) (?:\w+ )?(?:better|well again|well soon|stronger|a lot better)|get well
          |speedy recovery|quick recovery|full recovery|good recovery|on the mend|back on your feet
          |recover(?:ing|ed|y)? (?:soon|well|quickly|from|fully)|wish(?:ing)? you (?:a |all |well|good health|better)
          |heal(?:s|ing|ed) (?:well|quickly|nicely|soon)|out of hospital|well enough|safe (?:arrival|delivery) of
          |congrat\w*(?: on| to| for)? (?:the|your|you)|sorry for your loss|our condolences|thinking of you|in our thoughts
        )\b
      `,
      inGeneral: null,
      unless: inLines`
        \b(?:
          do better|get better at|getting better at|service|we are getting
          |wish(?:ing)? you (?:all|every|a (?:happy|merry|good (?:day|week|weekend)))
        )\b
      `,
    },
    {
      find: allInLines`
        \b(?:
          treatment|medication|antibiotics|tablets|operation|injection|therapy|inhaler|cream|drops|dose|referral|physio\w*|procedure
          |course|new \w+|scan|results?
        ) (?:has |have |had |is |are |was |were |did |all |now |really |finally )*(?:
          help(?:ed|ing|s)|work(?:ed|ing|s)|went well|goes well|go well|clear(?:ed)? (?:it|up)|kick(?:ed|s|ing)? in|made a difference
          |successful|came through|normal|fine|clear
        )\b
      `,
      inGeneral: null,
    },
    {
      find: allInLines`
        \b(?:
          suffer(?:ing|ed)? (?:from|with)|diagnosed with|being treated for|treated for|prescribed (?:you|him|her|them)[ ]
          |given your (?:condition|history|age|medical|health)|because of your (?:condition|health|medical|age)|due to your
          |in your (?:condition|case|situation|circumstances)|with your (?:condition|medical|health|history|symptoms)
        )\b
      `,
      inGeneral: "warn",
    },
    {
      find: allInLines`
        \b(?:gobeithio|falch|sori|yn ddrwg gennym|mae'n dda clywed)\b[^.!?]{0,60}\b(?:
          gwella|gwell|gwrthfiotigau|tabledi|triniaeth|driniaeth|llawdriniaeth|meddyginiaeth|poen|iach|babi|feddyginiaeth|brechiad
          |ysbyty
        )\b
        |\bgwellhad buan\b
        |\bbrysiwch wella\b
      `,
    },
    {
      find: allInLines`
        \bfor your (?:
          asthma|diabetes|depression|anxiety|pain|back|knee|leg|chest|heart|blood pressure|infection|cough|condition|illness|ailment
          |mental health
        )\b
      `,
    },
  ],
};
export default rule;
