/** Where counting syllables without words comes from, and how far it can be trusted: stated wherever such a figure is shown. */
export const SYLLABLE_SOURCE = {
  citation: "N. H. de Jong and T. Wempe: Praat script to detect syllable nuclei and measure speech rate automatically. Behavior Research Methods 41 (2009), 385-390.",
  doi: "10.3758/BRM.41.2.385",
  /** What its abstract says. The figures behind "high" are in the paper itself, which was not at hand; so no number stands here. */
  published: "The method’s authors found high correlations with syllables counted by people, on two corpora of spoken Dutch.",
  /** True of every method of this kind. */
  limits: "Syllables are counted from loudness and voice, not from words: two vowels without a dip between them count once, music and a second voice count as well. Compare your own answers with it, not yourself with others.",
} as const;
