import type { Comment, Roster } from "../../lib/model";
import { EMPTY_ROSTER } from "../../lib/policy/roster";

/** A corpus row as the judge takes it. */
export function commentOf({ text, platform }: { text: string; platform?: Comment["site"] }, id = ""): Comment {
  return {
    id,
    site: platform ?? "selection",
    text,
    author: "",
    handle: null,
    authorUrl: null,
    permalink: null,
    shownTime: null,
    machineTime: null,
    rating: null,
    recommends: null,
    attachments: [],
    isOwner: false,
    truncated: false,
    language: null,
    parentId: null,
    engagement: [],
    edited: false,
  };
}

/** The writers' practices are all different, so training knows no roster: names must be found by their form. */
export const NO_ROSTER: Roster = EMPTY_ROSTER;
