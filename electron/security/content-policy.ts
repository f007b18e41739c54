import { LINE_PATH } from './own-pages'

/**
 * What a page may load and do. Scripts only from the app itself, none inline and none from a text; styles also inline, since the component
 * library sets sizes and colours by `style` attributes and one `<style>` of its own (a style can show something wrong but run nothing, and
 * images and connections leave no way out for what it might select); connections nowhere (main speaks with the network, pages do not), but for
 * the hidden page of the line, which speaks with the telephone exchange, encrypted (which one, requests.ts knows).
 */
export function contentPolicy(path: string): string {
  return [...EVERYWHERE, path === LINE_PATH ? "connect-src 'self' wss:" : "connect-src 'self'"].join('; ')
}

const EVERYWHERE = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'"
]
