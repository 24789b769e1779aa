import { Button } from "@mantine/core";
import { useState } from "react";
import { refreshWorkspaces } from "../api/queries.ts";
import { FinalButton } from "./final-button.tsx";
import { sayFailure } from "./notify.tsx";
import { when } from "./words.ts";

/** Something that was deleted and can be brought back. */
interface DeletedThing {
  id: string;
  name: string;
  /** In a few words, before the day of deletion. */
  about: string | null;
  deletedAt: string;
}

interface RecentlyDeletedProps {
  things: readonly DeletedThing[];
  /** Behind "They stay for 30 days." */
  note?: string;
  bringBack: (id: string) => Promise<unknown>;
  deleteForGood: (id: string) => Promise<unknown>;
}

/** What was deleted of one kind, folded away; nothing where nothing was. */
export function RecentlyDeleted(props: RecentlyDeletedProps) {
  return props.things.length === 0 ? null : <Folded {...props} />;
}

function Folded({ things, note, bringBack, deleteForGood }: RecentlyDeletedProps) {
  const [shown, setShown] = useState(false);
  const act = (done: Promise<unknown>): void => void done.then(refreshWorkspaces).catch(sayFailure);
  return (
    <>
      <p className="recently-deleted">
        <button type="button" className="quiet" aria-expanded={shown} onClick={() => setShown((before) => !before)}>
          Recently deleted ({things.length})
        </button>
      </p>
      {shown ? (
        <>
          <p className="soft">They stay for 30 days.{note === undefined ? "" : ` ${note}`}</p>
          <ul className="list">
            {things.map(({ id, name, about, deletedAt }) => (
              <li key={id} className="row">
                <div>
                  <span className="row-title">{name}</span>
                  <p className="row-facts">
                    {about === null ? null : <span>{about}</span>}
                    <span>Deleted {when(deletedAt)}</span>
                  </p>
                </div>
                <div className="row-tools">
                  <Button variant="subtle" size="compact-sm" onClick={() => act(bringBack(id))} aria-label={`Bring back: ${name}`}>
                    Bring back
                  </Button>
                  <FinalButton about={name} onConfirmed={() => act(deleteForGood(id))}>
                    Delete for good
                  </FinalButton>
                </div>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
