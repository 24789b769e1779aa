import { DatabaseSync } from "node:sqlite";

/** What SQLite says of a database file, through a connection that changes nothing: `ok`, or what is wrong. */
export function integrityOf(file: string): string {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const problems = database.prepare("pragma integrity_check").all().map((row) => String(row.integrity_check));
    const strays = database.prepare("pragma foreign_key_check").all().length;
    return strays > 0 ? `${strays} stray rows` : problems.join("; ");
  } finally {
    database.close();
  }
}
