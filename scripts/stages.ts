import ora from "ora";

/** Runs the stages of a build one after the other, shows each while it runs, and remembers how long it took. */
export interface Stages {
  run<T>(name: string, work: () => Promise<T> | T): Promise<T>;
  /** For stages that another module runs and times itself. */
  note(name: string, milliseconds: number): void;
  readonly times: ReadonlyMap<string, number>;
}

/** A spinner on a terminal, nothing elsewhere: the closing table has the times. */
export function stages({ quiet }: { readonly quiet: boolean }): Stages {
  const times = new Map<string, number>();
  const add = (name: string, milliseconds: number): void => {
    times.set(name, (times.get(name) ?? 0) + milliseconds);
  };
  return {
    times,
    note: add,
    async run(name, work) {
      const spinner = ora({ text: name, stream: process.stderr, isSilent: quiet || !process.stderr.isTTY }).start();
      const started = performance.now();
      try {
        return await work();
      } finally {
        add(name, performance.now() - started);
        spinner.stop();
      }
    },
  };
}

/** `read 12 ms · analyse 80 ms · …` */
export const formatTimes = (times: ReadonlyMap<string, number>): string =>
  [...times].map(([name, milliseconds]) => `${name} ${Math.round(milliseconds)} ms`).join(" · ");
