import { SCOPE_KINDS, type ScopeKind } from "@inclined/core/candidate/scope-facts";
import { SCOPE_WORDS } from "@inclined/core/candidate/scope-words";
import type { AimsPaper } from "@inclined/core/schema/paper";
import { Button, NumberInput, TextInput } from "@mantine/core";
import type { OpenPaper } from "../papers/use-paper.ts";

type Profile = AimsPaper["ownProfiles"][number];

/** A level as the person describes it, for where no public source does. It stays marked as theirs. */
export function OwnProfile({ profile, aims }: { profile: Profile; aims: OpenPaper<"aims"> }) {
  const change = (edit: (before: Profile) => Profile): void => aims.edit((data) => ({ ...data, ownProfiles: data.ownProfiles.map((one) => (one.id === profile.id ? edit(one) : one)) }));
  const setScope = (kind: ScopeKind, value: number | null): void =>
    change(({ scope, ...before }) => {
      const { [kind]: _before, ...others } = scope;
      return { ...before, scope: value === null ? others : { ...others, [kind]: value } };
    });
  return (
    <fieldset className="own-profile">
      <legend>
        <span className="tag">yours</span>
      </legend>
      <TextInput label="What you call it" maxLength={80} value={profile.name} onChange={(event) => { const { value } = event.currentTarget; change((before) => ({ ...before, name: value })); }} />
      {SCOPE_KINDS.filter((kind) => SCOPE_WORDS[kind].unit !== "").map((kind) => (
        <NumberInput
          key={kind}
          label={`At least, in ${SCOPE_WORDS[kind].unit}`}
          min={0}
          thousandSeparator=","
          value={profile.scope[kind] ?? ""}
          onChange={(value) => setScope(kind, typeof value === "number" ? value : null)}
        />
      ))}
      <div>
        <Button variant="subtle" size="compact-sm" onClick={() => aims.edit((data) => ({ ...data, level: null, ownProfiles: data.ownProfiles.filter(({ id }) => id !== profile.id) }))}>
          Remove this level
        </Button>
      </div>
    </fieldset>
  );
}
