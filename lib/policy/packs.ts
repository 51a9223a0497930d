import type { Policy } from "../model";

const found = import.meta.glob<Policy>("./policies/*.ts", { eager: true, import: "default" });

/** The built-in codes of conduct by id, found by their place: one file each. */
export const PACKS: ReadonlyMap<string, Policy> = new Map(Object.values(found).map((policy) => [policy.id, policy]));
