import * as z from "zod";
import { LENSES } from "../lenses/names.ts";

export const Lens = z.enum(LENSES).meta({ description: "The way an answer is judged." });
export type Lens = z.infer<typeof Lens>;
