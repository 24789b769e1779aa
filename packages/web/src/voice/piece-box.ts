/** A recording that this browser makes or made, for as long as the studio does not have all of it. */
export interface KeptRecording {
  id: string;
  /** Of the data folder that it belongs to: two folders may use one address at different times. */
  studioId: string;
  workspaceId: string;
  answerId: string;
  /** Which reply it is of; null or absent: the answer itself. */
  turn?: number | null;
  mediaType: string;
  /** Pieces that were recorded so far. */
  pieces: number;
  /** By the recorder's clock, pauses left out. */
  seconds: number;
  /** No more pieces will come. */
  isDone: boolean;
}

const DATABASE = "inclined-recordings";
const RECORDINGS = "recordings";
const PIECES = "pieces";

/** What recordings wait for the studio, kept in the browser. Where it keeps nothing, in the page's memory. */
export class PieceBox {
  readonly #database: Promise<IDBDatabase | null>;
  readonly #recordings = new Map<string, KeptRecording>();
  readonly #pieces = new Map<string, ArrayBuffer>();

  constructor(database: Promise<IDBDatabase | null> = openDatabase()) {
    this.#database = database;
  }

  /** False where the browser keeps nothing: then a closed page takes with it what the studio does not have. */
  async isKept(): Promise<boolean> {
    return (await this.#database) !== null;
  }

  async note(recording: KeptRecording): Promise<void> {
    this.#recordings.set(recording.id, recording);
    await this.#write(RECORDINGS, (store) => store.put(recording, recording.id));
  }

  async put(id: string, piece: number, bytes: ArrayBuffer): Promise<void> {
    this.#pieces.set(keyOf(id, piece), bytes);
    await this.#write(PIECES, (store) => store.put(bytes, keyOf(id, piece)));
    // kept: the page need not hold it as well
    if (await this.isKept()) this.#pieces.delete(keyOf(id, piece));
  }

  async get(id: string, piece: number): Promise<ArrayBuffer | null> {
    const held = this.#pieces.get(keyOf(id, piece));
    return held ?? (await this.#read<ArrayBuffer>(PIECES, (store) => store.get(keyOf(id, piece)))) ?? null;
  }

  async drop(id: string, piece: number): Promise<void> {
    this.#pieces.delete(keyOf(id, piece));
    await this.#write(PIECES, (store) => store.delete(keyOf(id, piece)));
  }

  /** The studio has all of it, or nobody wants it. */
  async forget(id: string): Promise<void> {
    this.#recordings.delete(id);
    for (const key of this.#pieces.keys()) if (key.startsWith(`${id} `)) this.#pieces.delete(key);
    await this.#write(PIECES, (store) => store.delete(IDBKeyRange.bound(`${id} `, `${id} ~`)));
    await this.#write(RECORDINGS, (store) => store.delete(id));
  }

  async all(): Promise<KeptRecording[]> {
    const kept = (await this.#read<KeptRecording[]>(RECORDINGS, (store) => store.getAll())) ?? [];
    return [...kept.filter(({ id }) => !this.#recordings.has(id)), ...this.#recordings.values()];
  }

  /** A browser that is full or closed to pages keeps nothing; the memory still has it. */
  async #write(name: string, work: (store: IDBObjectStore) => IDBRequest): Promise<void> {
    const database = await this.#database;
    if (database === null) return;
    const transaction = database.transaction(name, "readwrite");
    work(transaction.objectStore(name));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error ?? new Error("the browser kept nothing"));
      transaction.onabort = () => reject(transaction.error ?? new Error("the browser kept nothing"));
    });
  }

  async #read<Result>(name: string, work: (store: IDBObjectStore) => IDBRequest): Promise<Result | undefined> {
    const database = await this.#database;
    if (database === null) return undefined;
    const request = work(database.transaction(name).objectStore(name));
    return new Promise((resolve) => {
      request.onsuccess = () => resolve(request.result as Result | undefined);
      request.onerror = () => resolve(undefined);
    });
  }
}

/** So that the pieces of one recording lie together and in order. */
const keyOf = (id: string, piece: number): string => `${id} ${String(piece).padStart(9, "0")}`;

function openDatabase(): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore(RECORDINGS);
        request.result.createObjectStore(PIECES);
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(null);
      request.onblocked = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
}
