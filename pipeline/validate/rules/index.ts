import type { OkRecord } from "../../../schemas/index.ts";
import type { RecordFault } from "../fault.ts";
import { digest } from "./digest.ts";
import { ids } from "./ids.ts";
import { offsets } from "./offsets.ts";
import { order } from "./order.ts";
import { periods } from "./periods.ts";
import { references } from "./references.ts";
import { zones } from "./zones.ts";

/** Checks one valid record for something that its schema cannot say. */
export type Rule = (record: OkRecord) => Iterable<RecordFault>;

/** All rules, in the order their faults are told. */
export const RULES: readonly Rule[] = [digest, ids, offsets, order, zones, references, periods];
