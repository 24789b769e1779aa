import "../coach/coach.css";
import "./peer.css";
import { Link } from "@tanstack/react-router";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";
import { GivePack } from "./give-pack.tsx";
import { PacksOpened } from "./packs-opened.tsx";
import { SheetsBack } from "./sheets-back.tsx";

/** Practice with another person: what goes out, what comes back; and for who interviews, the packs of others. */
export function PeersPage() {
  usePlaceTitle("With another person");
  const { workspace } = useStudio();
  return (
    <div className="column coach peers">
      <p className="dateline">
        <Link to="/c/$workspaceId/practice" params={{ workspaceId: workspace.id }}>
          Practice
        </Link>
      </p>
      <h1 className="title">With another person</h1>
      <p className="lede">Somebody interviews you, wherever they are, from the same script and by the same rubric, without seeing what the scorer says. Then you compare the two, criterion by criterion.</p>
      <GivePack />
      <SheetsBack />
      <PacksOpened />
    </div>
  );
}
