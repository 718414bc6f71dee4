/**
 * A date in the Extended Date/Time Format (EDTF, ISO 8601-2, levels 0 to 2 as far as used): 2022-01-26, 2021-10, 198X,
 * 2021-12~, ../2021, XXXX-01-22 (year not stated). Source: https://www.loc.gov/standards/datetime/
 */
export type Edtf = string;
