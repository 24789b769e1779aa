/** A logistic regression: probability = 1 / (1 + exp(-(constant + Σ weights × columns))). */
export interface Logistic {
  constant: number;
  weights: Float64Array;
}

/**
 * L2-regularised logistic regression by gradient descent on standardised columns; `penalty` by column. Deterministic.
 * @param rows one array of columns each, all as long
 * @param targets 1 or 0 by row
 */
export function fitLogistic(rows: readonly Float64Array[], targets: readonly number[], penalty: readonly number[], rounds = 400): Logistic {
  const count = rows.length;
  const columns = penalty.length;
  const mean = new Float64Array(columns);
  const spread = new Float64Array(columns);
  for (let column = 0; column < columns; column += 1) {
    for (const row of rows) mean[column] = (mean[column] ?? 0) + (row[column] ?? 0) / count;
    for (const row of rows) spread[column] = (spread[column] ?? 0) + ((row[column] ?? 0) - (mean[column] ?? 0)) ** 2 / count;
    spread[column] = Math.sqrt(spread[column] ?? 0) || 1;
  }
  const standard = rows.map((row) => Float64Array.from(row, (value, column) => (value - (mean[column] ?? 0)) / (spread[column] ?? 1)));
  const weights = new Float64Array(columns);
  let constant = 0;
  for (let round = 0; round < rounds; round += 1) {
    const gradient = new Float64Array(columns);
    let lean = 0;
    for (const [place, row] of standard.entries()) {
      let sum = constant;
      for (let column = 0; column < columns; column += 1) sum += (weights[column] ?? 0) * (row[column] ?? 0);
      const error = 1 / (1 + Math.exp(-sum)) - (targets[place] ?? 0);
      lean += error;
      for (let column = 0; column < columns; column += 1) gradient[column] = (gradient[column] ?? 0) + error * (row[column] ?? 0);
    }
    constant -= (0.5 * lean) / count;
    for (let column = 0; column < columns; column += 1) {
      weights[column] = (weights[column] ?? 0) - (0.5 * ((gradient[column] ?? 0) + (penalty[column] ?? 0) * (weights[column] ?? 0))) / count;
    }
  }
  // back to the columns as they came
  for (let column = 0; column < columns; column += 1) {
    weights[column] = (weights[column] ?? 0) / (spread[column] ?? 1);
    constant -= (weights[column] ?? 0) * (mean[column] ?? 0);
  }
  return { constant, weights };
}
