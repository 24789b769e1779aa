/**
 * Plain text table: columns aligned, two spaces apart, numbers to the right, a rule under the head.
 * @param head names of the columns
 * @param rows one cell per column; a number is printed as it is
 */
export function renderTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => String(row[column] ?? "").length)));
  const isNumeric = head.map((_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === "number"));
  const line = (cells: readonly (string | number)[]) =>
    head
      .map((_, column) => {
        const text = String(cells[column] ?? "");
        const width = widths[column] ?? 0;
        return isNumeric[column] ? text.padStart(width) : text.padEnd(width);
      })
      .join("  ")
      .trimEnd();
  return `${[line(head), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line)].join("\n")}\n`;
}
