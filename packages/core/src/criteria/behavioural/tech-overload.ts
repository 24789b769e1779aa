import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 2, flag: `tech-overload`. */
export const techOverload: Criterion = {
  id: "tech-overload",
  lens: "behavioural",
  kind: "flag",
  name: "Tech overload",
  question: "Is more than about 30% of the answer algorithm, model or architecture detail that does not serve the decision?",
  sources: ["data-scientist-to-pm", "orchestration-bar"],
  why: "Interviewers take it as given that you can do the work. Each sentence on parameters or components is one less on whom it helped, what you decided and how you got others to move.",
  counts: [
    "Algorithms, parameters, model scores or components told for their own sake, as a large part of the answer.",
    "A stack read out: which language, which queue, which store.",
    "The inner working of the solution where the question was about what the speaker decided or did.",
  ],
  countsNot: [
    "A technical fact that the decision hung on: “the price could be five minutes old, and legal accepted that for books”.",
    "A technical constraint put into a date, money or people.",
    "One technical sentence in an answer about something else.",
    "Saying that one is technical.",
  ],
  probes: [
    "How would you tell this to a director who has never written code?",
    "What did you have to decide there, and what hung on it?",
    "Who noticed the difference in their working day, and how?",
  ],
  strong:
    "One technical fact, and only because the decision hung on it, put into words that a business leader would follow. The rest of the time goes to the people it was for, the choice, and the outcome.",
  frame: null,
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«I used gradient boosted trees with a learning rate of 0.05, depth six and early stopping after fifty rounds», and then the buyers had their list.",
    "«The service was written in Go behind Envoy, with protobuf contracts, a Redis cluster in front and Kafka with twelve partitions behind.»",
    "So, the bookings: «the queries were embedded with a transformer, normalised, put into an HNSW index, and I tuned ef-search until recall went flat».",
    "um so «first i did like a grid search over c and gamma and then switched the kernel to rbf and standardised the features»",
    "«Postgres 14, logical replication, pgbouncer in transaction mode, partitions by month, BRIN on created_at.» Shop opened.",
    "For the hospital «I have implemented LSTM with attention mechanism, two layers of 256 units, dropout 0.3, optimizer Adam with scheduler».",
    "«Each edit carries a vector clock, so replicas merge as a CRDT and tombstones get compacted hourly»; restaurants change their menus with it.",
    "«What I liked best was the loss: focal with gamma two, class weights by inverse frequency, labels smoothed by a tenth.»",
    "The team was stuck. «I went from the monolith to a hexagonal layout with command handlers, an event store and one projection for each read model.» «Sagas did the compensation, idempotency keys the rest.»",
    "«The AUC rose from 0.81 to 0.86 once one-hot encoding had given way to target encoding with five-fold smoothing», and that was the project.",
    "we route the parcels with «a mixed integer program, branch and cut, warm started from greedy insertion with a two opt pass on top»",
    "«TLS ends at the sidecar, the pods speak mTLS, tokens are JWTs signed with ES256 and rotated through a JWKS endpoint», which is how the insurer's brokers log in.",
    "If you like I can go on about the sharding: «consistent hashing, 256 virtual nodes, reads with a quorum of two, hinted handoff while a replica is away».",
  ],
  leaves: [
    "The model was poor on night pictures, so I kept people on the night shift and let it work by day only.",
    "I picked the plain database over the clever one, because the two clerks who run it know SQL.",
    "With the cache a price could be five minutes old; legal accepted that for books and refused it for tickets.",
    "I'm technical enough to read the code, but I won't bore you with it.",
    "There was some machine learning in it; what counted was a waiting list shorter by a third.",
    "My engineer took the director through the whole algorithm for half an hour, until she asked when it would be ready.",
    "Should I go into the architecture, or is the outcome enough?",
    "As mobile needed the keystore moved first, compliance sat on the critical path, so I asked for two weeks more.",
    "The architecture of the station dates from 1911, which meant no drilling into the walls.",
    "Precision mattered more to us than recall, since every false alarm sent a nurse running down the corridor.",
    "Sometimes I wish I understood how the ranking works inside.",
    "i just said look it takes two seconds a page and people are gone after one so lets drop the pictures",
    "Whenever the queue between the two systems was full, orders vanished, so I had sales ring those customers one by one.",
    "A model posed in the new uniforms for the catalogue, which the drivers found very funny.",
    "No slide with boxes and arrows: date, cost, two risks.",
    "The interface gave out a hundred rooms at most, hence the travel agents were told to search by town.",
  ],
};
