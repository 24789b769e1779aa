import { failureText } from "../api/client.ts";

/** The address was opened without the link that the terminal printed, so this browser has no key to the data. */
export function NotConnected() {
  return (
    <main className="page">
      <div className="column">
        <h1 className="title">This browser is not connected to the studio</h1>
        <p className="lede">
          The studio answers only to a browser that was opened by it. Go to the terminal and open the link that it printed; or run <code>npm start</code> again: it
          finds the studio that runs already and opens it here.
        </p>
        <p className="soft">The link works once. What you wrote before is safe in the data folder.</p>
      </div>
    </main>
  );
}

/** Nothing could be read at all; the page tries again by itself. */
export function StudioAway({ failure }: { failure: unknown }) {
  return (
    <main className="page">
      <div className="column" role="alert">
        <h1 className="title">The studio is away</h1>
        <p className="lede">{failureText(failure)}</p>
        <button type="button" className="quiet" onClick={() => location.reload()}>
          Try again
        </button>
      </div>
    </main>
  );
}
