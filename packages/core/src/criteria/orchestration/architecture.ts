import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 3: `architecture`. */
export const architecture: Criterion = {
  id: "architecture",
  lens: "orchestration",
  kind: "criterion",
  name: "Technical design",
  question: "Does the answer give a technical design with at least two concrete parts: interfaces, storage, flows, failure handling or scale figures?",
  sources: ["senior-tpm-onsite", "orchestration-bar"],
  why: "A programme is planned around a system, and who cannot sketch it cannot see where teams meet. It earns its place here as the ground for the delivery plan, not instead of it.",
  counts: [
    "Two or more of: an interface and its calls, where data is stored and by which key, which part sends what to which, what happens on failure, how much load it bears.",
    "Two parts of one kind, when both are concrete: a queue and the worker behind it.",
    "The parts may stand in different sentences, and plain words will do.",
  ],
  countsNot: [
    "Adjectives and buzzwords: scalable, robust, cloud, microservices.",
    "One part only.",
    "A list of technologies that one knows.",
    "How teams or phases are arranged.",
    "A design that somebody else wanted.",
  ],
  probes: [
    "What are the parts of the system, and what passes between them?",
    "Where is the data kept, and how does another system get at it?",
    "What happens when one of the parts does not answer?",
    "How much load do you expect, and what in the design bears it?",
  ],
  strong:
    "A few concrete parts and what passes between them: the interface, where the data lives, what happens when a part fails, how much load it has to bear. Only as deep as the delivery needs, with the places marked where another team begins.",
  frame: "I would let __ send __ to __ and hold it in __ whenever that is down.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«Orders go into a queue, a worker writes them to Postgres, and a failed write lands in a dead-letter table».",
    "«one rest endpoint for the kiosk, a cache in front, behind it the seat database split by venue»",
    "um so you'd have a, «a gateway, and that calls the pricing service, and prices sit in Redis for a minute»",
    "«S3 for the scans, metadata in DynamoDB keyed by patient, thumbnails made on upload».",
    "Each bus «sends its position every five seconds to a broker; consumers keep the last hour in memory and the rest in files».",
    "«When the bank doesn't answer, we store the request and retry with growing pauses, and the idempotency key keeps it from being paid twice».",
    "I'd expect «about two thousand reads a second, so three replicas, with writes going to one primary».",
    "«The phone of farmer saves the form local, and when is network it sync to the server by gRPC».",
    "«Tickets are signed tokens, checked at the gate without the network; a list of revoked ones is pulled every hour».",
    "Every night a job «reads the meter files from an SFTP drop, checks them against a schema and loads the good rows into a warehouse».",
    "«Web sockets for the live score. Fallback to polling. State in a key-value store, one partition per match.»",
    "«Two regions, each with its own copy of the catalogue; DNS moves readers over if one stops answering».",
    "what i drew was «a public api with three calls, search, hold and pay, and under it a table of holds that expire after ten minutes»",
    "Pictures never touch our servers: «the browser gets a signed link and uploads straight to storage, which fires an event for the scanner».",
  ],
  leaves: [
    "It would be a scalable, robust and secure microservice architecture in the cloud.",
    "I'd use a database for that.",
    "The architecture of the old station, with its iron roof, limited where we could hang antennas.",
    "We did not design anything ourselves; we bought the vendor's system as it was.",
    "Our architect wanted Kafka and three services, and I left that to her.",
    "The organisation is set up as one platform group and four product groups.",
    "um it's the usual stack really, you know, nothing special, the usual boxes",
    "How would you store the positions, and where would the cache sit?",
    "I like to start from the data model when I design a system.",
    "Someday I'd love to redo the whole storage with something modern.",
    "the poster has a line for the name, one for the date and a big green arrow",
    "The plan has a discovery phase, an interface workshop and a design sign-off.",
    "We stored the crates in the cellar and kept a second set of keys at the gate.",
    "Latency, throughput and availability have to be balanced against cost.",
    "I know REST, gRPC, Kafka, Redis and most of the cloud services.",
    "The interface between sales and support was a weekly call.",
  ],
};
