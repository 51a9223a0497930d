import type { Template } from "../template";
import threat from "./threat";

/** No public answer by default. Where the manager insists, the same words as for a threat. */
const templates: Template[] = threat.map((template) => ({ ...template, id: template.id.replace("threat", "harassment") }));

export default templates;
