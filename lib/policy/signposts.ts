import type { Finding, Judgement } from "../model";

/**
 * What is marked and counted of a judgement: what the code covers, and the way to complain, which is theirs to know whether or not a code
 * speaks of it. The page, the panel and the counts all ask here, so that they agree. A card says the rest too.
 */
export const toShow = ({ findings, uncovered }: Judgement): Finding[] => [
  ...findings,
  ...uncovered.filter(({ category }) => category === "complaint_route"),
];
