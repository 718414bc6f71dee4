/** The call's words are wrong (exit code 2), as apart from a problem in the input (exit code 1). */
export class UsageError extends Error {}
