import type { PostingReading, RoleFamily } from "@inclined/core/schema/posting";
import { NativeSelect, TextInput } from "@mantine/core";

type Fact = "title" | "company" | "level" | "team" | "place";

const FAMILIES: Readonly<Record<RoleFamily, string>> = {
  tpm: "Technical programme manager (TPM)",
  pm: "Product manager (PM)",
  "pm-t": "Product manager, technical (PM-T)",
  "program-manager": "Programme manager",
};

interface PostingFactsProps {
  reading: PostingReading;
  change: (edit: (before: PostingReading) => PostingReading) => void;
}

/** What kind of position it is, each fact open for correction where it stands. */
export function PostingFacts({ reading, change }: PostingFactsProps) {
  const fact = (name: Fact, label: string, isWide = false) => (
    <TextInput
      className={isWide ? "posting-fact-wide" : undefined}
      label={label}
      maxLength={200}
      placeholder="The posting does not say"
      value={reading[name] ?? ""}
      onChange={(event) => {
        const { value } = event.currentTarget;
        change((before) => ({ ...before, [name]: value.trim() === "" ? null : value }));
      }}
    />
  );
  return (
    <div className="posting-facts">
      {fact("title", "Title", true)}
      {fact("company", "Company")}
      {fact("team", "Team")}
      <NativeSelect
        label="Role family"
        value={reading.family ?? ""}
        onChange={(event) => {
          const { value } = event.currentTarget;
          change((before) => ({ ...before, family: value === "" ? null : (value as RoleFamily) }));
        }}
        data={[{ value: "", label: "None of these, or not said" }, ...Object.entries(FAMILIES).map(([value, label]) => ({ value, label }))]}
      />
      {fact("level", "Level, as the title says it")}
      {fact("place", "Place")}
    </div>
  );
}
