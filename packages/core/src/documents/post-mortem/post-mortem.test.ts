import { expect, it } from "vitest";
import { describeGolden } from "../../testing/golden-papers.ts";
import { assessDocument } from "../assess-document.ts";
import { GOLDEN_POST_MORTEMS } from "./papers.ts";

describeGolden("post-mortem", GOLDEN_POST_MORTEMS);

const PAPER = `# Labels stopped on 3 March 2026

## Timeline

- 06:10 The first job fails. No alarm.
- 06:55 A shift lead calls the engineer on duty.
- 08:55 Printing goes on.

## Root cause

Why did labels stop? The certificate had expired.
Why? The reminder went to the mailbox of a team that was dissolved.
Why? The register of certificates has an owner that nobody keeps up when a team is dissolved.

## Corrective actions

| Action | Owner | By |
|---|---|---|
| Alarm when three jobs in a row fail | Jo Weber | 8 May 2026 |
| Closing a team in the register fails while it owns a certificate | Priya Nair | 8 May 2026 |
`;

it("names the action that speaks of the cause, and reads from the timeline how it was found", () => {
  const { checks } = assessDocument({ id: null, kind: "post-mortem", document: PAPER });
  const of = (id: string) => checks.find((one) => one.id === id);
  expect(of("action-on-mechanism")).toMatchObject({ met: true, says: "“Closing a team in the register fails while it owns a certificate” changes what let it happen." });
  expect(of("detection")).toMatchObject({ met: true, says: expect.stringContaining("45 minutes after its first entry") });
});
