/**
 * A page of nothing but words: no script, no style, nothing from the request in it.
 * @param body HTML, as is `head`
 */
export function wordsPage(title: string, body: string, head = ""): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title}</title>${head}</head>
<body><main><h1>${title}</h1><p>${body}</p></main></body>
</html>
`;
}
