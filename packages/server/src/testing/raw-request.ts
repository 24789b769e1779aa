import { connect } from "node:net";

/** Sends bytes as they are and reads until the other side closes: no client is in between that tidies addresses up. */
export function rawRequest(port: number, text: string, host = "127.0.0.1"): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host }, () => socket.write(text));
    let answer = "";
    socket.setEncoding("utf8").setTimeout(4_000, () => socket.destroy(new Error("the other side does not close")));
    socket.on("data", (chunk: string) => (answer += chunk)).on("error", reject).on("close", () => resolve(answer));
  });
}

/** A request of these lines, on a connection that is closed afterwards. */
export function lines(...parts: string[]): string {
  return [...parts, "Connection: close", "", ""].join("\r\n");
}
