import { cleanText } from './clean-text'

// Block syntax at the start of a line: heading, bullet, rule, task box, directive, table delimiter.
const blockStart = /^(#{1,6}( |$)|[-+]( |$)|-[- ]*$|\[[ xX]\]( |$)|::|:-+:?$)/

// A line without any of these needs no escaping.
const marks = /[\\|*_[\]]|:\S|^[-+#:\d]|#$/

/**
 * Literal Markdown for any text, on one line (runs of white space become one space). Uses as few backslashes as are
 * safe in a paragraph, a heading, a list item and a table cell: people see this source when they edit.
 */
export function escapeMarkdown(text: string): string {
  const line = cleanText(text).replace(/\s+/g, ' ').trim()
  if (!marks.test(line)) return line
  const literal = escapeBrackets(escapeBackslashes(line))
    .replace(/\|/g, '\\|')
    .replace(/\*+|_+/g, escapeEmphasis)
    .replace(/:(?=\p{L}[\p{L}\p{N}_-]*\\?[[{])/gu, '\\:')
    .replace(/(?<= )#+$/, '\\$&')
  if (blockStart.test(line) && !literal.startsWith('\\')) return `\\${literal}`
  return literal.replace(/^(\d{1,9})(?=[.)]( |$))/, '$1\\')
}

/** Escapes backslashes that would read as ours. */
export function escapeBackslashes(line: string): string {
  return line.replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
}

/** Escapes a run of one mark, unless it opens nothing: between spaces or, for an underscore, within a word. */
export function escapeEmphasis(run: string, offset: number, line: string): string {
  const around = line.slice(offset - 1, offset) + line.slice(offset + run.length, offset + run.length + 1)
  const harmless = run.startsWith('_') ? /^( {2}|[\p{L}\p{N}]{2})$/u : /^ {2}$/
  return harmless.test(around) ? run : run.replace(/./g, '\\$&')
}

/** Breaks up "](", which a link needs; a bracket without a partner could pair with one of the template. */
export function escapeBrackets(line: string): string {
  const open: number[] = []
  const escaped = new Set<number>()
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '[') open.push(at)
    if (line[at] !== ']') continue
    if (open.pop() === undefined) escaped.add(at)
    if (line[at + 1] === '(') escaped.add(at + 1)
  }
  for (const at of open) escaped.add(at)
  return line.replace(/[[\](]/g, (bracket, at: number) => (escaped.has(at) ? `\\${bracket}` : bracket))
}
