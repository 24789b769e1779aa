import { usePlaceTitle } from "../shell/place-title.ts";

export function MatrixPage() {
  usePlaceTitle("Matrix");
  return <h1 className="title">Matrix</h1>;
}
