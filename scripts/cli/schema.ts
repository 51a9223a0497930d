// node scripts/run.mjs schema: writes public/schema/courtesy-practice.schema.json from the schema the extension itself uses.
import { writeFileSync } from "node:fs";
import { schemaFile } from "../share-schema";

writeFileSync("public/schema/courtesy-practice.schema.json", schemaFile());
