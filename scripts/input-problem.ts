/** What was read cannot be built (exit code 1); the message is one line for the user. */
export class InputProblem extends Error {}
