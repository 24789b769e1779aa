import type { ScopeKind } from "./scope-facts.ts";

/** What a kind of scope is called, what its number counts, and what an interviewer asks where a story is silent. */
export const SCOPE_WORDS: Readonly<Record<ScopeKind, { name: string; unit: string; ask: string }>> = {
  customers: { name: "Customers", unit: "customers", ask: "For how many people, or for whom, did it make a difference?" },
  money: { name: "Money", unit: "US dollars", ask: "What was it worth, or what did it cost?" },
  organisations: { name: "Teams and organisations", unit: "teams or organisations", ask: "How many teams had to move, and who led them?" },
  audience: { name: "Seniority of the audience", unit: "", ask: "Who was the most senior person you presented to?" },
  regions: { name: "Regions", unit: "regions", ask: "In how many countries, sites or regions?" },
  duration: { name: "Duration", unit: "months", ask: "How long did it run?" },
};
