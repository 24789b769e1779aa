import { usePlaceTitle } from "../shell/place-title.ts";

export function TermsPage() {
  usePlaceTitle("Confidential");
  return <h1 className="title">Confidential</h1>;
}
