import { chanceOf } from "./model.ts";

/** Mean precision at the places of the right ones, best score first; 0 where none is right. */
export function averagePrecision(scores: readonly number[], right: readonly boolean[]): number {
  const order = scores.map((_, i) => i).sort((i, j) => (scores[j] as number) - (scores[i] as number) || i - j);
  let found = 0;
  let sum = 0;
  for (const [place, i] of order.entries()) if (right[i]) sum += ++found / (place + 1);
  return found === 0 ? 0 : sum / found;
}

/** Mean surprise at the answers, in nats. */
export function logLoss(scores: readonly number[], right: readonly boolean[]): number {
  const loss = scores.map((score, i) => -Math.log(chanceOf(right[i] ? score : -score)));
  return loss.reduce((sum, each) => sum + each, 0) / Math.max(1, loss.length);
}
