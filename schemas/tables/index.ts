import { documents } from "./documents.ts";
import { entities } from "./entities.ts";
import { events } from "./events.ts";
import { mentions } from "./mentions.ts";
import { quotes } from "./quotes.ts";
import type { Table } from "./table.ts";
import { times } from "./times.ts";

export { failures } from "./failures.ts";
export type { Cell, Column, FieldType, RowContext, Table } from "./table.ts";

/** The flat views of a record, one fact a row. Adding a column means adding it to its table's file; CSV, Table Schema and codebook follow. */
export const TABLES = [documents, entities, mentions, times, quotes, events] as unknown as readonly Table[];
