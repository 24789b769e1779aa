/**
 * Examples of a criterion, flag, fact or principle: test, training data and demonstration at once. They stand in its own file
 * and apart from its wording, so that who only judges does not load them.
 */
export interface Examples {
  /** «…» stands around the words to be found, one or more marks. One to three sentences, as a candidate would say them. */
  finds: readonly string[];
  /** Near misses, without a mark; at least as many as `finds`. */
  leaves: readonly string[];
}
