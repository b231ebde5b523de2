import type { Register } from "./command.ts";
import { entitiesCommand } from "./entities.ts";
import { evalCommand } from "./eval.ts";
import { eventsCommand } from "./events.ts";
import { exportCommand } from "./export.ts";
import { extractCommand } from "./extract.ts";
import { pipeCommand } from "./pipe.ts";
import { queryCommand } from "./query.ts";
import { quotesCommand } from "./quotes.ts";
import { reportCommand } from "./report.ts";
import { schemaCommand } from "./schema.ts";
import { timelineCommand } from "./timeline.ts";
import { validateCommand } from "./validate.ts";

/** Every command, in the order of the help. */
export const COMMANDS: readonly Register[] = [
	extractCommand,
	pipeCommand,
	reportCommand,
	exportCommand,
	validateCommand,
	quotesCommand,
	eventsCommand,
	entitiesCommand,
	timelineCommand,
	queryCommand,
	evalCommand,
	schemaCommand,
];
