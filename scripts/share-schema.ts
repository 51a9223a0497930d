import { toJsonSchema } from "@valibot/to-json-schema";
import { shareSchema } from "../lib/policy/share-schema";

/** The published JSON schema of the practice file, as text. */
export function schemaFile(): string {
  const schema = toJsonSchema(shareSchema, { errorMode: "ignore" });
  return `${JSON.stringify({ ...schema, title: "Courtesy practice file", description: "Policy, replies, word exceptions and links that practices share." }, null, 2)}\n`;
}
