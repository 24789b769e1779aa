import type { VoiceInfo } from "@inclined/core/schema/voice";
import { Button, NativeSelect, PasswordInput, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { studio } from "../api/client.ts";
import { queries, queryClient, refreshAll } from "../api/queries.ts";
import { say, sayFailure } from "../look/notify.tsx";
import { bytes, count } from "../look/words.ts";

const KEEP = [
  { value: "", label: "Until I delete them" },
  { value: "7", label: "7 days" },
  { value: "30", label: "30 days" },
  { value: "90", label: "90 days" },
  { value: "365", label: "A year" },
];

/** How long recordings are kept, and who may be asked for their words. */
export function VoiceSettings({ recordings }: { recordings: { count: number; bytes: number } }) {
  const { data: voice } = useQuery(queries.voice());
  return (
    <>
      <h2 className="section" id="voice">
        Voice
      </h2>
      <p>
        {recordings.count === 0 ? "There are no recordings yet." : `${count(recordings.count, "recording")}, ${bytes(recordings.bytes)}, in the data folder.`} They are part of backups and exports, and of no export that replaces confidential terms.
      </p>
      {voice === undefined ? null : <VoiceForm key={JSON.stringify(voice)} voice={voice} />}
    </>
  );
}

function VoiceForm({ voice }: { voice: VoiceInfo }) {
  const [url, setUrl] = useState(voice.endpoint?.url ?? "");
  const [model, setModel] = useState(voice.endpoint?.model ?? "whisper-1");
  const [command, setCommand] = useState(voice.command ?? "");
  const [key, setKey] = useState("");
  const [isSaving, setSaving] = useState(false);
  const days = voice.keepDays === null ? "" : String(voice.keepDays);
  const choices = KEEP.some(({ value }) => value === days) ? KEEP : [...KEEP, { value: days, label: `${days} days` }];

  const save = async (change: Partial<Parameters<typeof studio.setVoice>[0]>, told: string): Promise<void> => {
    setSaving(true);
    try {
      const { keepDays, endpoint, command: standing } = voice;
      queryClient.setQueryData(queries.voice().queryKey, await studio.setVoice({ keepDays, endpoint, command: standing, ...change }));
      say(told);
      void refreshAll();
    } catch (failure) {
      sayFailure(failure);
    } finally {
      setSaving(false);
    }
  };

  return (
    <>
      <NativeSelect
        label="Keep recordings"
        description="A shorter time deletes older ones at once. The words of answers and their verdicts stay."
        data={choices}
        value={days}
        maw={360}
        onChange={({ currentTarget: { value } }) => void save({ keepDays: value === "" ? null : Number(value) }, value === "" ? "Recordings are kept until you delete them." : `Recordings are deleted after ${value} days.`)}
      />

      <h3 className="subsection">A program of this machine for the words</h3>
      <form
        className="settings-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save({ command: command.trim() === "" ? null : command.trim() }, command.trim() === "" ? "No program is asked for words." : "The program can be chosen when you answer aloud. Whether it runs shows when it is first asked for words.");
        }}
      >
        <TextInput
          label="Command"
          description="It prints VTT or JSON. {file} stands for the recording, {wav} for the same as WAV of 16 kHz. No shell sees it."
          placeholder="whisper-cli -m model.bin -oj -of - {wav}"
          value={command}
          disabled={!voice.mayRunCommands}
          spellCheck={false}
          onChange={(event) => setCommand(event.currentTarget.value)}
        />
        {voice.mayRunCommands ? (
          <div className="actions">
            <Button type="submit" variant="default" loading={isSaving} disabled={command.trim() === (voice.command ?? "")}>
              Save the command
            </Button>
          </div>
        ) : (
          <p className="soft">This studio is shared, and runs no programs for anybody.</p>
        )}
      </form>

      <h3 className="subsection">A transcription server for the words</h3>
      <form
        className="settings-form"
        onSubmit={(event) => {
          event.preventDefault();
          const isEmpty = url.trim() === "";
          void save({ endpoint: isEmpty ? null : { url: url.trim(), model: model.trim() }, ...(key === "" ? {} : { key }) }, isEmpty ? "No server is asked for words, and its key is forgotten." : "The server can be chosen when you answer aloud.");
        }}
      >
        <TextInput label="Address" description="Any server that speaks the OpenAI interface, one of your own included. It gets a recording only when you ask it for the words, or chose it for hands free." placeholder="http://127.0.0.1:8080/v1" type="url" value={url} onChange={(event) => setUrl(event.currentTarget.value)} />
        <TextInput label="Model" value={model} required={url.trim() !== ""} maw={360} onChange={(event) => setModel(event.currentTarget.value)} />
        <PasswordInput
          label="Key"
          description={voice.hasKey ? "A key is kept in the data folder, readable by you alone. It is shown nowhere, and in no backup or export." : "Only where the server asks for one. It is kept in the data folder, readable by you alone, and in no backup or export."}
          placeholder={voice.hasKey ? "As it is" : ""}
          value={key}
          maw={360}
          autoComplete="off"
          onChange={(event) => setKey(event.currentTarget.value)}
        />
        <div className="actions">
          <Button type="submit" variant="default" loading={isSaving} disabled={url.trim() === (voice.endpoint?.url ?? "") && model.trim() === (voice.endpoint?.model ?? "whisper-1") && key === ""}>
            Save the server
          </Button>
          {voice.hasKey ? (
            <Button variant="subtle" loading={isSaving} onClick={() => void save({ key: null }, "The key is forgotten.")}>
              Forget the key
            </Button>
          ) : null}
        </div>
      </form>
    </>
  );
}
