import type { SiteId } from "../../lib/model";
import { generator } from "./learner";
import { CATEGORY_HEADS, type CorpusRow, type Row, SHORT } from "./rows";

/** One text that the decision learns from, and whose writer's part it belongs to. */
export interface Weighed extends Pick<Row, "text" | "labels" | "weight"> {
  platform?: SiteId;
  fold: number;
}

/** Every so many comments are weighed a second time. */
const SECOND = 4;
/** The longest comment that is put beside another, in characters. */
const BESIDE = 90;
/** Every so many of the patients' longer texts are weighed. */
const OF_PATIENTS = 3;

/** Every so many public texts teach no broader head, so that the decision can weigh them unseen. */
const PART = 8;
/** The part of texts that no writer of ours wrote. */
const NOBODYS = -1;
/** Whether a public text, by its place, teaches the broader heads while others are weighed. */
export const isTaught = (index: number): boolean => index % PART !== PART / 2;

/**
 * Public texts that the decision weighs beside our own: an insult of anyone is abuse, a civil text none. People's real words are unlike those that
 * we invented: of toxic posts by two writers who knew nothing of the judge it finds 3 in 100 more so, and judges GP comments as before.
 * What is rude in another way says nothing, and a set in which most is rude would make everything look so.
 */
export function insultsAmong(rows: readonly Row[]): Weighed[] {
  return rows.flatMap(({ text, source, labels }, index) => {
    if (isTaught(index) || !["wikipedia", "civil", "olid"].includes(source)) return [];
    const abuse = labels.insult ?? (source === "olid" ? undefined : labels.toxic);
    return abuse === undefined ? [] : [{ text, labels: { abuse }, weight: 1, fold: NOBODYS }];
  });
}

/** What the decision weighs: every comment of ours (`own` begins with them), some a second time among other words, every short one of a patient, and every third of the others. */
export function weighedFrom(own: readonly Row[], corpus: readonly CorpusRow[], foldOf: readonly number[]): Weighed[] {
  const weighed = own.flatMap((row, index) =>
    index < corpus.length || row.text.length <= SHORT || index % OF_PATIENTS === 0
      ? [{ ...row, platform: corpus[index]?.platform, fold: foldOf[index]! }]
      : [],
  );
  return [...weighed, ...amongOthers(weighed.slice(0, corpus.length))];
}

/**
 * People say several things in one comment. So some comments are weighed a second time, with a short lawful one of the same part before or behind
 * them: what matters must be found among what does not.
 */
function amongOthers(comments: readonly Weighed[]): Weighed[] {
  const isLawful = ({ labels, text }: Weighed) => text.length < BESIDE && CATEGORY_HEADS.every((category) => labels[category] === 0);
  const lawful = new Map(comments.map(({ fold }) => [fold, [] as Weighed[]]));
  for (const comment of comments) if (isLawful(comment)) lawful.get(comment.fold)!.push(comment);
  const random = generator(11);
  return comments
    .filter((_, index) => index % SECOND === 0)
    .map((comment) => {
      const others = lawful.get(comment.fold)!;
      const other = others[Math.floor(random() * others.length)]!.text;
      const [first, second] = random() < 0.5 ? [comment.text, other] : [other, comment.text];
      return { ...comment, text: `${first}${/[.!?]$/.test(first) ? "" : "."} ${second}` };
    });
}
