import type { Template } from "../template";
import abuse from "./abuse";

/** Swearing. No scolding: the same calm words as for insults, once at most. */
const templates: Template[] = abuse.map((template) => ({ ...template, id: template.id.replace("abuse", "obscene") }));

export default templates;
