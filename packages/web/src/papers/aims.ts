import type { AimsPaper } from "@inclined/core/schema/paper";

/** Nothing chosen yet. */
export const NO_AIMS: AimsPaper = { format: null, level: null, ownProfiles: [] };
