import * as z from "zod";
import { type EventDocument, OkRecord } from "../../schemas/index.ts";
import type { Stage } from "../stage.ts";
import { recordOf } from "./build.ts";

/** Turns drafts into a validated record. Throws a ZodError on an invalid one. */
export function recordStage(): Stage<EventDocument, OkRecord> {
	// Compiled, and asked whether it accepts the record rather than for a copy of it: that was more than half of the stage's time.
	const shape = z.compile(OkRecord);
	return {
		name: "record",
		run(document) {
			const record = recordOf(document);
			return shape.validate(record) ? record : shape.parse(record);
		},
	};
}
