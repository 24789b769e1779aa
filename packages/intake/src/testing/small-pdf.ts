/** A PDF of bare bones: pages with the drawing commands given. Enough for a reader, and readable. */
export function smallPdf(pages: readonly string[], catalog = ""): Uint8Array {
  const objects = [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, place) => `${4 + place * 2} 0 R`).join(" ")}]>>`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ...pages.flatMap((commands, place) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents ${5 + place * 2} 0 R/Resources<</Font<</F 3 0 R>>>>>>`,
      `<</Length ${commands.length}>>stream\n${commands}\nendstream`,
    ]),
  ];
  let text = "%PDF-1.4\n";
  const places = objects.map((object, number) => {
    const place = text.length;
    text += `${number + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  return new TextEncoder().encode(`${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`);
}

/** Lines of text one below the other. @param x from the left */
export function textLines(lines: readonly string[], x = 50, size = 10): string {
  return `BT /F ${size} Tf ${size * 1.3} TL ${x} 760 Td ${lines.map((line) => `(${line.replaceAll(/[()\\]/g, "\\$&")}) Tj T*`).join(" ")} ET`;
}
