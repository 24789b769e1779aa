/** The nonce under which this page may add style elements; the server puts a new one into every page. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? "";
}
