#!/usr/bin/env node
import { analyseStream } from "./analyse.ts";

if (process.argv[2] === "analyse") await analyseStream(process.stdin, process.stdout);
