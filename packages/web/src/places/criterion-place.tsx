import "../verdict/verdict.css";
import { useParams } from "@tanstack/react-router";
import { usePlaceTitle } from "../shell/place-title.ts";
import { CriterionText, explained } from "../verdict/criterion-text.tsx";

/** What one criterion, fault or principle asks, for whoever wants to know before or after an answer. */
export function CriterionPlace() {
  const { lens, criterionId } = useParams({ from: "/studio/criteria/$lens/$criterionId" });
  const about = explained(lens, criterionId);
  usePlaceTitle(about?.name ?? "No such criterion");
  if (about === null) {
    return (
      <div className="column">
        <h1 className="title">There is no such criterion</h1>
        <p className="lede">The address names a criterion that this lens does not have.</p>
      </div>
    );
  }
  return (
    <div className="column">
      <p className="dateline">{about.kind}</p>
      <h1 className="title">{about.name}</h1>
      <CriterionText about={about} />
    </div>
  );
}
