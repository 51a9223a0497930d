import { type Comment, commentOf, type Roster } from "../../lib/model";
import { EMPTY_ROSTER } from "../../lib/policy/roster";

/** A corpus row as the judge takes it. */
export const commentOfRow = ({ text, platform }: { text: string; platform?: Comment["site"] }, id = ""): Comment =>
  commentOf({ id, site: platform ?? "selection", text, author: "" });

/** The writers' practices are all different, so training knows no roster: names must be found by their form. */
export const NO_ROSTER: Roster = EMPTY_ROSTER;
