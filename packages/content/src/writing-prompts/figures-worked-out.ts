/** A figure that a prompt's explanations use and that is not given in so many words: what it comes to, and how far it may be rounded. */
interface WorkedOut {
  figure: number;
  is: number;
  /** Largest difference that rounding may make; 0 where it is left out. */
  within?: number;
}

/** Test data, by id of the prompt. */
export const WORKED_OUT: Readonly<Record<string, readonly WorkedOut[]>> = {
  "sunday-bus": [{ figure: 75, is: 6 * 60 + 55 - (5 * 60 + 40) }, { figure: 150, is: 240 - 90 }, { figure: 15, is: 75 - 60 }, { figure: 14, is: 126 / 9 }],
  "school-lunch-allergy": [{ figure: 2_760, is: 2_900 - 140 }],
  "grandchild-call": [{ figure: 300, is: 410_000 / 1_350, within: 5 }, { figure: 299, is: 300 - 1 }, { figure: 4_600_000, is: 9_200_000 / 2 }],
  "captions-at-the-cinema": [{ figure: 109_800, is: 180 * 610 }, { figure: 119, is: 17 * 7 }],
  "deposit-back": [{ figure: 735, is: 900 - 165 }],
  "hauliers-paid-late": [{ figure: 1_150, is: 6_400 * 0.18, within: 5 }],
  "grain-and-bakers": [{ figure: 0.8, is: 3 - 2.2, within: 1e-9 }],
  "interpreter-in-ten-minutes": [{ figure: 22, is: 100 - 78 }, { figure: 59, is: 37 * 1.6, within: 0.5 }],
  "lost-hotel-linen": [{ figure: 91_200, is: 240_000 * 0.38 }, { figure: 69_000, is: 6 * 11_500 }],
  "tenders-for-builders": [{ figure: 92, is: 100 - 8 }],
  "builds-that-fail-at-random": [{ figure: 183, is: (500 * 22) / 60, within: 0.5 }, { figure: 320, is: 640 / 2 }],
  "event-field-renamed": [{ figure: 2_259, is: 2_300 - 41 }],
  "whose-model-bill": [{ figure: 546_000, is: 7_100_000 / 13, within: 500 }],
  "data-access-in-a-day": [{ figure: 400, is: ((14_000 - 620) * 15) / 500, within: 5 }],
  "sofas-that-come-back": [{ figure: 10_850, is: (31_000 * (74 - 39)) / 100 }],
  "samples-on-the-road": [{ figure: 294, is: (21_000 * 14) / 1_000 }, { figure: 306, is: (510 * 6) / 10 }, { figure: 476_000, is: 7 * 68_000 }],
  "three-weeks-of-training": [{ figure: 577, is: 150_000 / 260, within: 0.5 }, { figure: 576_000, is: 900 * 640 }],
  "trains-cleaned-at-night": [{ figure: 4_030, is: 13 * 310 }],
  "medicines-about-to-expire": [{ figure: 58, is: 120 - 62 }],
  "second-visit-to-the-lift": [{ figure: 86, is: 85 + 1 }, { figure: 36, is: (100 * 9_400) / 26_000, within: 0.5 }, { figure: 1_600_000, is: 410 * 3_900, within: 5_000 }],
  "lock-without-battery": [{ figure: 120_000, is: 310_000 - 190_000 }, { figure: 61, is: (100 * 190_000) / 310_000, within: 0.5 }],
  "hearing-aid-update": [{ figure: 638_000, is: 2_200 * 290 }, { figure: 0.25, is: 35 / 140 }],
  // two decibels fewer reach as far as ten to the power of minus two twentieths
  "heat-pump-and-neighbours": [{ figure: 4.1, is: 5.2 * 10 ** (-2 / 20), within: 0.05 }],
  "watch-without-network": [{ figure: 1_800_000, is: 44_000 * 41, within: 5_000 }],
  "camera-in-the-van": [{ figure: 53_000, is: 88_000 - 35_000 }],
  "barn-fire-sensor": [{ figure: 29_800_000, is: 310 * 96_000, within: 50_000 }, { figure: 3_300_000, is: 74_000 * 45, within: 50_000 }],
  "readers-in-class": [{ figure: 21, is: 8 + 7 + 6 }],
};
