import { readModelFile } from "../model-files.ts";
import { readSyntaxModel, type SyntaxModel } from "./model.ts";

/** Reads the model of this stage from models/. */
export const loadSyntaxModel = (): SyntaxModel => readSyntaxModel(readModelFile("syntax.bin"));
