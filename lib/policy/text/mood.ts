import { allInLines } from "../../in-lines";

const PRAISE = allInLines`
  \b(?:
    thank(?:s|ful| you)?|ta\b|cheers|diolch|salamat|brilliant|excellent|amazing|lovely|wonderful|fantastic|great|helpful|kind|kindly
    |kindness|caring|recommend|superb|best|angel|gem|star|legends?|marvel\w*|bless(?:ed|ing)?|shout ?out|big up|credit|grateful
    |appreciat\w*|fab|smashing|class|sound|saint|sorted|perfect|gentle|calm|friendly|professional|patient with|life ?saver|saved
    |top man|queen|payrise|pay rise|medal|proud|love|gift|diamond|treasure|heroe?s?|boss|belter|absolute (?:angel|star|gem|legend)|10\/10
    |ten out of ten|5 stars?|five stars?|well done|congrat\w*|listened|explained|made up|chuffed|cleverest|reassur\w*|nothing but
    |could(?:n't| not) fault|can'?t fault|never felt a thing|went out of|no bother|goes? above|canny|grand|spot on|magic|mint|buzzing
    |commend\w*|admir\w*|superstar|thorough
  )\b
  |❤|💙|💕|👏|🙏|🌟|⭐|😍|🥰|💐|👑|🙌
`;
const BLAME = allInLines`
  \b(?:
    rude|abrupt|dismissive|unhelpful|worst|useless|terrible|awful|horrible|disgrac\w*|disgust\w*|shocking|appalling|dreadful|poor
    |avoid|never again|incompetent|liar|lied|lost|refus\w*|ignor\w*|late|wait(?:ed|ing)|complain\w*|complaint|disappoint\w*|cold
    |sneer\w*|snap\w*|shout\w*|laughed at|rolled|lazy|stuck up|attitude|misdiagnos\w*|wrong|never replied|no reply|not replied|fail\w*
    |charged|unprofessional|cow|bitch|idiot|snake|hate|killed|stole|drunk|struck off|smug|patronis\w*|condescend\w*|wouldn'?t
    |didn'?t (?:listen|look|care|even)|would not|did not|nothing against|short with|fobbed|embarrass\w*|humiliat\w*|unanswered|petty
    |joke|not good|0 stars|one star|1 star|zero stars
  )\b
`;

/** Whether a comment as a whole thanks or blames: the difference of the words of praise and blame in it, above zero for praise. */
export function moodOf(plain: string): number {
  return (plain.match(PRAISE)?.length ?? 0) - 1.5 * (plain.match(BLAME)?.length ?? 0);
}

/** For the test that every pattern is quick on hostile text. */
export const MOOD_PATTERNS = [PRAISE, BLAME];
