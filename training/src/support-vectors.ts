/** One row: places of the features that hold, ascending is not needed. Every feature has one value, see `values`. */
export interface Rows {
  rows: readonly Int32Array[];
  /** By feature: its value where it holds. */
  values: Float64Array;
}

/**
 * L2-regularised linear classifier with squared hinge loss, by dual coordinate descent (Hsieh et al. 2008). Deterministic:
 * rows are visited in an order drawn from a fixed generator, and only + − × ÷ are used.
 * @param targets 1 or -1 by row
 * @param cost by row; 0 leaves the row out
 * @returns one weight per feature
 */
export function fitSupportVectors({ rows, values }: Rows, targets: Int8Array, cost: Float64Array, rounds: number): Float64Array {
  const weights = new Float64Array(values.length);
  const alpha = new Float64Array(rows.length);
  const norm = rows.map((row) => row.reduce((sum, feature) => sum + (values[feature] ?? 0) ** 2, 0));
  const order = rows.map((_, row) => row).filter((row) => (cost[row] ?? 0) > 0);
  let seed = 12_345;
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      const other = seed % (at + 1);
      const kept = order[at] ?? 0;
      order[at] = order[other] ?? 0;
      order[other] = kept;
    }
    for (const row of order) {
      const features = rows[row];
      if (features === undefined) continue;
      const target = targets[row] ?? 0;
      const diagonal = 1 / (2 * (cost[row] ?? 1));
      const old = alpha[row] ?? 0;
      let margin = 0;
      for (const feature of features) margin += (weights[feature] ?? 0) * (values[feature] ?? 0);
      const gradient = target * margin - 1 + old * diagonal;
      if (old === 0 && gradient >= 0) continue;
      const next = Math.max(0, old - gradient / ((norm[row] ?? 0) + diagonal));
      const step = (next - old) * target;
      if (step === 0) continue;
      alpha[row] = next;
      for (const feature of features) weights[feature] = (weights[feature] ?? 0) + step * (values[feature] ?? 0);
    }
  }
  return weights;
}
