/** The candidate whose answers are written while the power is cut. */
export const WORKSPACE_ID = "5f0c6d3e-2b77-4c8e-9a41-7d0e35b1c9aa";
