import type { Template } from "../template";

/** No public answer: it may put someone in danger. A person acts first. */
const templates: Template[] = [];

export default templates;
