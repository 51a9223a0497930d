import { inLines } from "../../in-lines";

/** Who takes the side of a group, or tells of what is done to it, does not share hatred of it. */
export const SIDES = inLines`
  \b(?:
    ashamed|shame on|disgrac\w+|abused?|hatred|mocked|blam(?:e|es|ed|ing)|bull(?:y|ied|ying)|solidarity|proud|welcome here|lies
    |treat(?:s|ed|ing)?|turned away
    |(?:way|how) (?:\w+ ){1,2}(?:talk|speak|spoke|talked)
    |scam(?:s|med|ming)? (?:warnings?|alerts?|callers?|calls?|texts?|emails?|messages?)|(?:scammers|being|be|are|is) target(?:ed|ing)
    |scammers (?:are|ring|call|pretend)\w*
    |who (?:hates?|hurts?|attacks?|kills?|insults?)
    |\w+ing (?:\w+ ){1,7}(?:is|was) (?:\w+ )?(?:evil|wrong|vile|cruel|criminal|nasty|shameful|disgusting)
  )\b
`;
