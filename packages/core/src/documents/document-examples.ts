/** Short papers, or pieces of one, that meet a criterion or raise a pitfall, and near misses that do not: test and demonstration at once. */
export interface DocumentExamples {
  finds: readonly string[];
  leaves: readonly string[];
}
