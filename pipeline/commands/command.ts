import type { Command } from "commander";

/** Adds one command to the program: its options and help here, its work imported when it runs, so that --help is quick. */
export type Register = (program: Command) => void;
