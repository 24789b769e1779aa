import { usePlaceTitle } from "../shell/place-title.ts";

export function PostingPage() {
  usePlaceTitle("Posting");
  return <h1 className="title">Posting</h1>;
}
