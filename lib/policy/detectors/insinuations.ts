import type { Detector } from "../detector";
import { HINTED, WARNING, WATCH_YOUR_OWN } from "../lexicon/coded";
import { IMPUTATION_WORDS } from "../lexicon/imputations";
import { list, nouns } from "../lexicon/list";
import { CONTEXT_PATTERNS, contextOf } from "../text/context";
import { Frames, type Match } from "../text/frames";
import { peopleIn } from "../text/target";

/** Who says a crime without saying it needs three things side by side: a hint, a member of staff, and what the hint is of. */
const FRAMES = new Frames(
  {
    hint: [
      "strange|funny|odd|amazing|curious|weird|interesting|remarkable|convenient|mysterious|coincidence|suspicious how|that|when|isn't_it",
      "ask|wonder|explain|tell_us|love_to_know|like_to_know ~4 where|who|how|what ~4 <goes>",
      "wonder|wondering|bet|does|do|should|perhaps ~1 if|whether|the? ~1 <authority> ~1 knows|know|knew|interested|hear|hears|look|heard",
      "<authority> ~2 would_love|might_like|ought_to_look|should_look|needs_to_look|might_be_interested|would_be_interested",
      "<hinted>",
      "how many more|others ~9",
      "before someone|somebody|they|anyone ~1 stops|stop|catches|noticed|notices|does_something",
    ],
    // "Watch your bag" is said of whole peoples too: here the member of staff must be named.
    warning: [
      `${WATCH_YOUR_OWN} ~9 §name`,
      `§name ~9 ${WATCH_YOUR_OWN}`,
      "never|not|wouldn't ~1 leave|take|bring ~1 your|a|any|my ~1 <own> ~4 §name",
      "§name ~1 ought|should|belongs|deserves|wants ~2 in|behind prison|bars|jail|the_dock|court",
    ],
    person: ["<staff>"],
    matter: ["<goods>|<gain>|<gone>|<young>", "in a_box|a_coffin|the_ground|their_grave|their_graves|the_morgue|the_cemetery"],
  },
  {
    ...IMPUTATION_WORDS,
    goes: list(
      "go goes went gone going ends_up ended_up vanished disappeared happened happens paid pays afford affords afforded got spent",
    ),
    authority: list("gmc nmc police cqc coroner taxman hmrc fraud_squad counter_fraud law wife husband inspector inspectors newspapers"),
    ...WARNING,
    hinted: HINTED,
    gain: nouns("raffle envelope holiday bungalow inheritance villa"),
    gone: list("walkies missing_again vanishes die died dies deaths dead funerals funeral pop_off popped_off buried killed"),
    young: list(
      "daughters young_girls young_lads young_women young_lasses them_young little_girls little_boys under_age underage choirboys",
    ),
  },
);

export default {
  rule: "R8 a crime of a member of staff that is hinted at, not said",
  categories: ["defamation"],
  patterns: CONTEXT_PATTERNS,
  detect(text, { roster }) {
    const words = peopleIn(text, roster);
    const matches = FRAMES.find(words);
    const isHint = ({ group }: Match) => group === "hint" || group === "warning";
    const isNear = (one: Match, other: Match) => Math.abs(words[one.first]!.sentence - words[other.first]!.sentence) <= 1;
    const beside = (group: string, hint: Match) => matches.find((one) => one.group === group && isNear(one, hint));
    return matches
      .filter(isHint)
      .flatMap((hint) => {
        const matter = hint.group === "warning" ? hint : beside("matter", hint);
        const { negated, reported, quoted, condemned } = contextOf(text, words, hint.first);
        if (matter === undefined || beside("person", hint) === undefined || negated || reported || quoted || condemned) return [];
        const said = text.plain.slice(hint.span.start, hint.span.end);
        return [
          {
            category: "defamation" as const,
            spans: matter === hint ? [hint.span] : [hint.span, matter.span],
            certainty: "review" as const,
            severity: "high" as const,
            because: `R8: "${said}" hints that a member of staff did something criminal or dishonest; a person must judge what is meant.`,
          },
        ];
      })
      .slice(0, 2);
  },
} satisfies Detector;
