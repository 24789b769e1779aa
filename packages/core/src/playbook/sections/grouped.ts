/** A number with its thousands apart, "165,000": the same wherever it is made. */
export const grouped = (value: number): string => String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
