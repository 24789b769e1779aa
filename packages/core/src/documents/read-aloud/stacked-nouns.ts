import type { Span } from "../../schema/span.ts";
import type { Page } from "../page.ts";

/** So many nouns in a row, and a reader has to take the stack apart before saying it. */
const LEAST = 4;

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
/** Endings of nouns; a word that has one may still be something else, four in a row hardly. */
const ENDINGS: readonly string[] = "tion sion ment ments tions sions ity ities ness ance ence ancy ency ship age ages ism ics ware graph logy ture tures dom hood meter sor tor tors sors yst ysts ist ists".split(" ");
const NOUNS = set(
  "data team teams service services system systems platform customer customers order orders delivery deliveries metric metrics process project program programme product products user users time cost costs price prices rate rates account accounts review reviews risk risks report reports plan plans policy model models cache queue " +
    "pipeline event events log logs page pages code test tests store stores warehouse warehouses driver drivers shop shops item items stock supply chain launch release quality security budget access error errors alert alerts incident issue issues task tasks job jobs batch load request requests response server client network device devices " +
    "sensor sensors machine machines vendor vendors supplier partner partners market channel search result results feedback support ticket tickets call calls center centre staff shift shifts manager managers owner owners board score scores target targets goal goals number numbers count volume share unit units level levels window " +
    "workflow backlog roadmap sprint feature features interface dashboard tool tools app apps website web cloud storage database table field record records file files format version versions image images video photo label labels tag tags barcode scanner printer screen order-to-delivery payment payments invoice invoices tax refund refunds return returns " +
    "basket checkout cart price-change fraud loan credit card cards bank wallet identity health care patient patients hospital school city region country route routes vehicle fleet truck trucks van vans freight cargo port gate dock pallet pallets parcel parcels box boxes shelf shelves energy power battery charge charging heat water waste pilot phase stage milestone",
);

const isNoun = (word: string): boolean => NOUNS.has(word) || (word.length > 5 && ENDINGS.some((ending) => word.endsWith(ending)));

/** Runs of four nouns or more without anything between them, the whole run each. Linear. */
export function stackedNouns({ tokens }: Page): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    const goesOn = token !== undefined && isNoun(token.word) && (at === from || token.gap === "none");
    if (goesOn) continue;
    const [first, last] = [tokens[from], tokens[at - 1]];
    if (at - from >= LEAST && first !== undefined && last !== undefined) found.push({ start: first.start, end: last.end });
    from = token !== undefined && isNoun(token.word) ? at : at + 1;
  }
  return found;
}
