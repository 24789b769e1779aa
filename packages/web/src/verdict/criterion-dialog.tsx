import { Modal } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useFocusBack } from "../look/focus-back.ts";
import { CriterionText, explained } from "./criterion-text.tsx";

/** "Why?": the criterion's page over the verdict, with an address of its own besides. */
export default function CriterionDialog({ lens, id, onClose }: { lens: string; id: string; onClose: () => void }) {
  useFocusBack();
  const about = explained(lens, id);
  return (
    <Modal opened onClose={onClose} title={about?.name ?? "Nothing of that name"} size="lg">
      {about === null ? (
        <p>This lens has no criterion, fault or principle of that name.</p>
      ) : (
        <>
          <CriterionText about={about} />
          <p>
            <Link to="/criteria/$lens/$criterionId" params={{ lens, criterionId: id }}>
              This page by itself
            </Link>
          </p>
        </>
      )}
    </Modal>
  );
}
