import { describeExamples } from "../../testing/document-examples.ts";
import { CRITERIA, EXAMPLES, PITFALLS } from "./all.ts";
import { DASHBOARD_CRITERIA, DASHBOARD_PITFALLS } from "./ids.ts";
import { readDashboard } from "./read-dashboard.ts";

describeExamples({ criteria: CRITERIA, pitfalls: PITFALLS, examples: EXAMPLES, ids: [...DASHBOARD_CRITERIA, ...DASHBOARD_PITFALLS], read: readDashboard });
