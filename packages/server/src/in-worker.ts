import { Worker } from "node:worker_threads";

/**
 * Runs a worker that answers once, with bytes.
 * @param request as the worker reads it from its data
 * @param doing in words, for the failure
 * @throws {Error} when it fails or ends without an answer
 */
export function inWorker(file: URL, request: object, doing: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: request });
    worker.once("message", (bytes: Uint8Array) => resolve(bytes));
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`${doing} ended with ${code} and no answer`)));
  });
}
