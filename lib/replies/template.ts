import type { Category, LinkName, SiteId } from "../model";

/** What a template answers: a category, or a comment that breaks no rule. */
export type Subject = Category | "criticism" | "praise" | "review";
export type Language = "en_GB" | "cy";

/**
 * What may stand in braces in a template. The last four follow the country: the app, the body that oversees practices,
 * and where to find urgent advice and health information.
 */
export type Variable = LinkName | "phone" | "role" | "practice" | "app" | "oversight" | "advice" | "health";

/** One answer, in both languages. `short` fits X when filled; `long` is for everywhere else. */
export interface Template {
  /** Unique: "abuse.calm". */
  id: string;
  /** For the list of templates: "Calm reminder". */
  title: string;
  /** Only on these sites; everywhere where not said. */
  sites?: SiteId[];
  /** Never on these sites. */
  notOn?: SiteId[];
  en: Wording;
  cy: Wording;
}
export interface Wording {
  short: string;
  long: string;
}

const found = import.meta.glob<Template[]>("./templates/*.ts", { eager: true, import: "default" });

/** The shipped templates by what they answer, the best first. One file for each: `templates/<subject>.ts`. */
export const TEMPLATES: ReadonlyMap<Subject, Template[]> = new Map(
  Object.entries(found).map(([path, templates]) => [path.replace(/^.*\/|\.ts$/g, "") as Subject, templates]),
);

/** The wording for a site: only X is short of room. */
export const wordingFor = (template: Template, site: SiteId, language: Language): string =>
  template[language === "cy" ? "cy" : "en"][site === "x" ? "short" : "long"];
