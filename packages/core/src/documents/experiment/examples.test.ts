import { describeExamples } from "../../testing/document-examples.ts";
import { CRITERIA, EXAMPLES, PITFALLS } from "./all.ts";
import { EXPERIMENT_CRITERIA, EXPERIMENT_PITFALLS } from "./ids.ts";
import { readExperiment } from "./read-experiment.ts";

describeExamples({ criteria: CRITERIA, pitfalls: PITFALLS, examples: EXAMPLES, ids: [...EXPERIMENT_CRITERIA, ...EXPERIMENT_PITFALLS], read: readExperiment });
