/** Weights of a logistic sum by the name of the feature, and `constant`. */
export interface Model {
  readonly constant: number;
  readonly [feature: string]: number;
}

export type Features = Readonly<Record<string, number>>;

/** The sum before it is made a chance. */
export function scoreOf(model: Model, features: Features): number {
  let sum = model.constant;
  for (const [name, value] of Object.entries(features)) sum += (model[name] as number) * value;
  return sum;
}

export const chanceOf = (score: number): number => 1 / (1 + Math.exp(-score));
