/** One example: the evidence, whether the category holds, and how much it counts. */
export interface Example {
  evidence: Float64Array;
  label: 0 | 1;
  weight: number;
}

/** Ridge logistic regression by Newton's method: few numbers, so the exact answer. `pull` is the strength towards zero, sparing the first. */
export function ridge(examples: Example[], pull: number): number[] {
  const size = examples[0]!.evidence.length;
  let weights = new Float64Array(size);
  for (let round = 0; round < 12; round++) {
    const gradient = Float64Array.from(weights, (weight, i) => (i === 0 ? 0.01 : pull) * weight);
    const curve = Array.from({ length: size }, (_, i) => {
      const row = new Float64Array(size);
      row[i] = i === 0 ? 0.01 : pull;
      return row;
    });
    for (const { evidence, label, weight } of examples) {
      const present: number[] = [];
      let sum = 0;
      for (let i = 0; i < size; i++) {
        if (evidence[i] === 0) continue;
        present.push(i);
        sum += evidence[i]! * weights[i]!;
      }
      const p = 1 / (1 + Math.exp(-sum));
      const error = (p - label) * weight;
      const bend = Math.max(p * (1 - p), 1e-6) * weight;
      for (const i of present) {
        gradient[i]! += error * evidence[i]!;
        const row = curve[i]!;
        const scaled = bend * evidence[i]!;
        for (const j of present) if (j <= i) row[j]! += scaled * evidence[j]!;
      }
    }
    const step = solve(curve, gradient);
    weights = weights.map((weight, i) => weight - step[i]!);
    if (step.every((value) => Math.abs(value) < 1e-5)) break;
  }
  return Array.from(weights, (weight) => Number(weight.toPrecision(4)));
}

/** Solves a symmetric positive system, given by its lower half, by Cholesky. */
function solve(lower: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = lower[i]![j]!;
      for (let k = 0; k < j; k++) sum -= lower[i]![k]! * lower[j]![k]!;
      lower[i]![j] = i === j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / lower[j]![j]!;
    }
  }
  const out = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) out[i]! -= lower[i]![k]! * out[k]!;
    out[i]! /= lower[i]![i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) out[i]! -= lower[k]![i]! * out[k]!;
    out[i]! /= lower[i]![i]!;
  }
  return out;
}
