// Writes schemas/json/*.schema.json from the zod schemas: `npm run schemas`. tests/schemas/json.test.ts checks that they are in step.
import { mkdirSync, writeFileSync } from "node:fs";
import { JSON_SCHEMAS, schemaText } from "../schemas/json-schema.ts";

const folder = new URL("../schemas/json/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const name of Object.keys(JSON_SCHEMAS)) writeFileSync(new URL(`${name}.schema.json`, folder), schemaText(name));
