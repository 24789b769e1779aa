import { usePlaceTitle } from "../shell/place-title.ts";

export function StoriesPage() {
  usePlaceTitle("Stories");
  return <h1 className="title">Stories</h1>;
}
