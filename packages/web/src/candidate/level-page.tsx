import { usePlaceTitle } from "../shell/place-title.ts";

export function LevelPage() {
  usePlaceTitle("Level");
  return <h1 className="title">Level</h1>;
}
