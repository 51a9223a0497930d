import { inLines } from "../../in-lines";

/*
 * A first name by itself, on the practice's page: it is one of its people where somebody is thanked for a service, or does or gets what only those who
 * serve there do or get. Others who write on the page are thanked for what they wrote.
 */

/** What is said to be done by staff alone. */
const STAFF_DID = inLines`
  ^ (?:just |then |even |has |had |kindly |always |who )?(?:
    hung up|refused to|told me|rang (?:me|back)|phoned me|promised|explained|helped me|sorted (?:my|me|it|out)|listened|laughed at
    |took (?:my|me) blood|did my (?:bloods?|smear|dressing|jabs?)|blocked my|rolled (?:her|his|their) eyes at (?:me|us|my)|made me feel
    |(?:sighed|tutted|huffed|snapped|barked|shouted|glared|sneered|smirked) at (?:me|us|my)|talked (?:down to|over) (?:me|us)
    |(?:could|would|did)n'?t (?:even )?(?:look (?:up|at me)|be bothered|lift (?:her|his|their) head)|fob(?:s|bed) (?:me|us|you) off
    |only got (?:that|the|this|her|his) job|deserves? (?:a |an |the )?(?:\w+ )?(?:rise|raise|medal|award|promotion|bonus|knighthood)
    |(?:squeezed|fitted|fit) (?:me|us|him|her|my) in
    |was (?:so |very |really |absolutely |such |dead |proper )?
      (?:rude|lovely|brilliant|amazing|fantastic|helpful|abrupt|unhelpful|dismissive|wonderful|fab|great with|kind to)|walked me
    |wouldn't book|put me through|hung up on|(?:even |still |actually )?works? (?:there|here)
  )\b
`;
/** "Thanks to Carol and the team": whoever is thanked with the staff is one of them. */
const THANKED = /\b(?:thank(?:s| you)|ta|cheers|well done|shout ?out|big up|hats off|diolch)\b[^.!?\n]{0,30}$/;
const WITH_THE_REST = inLines`
  ^(?: \w+)?,? (?:and|&|n) (?:(?:all|the|rest|of|your|her|his|whole) ){0,4}
    (?:team|staff|nurses?|doctors?|receptionists?|reception|girls|gang|crew|others)\b
`;

/** "Thank you Marek for speaking Polish with my mother": thanked for a service. Others who wrote there are thanked for what they wrote. */
const THANKED_NOW = /\b(?:thank(?:s| you)|cheers|well done)(?: so much| very much| again| a lot| a million)?,? (?:to )?(?:you )?$/;
const FOR_A_SERVICE = inLines`
  ^,? for (?:(?:being|always|really|all|so) ){0,2}(?:
    (?!shar|post|comment|tagg|repl|writ|stand|point|tell|speaking up|say|lett|mention|ask|recommend|highlight|warn|clarif|rais|report|confirm
      |suggest|answer|remind|agree|add|check|notic)\w{3,}ing\b
    |(?:kind|patien|gentl|caring|helpful|understanding|your (?:help|kindness|patience|care|time|support))
  )
`;
/** How somebody behaves at work is complained of there. */
const CONDUCT =
  /^ (?:\w+ )?(?:behaviou?r|attitude|manner|manners|conduct|rudeness|tone|customer service|bedside manner)\b(?! (?:at (?:home|school)|has changed|to (?!me|us|patients|people)))/;
/** Who is recorded was met there. */
const TAPED = /\b(?:got|have|i've) $/;
const ON_TAPE = /^ (?:on tape|recorded)\b/;
const GIVE = /\bgive $/;
const GIVEN_A_RISE = /^ (?:a |an |the )?(?:\w+ )?(?:pay ?rise|raise|medal|award|promotion|bonus)\b/;

/** Whether what stands before and behind a name, as it is shown, is said of those who serve people. */
export function isServedBy(before: string, shown: string, after: string): boolean {
  if (STAFF_DID.test(after) || (THANKED.test(before) && WITH_THE_REST.test(after))) return true;
  if (THANKED_NOW.test(before) && FOR_A_SERVICE.test(after)) return true;
  if (shown.endsWith("'s") && CONDUCT.test(after)) return true;
  return (TAPED.test(before) && ON_TAPE.test(after)) || (GIVE.test(before) && GIVEN_A_RISE.test(after));
}

/** For the test that every pattern is quick on hostile text. */
export const SERVED_PATTERNS = [STAFF_DID, THANKED, WITH_THE_REST, THANKED_NOW, FOR_A_SERVICE, CONDUCT, TAPED, ON_TAPE, GIVE, GIVEN_A_RISE];
