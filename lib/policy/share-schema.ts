import * as v from "valibot";
import { CATEGORIES, type Category, LINK_NAMES, type LinkName } from "../model";

/** Markup and hidden characters have no place in words that people will read. */
const HARMFUL = /<[a-z/!?]|javascript:|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/i;

const words = (most: number, description: string) =>
  v.pipe(
    v.string(),
    v.maxLength(most, `may have at most ${most.toLocaleString("en-GB")} characters`),
    v.check((text) => !HARMFUL.test(text), "has markup, script or hidden characters in it"),
    v.description(description),
  );
const day = v.pipe(v.string(), v.regex(/^(?:\d{4}-\d{2}-\d{2})?$/, 'must be a date like "2026-11-21"'));
const category = v.picklist(Object.keys(CATEGORIES) as [Category, ...Category[]]);

const clause = v.strictObject({
  id: words(20, "Number of the clause in the text, such as 7 or P8."),
  label: words(60, "As a person would cite it, such as clause 7."),
  quote: words(6000, "The words of the clause."),
  categories: v.pipe(v.array(category), v.maxLength(19, "may have at most 19 entries"), v.description("What the clause covers.")),
  actions: v.pipe(
    v.array(v.picklist(["delete", "hide", "report", "legal_advice", "removal_from_list", "police", "warning", "signpost"])),
    v.maxLength(8, "may have at most 8 entries"),
    v.description("What follows, as the text says."),
  ),
  notes: v.pipe(
    v.array(v.strictObject({ text: words(2000, "The note."), source: words(400, "Where it comes from."), dated: day })),
    v.maxLength(20, "may have at most 20 entries"),
  ),
});

const policySchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/, "may have only small letters, digits and hyphens, at most 60")),
  name: words(160, "Name of the practice or body whose text it is."),
  title: words(200, "Title of the text."),
  source: words(300, "Where the text comes from."),
  dated: day,
  version: v.pipe(
    v.number(),
    v.integer("must be a whole number"),
    v.minValue(1, "must be 1 or more"),
    v.maxValue(9999, "must be 9999 or less"),
  ),
  bound: v.picklist(["patients", "public"]),
  responder: v.nullable(words(120, "Role that answers reviews.")),
  clauses: v.pipe(
    v.array(clause),
    v.minLength(1, "must have at least one clause"),
    v.maxLength(150, "may have at most 150 clauses"),
    v.check((clauses) => new Set(clauses.map(({ id }) => id)).size === clauses.length, "has two clauses with one id"),
  ),
  switches: v.strictObject({ recordingConsultationAllowed: v.boolean(), protectsStaffIdentity: v.boolean() }),
  names: v.optional(
    v.strictObject({
      platforms: v.pipe(v.array(words(60, "A platform the text names.")), v.maxLength(40, "may have at most 40 entries")),
      processes: v.pipe(v.array(words(120, "A process the text names.")), v.maxLength(40, "may have at most 40 entries")),
      links: v.pipe(
        v.array(
          v.strictObject({ text: words(500, "Words of the link."), url: v.nullable(words(2000, "Address, or null for a dead link.")) }),
        ),
        v.maxLength(40, "may have at most 40 entries"),
      ),
    }),
  ),
});

const reply = v.strictObject({
  id: words(80, "Unique among the replies."),
  base: v.nullable(words(80, "Shipped reply that this one replaces, or null.")),
  category: v.picklist([...(Object.keys(CATEGORIES) as Category[]), "criticism", "praise", "any"]),
  title: words(120, "Name in the list of replies."),
  text: words(4000, "The reply. {complaints}, {phone} and the like are filled in."),
});

const link = v.strictObject({
  url: v.pipe(
    words(2000, "Web address, or empty."),
    v.regex(/^(?:https?:\/\/\S+)?$/i, 'must be a web address that starts with "https://", or empty'),
  ),
  confirmed: v.nullable(day),
  closed: v.boolean(),
});

/** Names of the links, each with the shape of one; all may be left out. */
const links = Object.fromEntries(LINK_NAMES.map((name) => [name, v.optional(link)])) as Record<
  LinkName,
  v.OptionalSchema<typeof link, undefined>
>;

/** What practices, networks and LMCs hand to one another: policy, replies, word exceptions and links. Nobody's name, no captures. */
export const shareSchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal("courtesy-practice"),
  version: v.literal(1),
  policy: v.optional(policySchema),
  replies: v.optional(v.pipe(v.array(reply), v.maxLength(300, "may have at most 300 replies"))),
  replyHeader: v.optional(words(600, "Stands before every reply.")),
  replyFooter: v.optional(words(600, "Stands after every reply.")),
  exceptions: v.optional(v.pipe(v.array(words(80, "A word never to mark.")), v.maxLength(500, "may have at most 500 words"))),
  extraWords: v.optional(v.pipe(v.array(words(80, "A word to mark.")), v.maxLength(500, "may have at most 500 words"))),
  links: v.optional(v.strictObject(links)),
});

export type Shared = v.InferOutput<typeof shareSchema>;
