import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NASTY_PIECES } from "../answer/nasty.ts";
import { technicalShare } from "./technical-share.ts";

describe("technicalShare", () => {
  it("follows its definition: 8 dense words of 12", () => {
    expect(technicalShare("Kafka feeds the shard that holds new orders. The NDA was signed.")).toBeCloseTo(8 / 12, 10);
  });

  it.each([
    "Offline store on Delta Lake, hashed on policy_id and event_ts.",
    "Online store is Redis Cluster, 6 shards, with TTL from the declared freshness.",
    "p99 of the gRPC endpoint fell when the RocksDB cache was warm.",
    "I tuned an XGBoost classifier with a softmax head and k-fold cross-validation.",
    "The load balancer retries over TCP with a backoff, and the JVM heap was tuned.",
  ])("is all of %s", (text) => {
    expect(technicalShare(text)).toBe(1);
  });

  it.each([
    "I asked the director for two weeks and offered an engineer in return.",
    "Our p99 hurt the customers who pay on Friday evenings, so I moved the date.",
    "The CTO and the VP of HR signed the NDA with the EU on the FAQ and the OKRs.",
    "The API was late, and I told the partner on Monday what it would cost them.",
    "We sold tables and chairs to a client who has a key to the store.",
    "Prior to that I had to recall every container and find a proxy for the load.",
    "We checked the model of the car and the features that people wanted most.",
    "WE SHIPPED THE BOX AND THEN WE ASKED THEM WHY IT BROKE",
    "In 2019 we sold 4K sets at example.com for McKay, A/B tested on an iPhone.",
    "",
    "😀 … —",
  ])("is nothing of %s", (text) => {
    expect(technicalShare(text)).toBe(0);
  });

  it("judges speech without punctuation in stretches", () => {
    const plain = "and then i went to the director and i told her what it would cost the small shops if we waited ".repeat(3);
    const dense = "so the broker writes to the partition and the replica reads the shard from the cache over grpc with a mutex ";
    const share = technicalShare(plain + dense + plain);
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.35);
  });

  it("is a ratio for any text", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...NASTY_PIECES, " Kafka ", " p99 ", " shard. "), { maxLength: 40 }), (pieces) => {
        const share = technicalShare(pieces.join(""));
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});
