import "@mantine/spotlight/styles.css";
import { drills } from "@inclined/content/drills";
import { formats } from "@inclined/content/formats";
import { practiceQuestions } from "@inclined/content/questions";
import { LENS_NAMES } from "@inclined/core/lenses/names";
import { createSpotlight, Spotlight, type SpotlightActionGroupData } from "@mantine/spotlight";
import { useMantineColorScheme } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { CANDIDATE_PAGES } from "../candidate/pages.ts";
import { queries } from "../api/queries.ts";
import { useFocusBack } from "../look/focus-back.ts";
import { useStudio } from "./studio-context.ts";
import { useLoadSample } from "./use-load-sample.ts";

const [store, spotlight] = createSpotlight();

/** Everything that can be done, by name, without a mouse. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const { workspace, workspaces } = useStudio();
  const { setColorScheme } = useMantineColorScheme();
  const { data: answers = [] } = useQuery(queries.answers(workspace.id));
  const navigate = useNavigate();
  const params = { workspaceId: workspace.id };
  useFocusBack();
  useEffect(() => spotlight.open(), []);

  const fresh = (question?: string) =>
    void navigate({ to: "/c/$workspaceId/answers/$answerId", params: { ...params, answerId: crypto.randomUUID() }, search: { question } });
  const begin = (id: string) => void navigate({ to: "/c/$workspaceId/practice", params, search: { begin: id } });
  const loadSample = useLoadSample();

  const groups: SpotlightActionGroupData[] = [
    {
      group: "Places",
      actions: [
        { id: "today", label: "Today", description: "One question, asked at once", onClick: () => void navigate({ to: "/c/$workspaceId/today", params, search: {} }) },
        { id: "plan", label: "The plan", description: "The days until your loop, your milestones, a file for your calendar", onClick: () => void navigate({ to: "/c/$workspaceId/today/plan", params }) },
        { id: "candidate", label: "Candidate", description: "What you bring: résumé, posting, stories, matrix", onClick: () => void navigate({ to: "/c/$workspaceId/candidate", params }) },
        ...CANDIDATE_PAGES.map(({ to, name, about }) => ({ id: to, label: name, description: about, onClick: () => void navigate({ to, params }) })),
        { id: "practice", label: "Practice", description: "A question, exercises, loops; your answers and all questions", onClick: () => void navigate({ to: "/c/$workspaceId/practice", params }) },
        { id: "writing", label: "Writing", description: "The working-backwards interview, the writing exercise, your papers", onClick: () => void navigate({ to: "/c/$workspaceId/practice/writing", params }) },
        { id: "debriefs", label: "Debriefs", description: "What happened in your loops, trends, what to do next", onClick: () => void navigate({ to: "/c/$workspaceId/debriefs", params }) },
        { id: "debrief-answers", label: "Debrief the answers I have", description: "Votes on answers that were given one by one", onClick: () => void navigate({ to: "/c/$workspaceId/debriefs/answers", params }) },
        { id: "playbook", label: "Playbook", description: "Your book: what stands in it, what it lacks, and its files", onClick: () => void navigate({ to: "/c/$workspaceId/playbook", params }) },
        { id: "peers", label: "With another person", description: "A pack for an interviewer, sheets that came back, packs of others", onClick: () => void navigate({ to: "/c/$workspaceId/practice/peers", params }) },
        { id: "advice", label: "For the day itself", description: "What sources advise to do, to leave, to ask", onClick: () => void navigate({ to: "/c/$workspaceId/practice/advice", params }) },
        { id: "candidates", label: "Candidates", description: "Switch, add, export, restore, delete", onClick: () => void navigate({ to: "/candidates" }) },
        { id: "settings", label: "Settings", description: "Where your data lies, backup, restore, delete everything", onClick: () => void navigate({ to: "/settings" }) },
      ],
    },
    {
      group: "Do",
      actions: [
        { id: "light", label: "Light", description: "Appearance", onClick: () => setColorScheme("light") },
        { id: "dark", label: "Dark", description: "Appearance", onClick: () => setColorScheme("dark") },
        { id: "auto", label: "As the system", description: "Appearance", onClick: () => setColorScheme("auto") },
        { id: "sample", label: "Look around with the sample candidate", onClick: loadSample },
      ],
    },
    {
      group: "Begin",
      actions: [
        ...formats.map(({ id, name }) => ({ id: `loop-${id}`, label: name, description: "Loop", onClick: () => begin(id) })),
        ...drills.map(({ id, name, minutes }) => ({ id: `drill-${id}`, label: name, description: `Exercise, ${minutes} minutes`, onClick: () => begin(id) })),
      ],
    },
    {
      group: "Candidates",
      actions: workspaces.map(({ id, candidate, sample }) => ({
        id: `candidate-${id}`,
        label: candidate.name,
        description: sample ? "Sample candidate" : "Candidate",
        onClick: () => void navigate({ to: "/c/$workspaceId/today", params: { workspaceId: id }, search: {} }),
      })),
    },
    {
      group: "Your answers",
      actions: answers.map(({ id, title, question }) => ({
        id: `answer-${id}`,
        label: title ?? question,
        onClick: () => void navigate({ to: "/c/$workspaceId/answers/$answerId", params: { ...params, answerId: id } }),
      })),
    },
    {
      group: "Questions",
      actions: practiceQuestions.map(({ id, text, lens }) => ({ id: `question-${id}`, label: text, description: LENS_NAMES[lens], onClick: () => fresh(id) })),
    },
  ].filter(({ actions }) => actions.length > 0);

  return (
    <Spotlight
      store={store}
      actions={groups}
      attributes={{ content: { "aria-label": "Everything, by name" } }}
      shortcut={null}
      limit={80}
      scrollable
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      nothingFound="Nothing by that name."
      onSpotlightClose={onClose}
      searchProps={{ placeholder: "Type the name of a place, a question or an answer", "aria-label": "What to open or do" }}
    />
  );
}
