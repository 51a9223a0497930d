import { inLinesWith } from "../in-lines";

/** Words of a rule: what people must, may or will not do, and what follows. */
export const RULE = inLinesWith("i")`
  \b(?:
    must|should|shall|may not|not (?:be )?(?:permitted|allowed|tolerated|acceptable|to)|are (?:to|required|asked|expected)
    |is (?:to|required|not)|do not|(?:do|ca|wo)n['’]t|never|please|will (?:be|only|not|remove|delete|hide|block|report)|prohibited|forbidden|banned|unacceptable|refrain|definition|cannot|can not
    |no (?:photographs?|filming|recording|abus\w+|nam\w+|swearing|threat\w*|one)|zero tolerance|respect\w*|welcome|legal advice
    |kept? private|we (?:ask|expect|require)|(?:may|can) (?:be )?(?:remove|delete|hide|block|ban|report)\w*|agree (?:not )?to
  )\b
  |^no [a-z]|^(?:be (?:kind|polite|courteous|civil|considerate)|treat|avoid)\b
`;
/** What has one of these says something; what has none may be a title. */
export const VERB =
  /\b(?:must|should|shall|may|will|can|cannot|are|is|do|does|have|has|never|please|refrain)\b|n['’]t\b|^(?:be|treat|avoid|keep)\b/i;
export const QUESTION = /^(?:what|how|why)\b|\?$/i;
/** Words that the points below them go on from. */
export const LEAD = /:\s*$|(?:\b(?:not|never|must|should)|n['’]t)\s*$/i;
/** The first half of a sentence that its points go on with, also without a colon. */
export const HANGS = /\b(?:is|are|be|that|which|who|to|includes?)$/i;
/** A sentence that goes back to the one before it. */
export const GOES_BACK = /^\s*(?:it|they|this|these|those|such)\b/i;

/** No rule by itself, or one that begins in the middle of a sentence. */
export const needsLead = (point: string) => !RULE.test(point) || /^[a-z]/.test(point);

/** Ends like a sentence, or is as long as one. */
export const isSentence = (text: string) => /[.!?]["”’)]?$/.test(text.trim()) || text.trim().split(/\s+/).length > 14;
/** An aim ("You can help us…", "This policy…", "We have a duty…") states no rule. */
export const isRuleLike = (line: string) =>
  !/^(?:you can help|this (?:policy|guidance|document)|the (?:aim|purpose)|our (?:practice|surgery) has|there are many|we have (?:a|an) (?:facebook|website|duty))/i.test(
    line.trim(),
  ) && !/following code of conduct|as follows:?$|\b(?:these|this|the following) (?:\w+ )?(?:rules|code|policy|guidance)[.:]?$/i.test(line);
