const list = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Numbers as they are spoken; digits are seen by their shape. */
export const NUMBER_WORDS = list(
  "half one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen " +
    "twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion",
);

export const UNITS_OF_MEASURE = list(
  "percent % second seconds minute minutes hour hours day days week weeks month months quarter quarters year years dollars euros pounds quid grand",
);

export const CALENDAR = list(
  "january february march april may june july august september october november december " +
    "monday tuesday wednesday thursday friday saturday sunday noon midnight",
);

/** Forms of "be", with the pronouns that carry one. */
export const BE = list(
  "is are was were be been being isn't aren't wasn't weren't it's that's there's he's she's i'm we're you're they're who's im its thats theres theyre",
);

export const AUXILIARIES = list(
  "have has had having do does did don't doesn't didn't can can't could couldn't will would wouldn't should shouldn't might must " +
    "i'd we'd you'd he'd she'd they'd it'd i've we've you've they've i'll we'll you'll he'll she'll they'll it'll",
);

export const SUBJECTS = list("i we you he she it they");

/** Between a subject and what it does: "they all sort of blur", "it just kind of rolled on". */
export const MID_ADVERBS = list("just also all both then still already always never");
