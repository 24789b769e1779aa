const list = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Before a name, with a capital: "Ms. Lind", but "300 ms. Then". The stop never ends a sentence. */
export const TITLES = list("Dr Mr Mrs Ms Mx Prof Gen Capt Lt Sen Rep Mt");

/** Written with a stop that never ends a sentence; in small letters, without the last stop. */
export const NEVER_LAST = list("e.g i.e eg ie cf vs viz resp incl excl approx est fig vol dept");

/** The stop ends a sentence only before a word that opens sentences, and dotted initials (U.S., p.m.) do likewise. */
export const SELDOM_LAST = list("st inc ltd corp co jr sr bros llc");

/** The stop ends a sentence before any capital or digit, never before a small letter. */
export const OFTEN_LAST = list("etc min sec hr hrs yr yrs mo ft al");

/** A stop before a digit belongs to these: "No. 5", "Jan. 12". */
export const BEFORE_NUMBER = list("no nos nr pp ch sect jan feb mar apr jun jul aug sep sept oct nov dec");

/** Words that stand first in a sentence far more often than as a capitalised name. */
export const OPENERS = list(
  "the a an i i'm i'd i've i'll we we're we'd we've we'll you he she it it's they they're this that that's these those there there's " +
    "then so but and or if when while after before since because although though once until as at by for from in on of to with without " +
    "my our your his her its their what which who why how where nobody everybody everyone no not yes both each every all some most " +
    "next first second finally later now today instead however also still only even just one two three",
);

/** After a quoted question these say who spoke: the sentence goes on. */
export const SPEECH_VERBS = list("asked said says replied answered told goes went wondered thought wrote shouted demanded insisted");
