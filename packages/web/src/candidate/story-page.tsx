import { usePlaceTitle } from "../shell/place-title.ts";

export function StoryPage() {
  usePlaceTitle("Story");
  return <h1 className="title">Story</h1>;
}
