import type { Section } from "@inclined/core/schema/book";
import { Link } from "@tanstack/react-router";
import { useStudio } from "../shell/studio-context.ts";
import { PAGES } from "./pages.ts";

type Missing = Section["missing"][number];

/** More than this many are folded. */
const MOST_SHOWN = 3;

/** What a section lacks, each with the page where it is filled. */
export function MissingList({ missing }: { missing: readonly Missing[] }) {
  const [shown, more] = missing.length <= MOST_SHOWN + 1 ? [missing, []] : [missing.slice(0, MOST_SHOWN), missing.slice(MOST_SHOWN)];
  return (
    <>
      {shown.map((one) => (
        <MissingLine key={one.text} missing={one} />
      ))}
      {more.length === 0 ? null : (
        <details className="fold book-more-missing">
          <summary>{more.length} more are missing</summary>
          {more.map((one) => (
            <MissingLine key={one.text} missing={one} />
          ))}
        </details>
      )}
    </>
  );
}

function MissingLine({ missing: { text, page } }: { missing: Missing }) {
  const { workspace } = useStudio();
  return (
    <p className="book-missing">
      {text}{" "}
      <Link to={PAGES[page]} params={{ workspaceId: workspace.id }} aria-label={`Fill it: ${text}`}>
        Fill it
      </Link>
    </p>
  );
}
