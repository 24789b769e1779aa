import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 3: `architecture-only`. */
export const architectureOnly: Criterion = {
  id: "architecture-only",
  lens: "orchestration",
  kind: "flag",
  name: "Architecture only",
  question: "Is the design the whole answer, with nobody who has to agree to anything?",
  sources: ["orchestration-bar"],
  why: "A sound design is turned down when the schema gets twenty minutes and the teams that share the interface get half a minute. A better design does not make anyone put it on their plan.",
  counts: [
    "Parts, storage, flows and figures from the first sentence to the last, and no party that must act, sign or give way.",
    "A difficulty between teams that is answered with a better design.",
  ],
  countsNot: [
    "A design, and somebody who has to agree to a part of it.",
    "A design, and who needs what from whom to deliver it.",
    "An answer without a design: that is another fault.",
  ],
  probes: [
    "How would you actually deliver this?",
    "Who has to agree to this design, and to which part of it?",
    "Where does your system touch something that another team owns, and what do you need from that team?",
  ],
  strong:
    "Gives the design briefly, then spends the time on where it meets other teams. Says what each of them has to agree to, how that agreement is got, and what is done in which order because of it.",
  frame: null,
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«Orders come in over REST, land in a queue, and four workers write them to a sharded store.» Reads go to a cache, so we're good for ten million a day. That is the solution.",
    "i'd do it event driven. «each meter posts to a topic, a stream job cleans the readings, a second one aggregates by hour» and the dashboard reads the aggregate. done really",
    "The three teams have different formats? «A generic adapter with a plug-in for each format takes care of it, so they can carry on as before.» Behind it I'd put one canonical model.",
    "um so there's a load balancer, right. «Then you've got stateless services and, and a Postgres with two read replicas, and Redis on top.» And for failure, like, retries and a circuit breaker.",
    "Gateway, token service, user table split by region. «Tokens live ten minutes, refresh tokens a month, keys rotate every night.» It scales sideways, so adding countries is trivial.",
    "The heart of it is the schema. «I would normalise bookings, keep seats in a separate table with a version column, and use optimistic locks.» With that, no double booking can occur, and the launch is a matter of deploying it.",
    "For hospitals I take FHIR server and message bus. «Every ward system sends its event, the bus makes copy to archive, and the search index is updated in one second.» Like this all hospitals are connected.",
    "How do I deliver it? «Well, the microservices are loosely coupled, so every one of them can be deployed without the others.» Deployment is automatic, tests run on each commit, and infrastructure is described in code.",
    "Tracking for parcels is simple: «the scanner writes an event, the event store keeps it forever, and projections answer the question where it is.» If a projection is wrong, we rebuild it from the events.",
    "«Put a feature store between fraud and checkout, and the conflict is gone.» Both read the same vectors, latency stays low, and models can be swapped behind an interface.",
    "so phones cache the map tiles, sync uses deltas, «the server keeps a vector clock per device and merges on read». conflicts solve themselves and thats how i would launch the offline mode",
    "The answer lies in the storage layer. «Cold recordings go to object storage after a week, hot ones stay on local disks, an index in memory knows which is where.» Costs fall by themselves, and playback starts at once.",
  ],
  leaves: [
    "Orders land in a queue, and four workers write them to a sharded store. Before that, checkout and fraud have to sign the message format, and I'd get both leads to do it in one sitting.",
    "each meter posts to a topic and a job cleans the readings. the grid operator must give us the hourly file and his people are busy till june so i'd start there",
    "Three formats, one adapter. Still, each team has to own its own plug-in, and archives only says yes if we load their old records for them.",
    "um so there's a load balancer and stateless services and a cache. but that's the easy half, the, the hard half is that legal wants the logs in the country and the platform folks run nothing there",
    "I would leave the design to the engineers. Scheduling, identity and the ward clerks need one list of shifts, and the clerks have the last word on it.",
    "The schema takes an afternoon: bookings, seats, a version column. What takes a month is the venue and the ticket seller agreeing on who may release a held seat.",
    "For hospitals I take message bus and archive. But first must every hospital accept same patient number, so the ministry calls a meeting and who says no must bring another proposal.",
    "We'd communicate a lot, hold workshops and keep everybody happy. I'm a people person, so it works out.",
    "Gateway, token service, user table by region. Security reviews it in the second week; if they refuse the refresh tokens, we ship with one-hour sessions and the app team lives with more logins.",
    "Scanner events go to a store, and projections answer the questions. The depots decide whether drivers must scan twice, because they pay for the seconds.",
    "Put a feature store between fraud and checkout. Neither has it on this year's plan, so I'd offer fraud two of our engineers, and ask checkout to hold its launch for them.",
    "phones cache the map tiles and sync deltas. we only turn it on when the rescue service has tried it on a mountain and their chief signed",
    "January is for planning, February to April for the build, and we go live in May. There is some reserve at the end.",
    "Cold recordings go to object storage after a week. The unions have to consent to how long we keep voices, and we asked them before we bought a single disk.",
  ],
};
