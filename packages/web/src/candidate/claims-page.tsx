import { usePlaceTitle } from "../shell/place-title.ts";

export function ClaimsPage() {
  usePlaceTitle("Claims");
  return <h1 className="title">Claims</h1>;
}
