/** The validators of other people's standards that come without types: what the tests use of them. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(input: unknown);
    readonly data: { readonly title: string }[];
  }
}
declare module "datapackage" {
  interface Resource {
    readonly tabular: boolean;
    read(options: { keyed: boolean }): Promise<unknown[]>;
  }
  export class Package {
    static load(descriptor: string): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly unknown[];
    readonly resources: readonly Resource[];
  }
}
