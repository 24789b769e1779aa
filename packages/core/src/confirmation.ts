/** What has to be typed, word for word, before everything is deleted. */
export const DELETE_CONFIRMATION = "delete everything";
