#!/usr/bin/env node
import { CommanderError } from "commander";
import { CorpusFolderError } from "../src/read/corpus.ts";
import { InputProblem } from "./input-problem.ts";
import { program } from "./program.ts";
import { UsageError } from "./usage-error.ts";

// `synoptic check | head` closes the pipe early: that is the reader's right, no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});

/** 0 done, 1 a problem in the input, 2 wrong usage; 70 (EX_SOFTWARE of sysexits.h) a bug of ours. */
try {
  await program().parseAsync();
} catch (error) {
  process.exitCode = exitCode(error);
}

function exitCode(error: unknown): number {
  // Commander has already printed its one line; help and version end with 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UsageError) {
    console.error(`error: ${message}`);
    return 2;
  }
  if (error instanceof InputProblem || error instanceof CorpusFolderError || isSystemError(error)) {
    console.error(`error: ${message}`);
    return 1;
  }
  console.error(`error: a bug of Synoptic, please report it: ${message}`);
  if (process.env.DEBUG && error instanceof Error) console.error(error.stack);
  return 70;
}

/** ENOENT and its kin: the file system, not we, said no. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).code === "string" && "errno" in error;
}
