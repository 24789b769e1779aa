import { parentPort, workerData } from "node:worker_threads";
import { docxOf } from "./docx-document.ts";
import type { DrawRequest } from "./draw-book.ts";

const { book, options } = workerData as DrawRequest;
parentPort?.postMessage(await docxOf(book, options));
