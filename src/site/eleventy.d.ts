/** The part of Eleventy's programmatic API that we use; the package ships no types. */
declare module "@11ty/eleventy" {
  export interface EleventyConfig {
    readonly ignores: Set<string>;
    setLibrary(name: "njk", environment: unknown): void;
    setUseGitIgnore(use: boolean): void;
    setTemplateFormats(formats: readonly string[]): void;
    setDataFileSuffixes(suffixes: readonly string[]): void;
    addGlobalData(name: string, value: unknown): void;
    addPassthroughCopy(copies: Readonly<Record<string, string>>): void;
    addTemplate(path: string, body: string, data?: Readonly<Record<string, unknown>>): void;
    addWatchTarget(path: string): void;
  }

  export interface EleventyPage {
    readonly inputPath: string;
    readonly outputPath: string;
    readonly url: string;
    readonly content: string;
  }

  export interface EleventyOptions {
    readonly source?: "script";
    /** `false` keeps Eleventy from loading a configuration that lies in the caller's working directory. */
    readonly configPath?: string | false;
    readonly quietMode?: boolean;
    readonly config?: (config: EleventyConfig) => void | Promise<void>;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options?: EleventyOptions);
    disableLogger(): void;
    write(): Promise<readonly [unknown, readonly EleventyPage[]]>;
    toJSON(): Promise<readonly EleventyPage[]>;
  }
}
