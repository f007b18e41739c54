/**
 * By what two files are known to have the same columns: their headers in order, without width, case and spaces. It may hold lead data,
 * when a file has no headers: keep a digest of it, never the text.
 */
export function headerSignature(headers: readonly string[]): string {
  return headers.map((header) => header.normalize('NFKC').toLowerCase().replace(/\s+/g, '')).join('\u001f')
}
