/** How sure a test is to be. */
export interface Levels {
  /** Chance to find a difference where there is none, two-sided: 0.05. */
  alpha: number;
  /** Chance to find the effect where it is there: 0.8. */
  power: number;
}
