import { describeExamples } from "../../testing/document-examples.ts";
import { CRITERIA, EXAMPLES, PITFALLS } from "./all.ts";
import { POST_MORTEM_CRITERIA, POST_MORTEM_PITFALLS } from "./ids.ts";
import { readPostMortem } from "./read-post-mortem.ts";

describeExamples({ criteria: CRITERIA, pitfalls: PITFALLS, examples: EXAMPLES, ids: [...POST_MORTEM_CRITERIA, ...POST_MORTEM_PITFALLS], read: readPostMortem });
