/**
 * Escapes text for readers of Markdown as CommonMark and GitHub define it, including everything that the small Markdown
 * switches off. Source: https://spec.commonmark.org/0.31.2/ and https://github.github.com/gfm/
 */
import { escapeBackslashes, escapeBrackets, escapeEmphasis } from '../markdown/escape-markdown'

/** Escapes text of one line, anywhere but at the start of a line, with as few backslashes as are safe. */
export function escapeStandard(text: string): string {
  return escapeBrackets(escapeBackslashes(text))
    .replace(/`|<(?=[a-z/!?]|[^\s<>@]+@)|&(?=#?\w+;)/gi, '\\$&')
    .replace(/\*+|_+|~+/g, escapeEmphasis)
}

// Heading, bullet, quote, rule or heading underline, task box, definition, row under a table's heading.
const blockStart = /^(#{1,6}( |$)|[-+]( |$)|>|=+ *$|-[- ]*$|\[[ xX]\]( |$)|\[.*\]:|[|:-][|: -]*$)/

/** The same for text that starts a line, where it could form a block. */
export function escapeLineStart(text: string): string {
  const escaped = escapeStandard(text)
  if (blockStart.test(text) && !escaped.startsWith('\\')) return `\\${escaped}`
  return escaped.replace(/^(\d{1,9})(?=[.)]( |$))/, '$1\\')
}

/** A mark of ours in a word, or a link that touches an address. */
const ourMarks = /[\\*]|(:\/\/|www\.)[^[]*\[/i

/** Stops readers that link bare addresses from including our marks in one. */
export function separateAddresses(written: string): string {
  return written.replace(/\S+/g, (word) =>
    ourMarks.test(word) ? word.replace(/(?<!\]\(<?)((https?|ftp)(?=:\/\/)|www(?=\.))/gi, '$&\\') : word,
  )
}
