import { notifications } from "@mantine/notifications";
import { failureText } from "../api/client.ts";

/** Long enough to be read, and to be reached by keyboard. */
const SHOWN_MS = 8_000;

export function say(message: string): void {
  notifications.show({ message, autoClose: SHOWN_MS });
}

export function sayFailure(failure: unknown): void {
  notifications.show({ title: "That did not work", message: failureText(failure), color: "red", autoClose: false });
}

/** Something was done that can be taken back. */
export function sayWithUndo(message: string, undo: () => Promise<void>): void {
  const id = `undo-${message}-${Date.now()}`;
  notifications.show({
    id,
    autoClose: SHOWN_MS * 1.5,
    message: (
      <>
        {message}{" "}
        <button
          type="button"
          className="quiet"
          onClick={() => {
            notifications.hide(id);
            undo().catch(sayFailure);
          }}
        >
          Undo
        </button>
      </>
    ),
  });
}
