/**
 * Limits the part of a text that is read as Markdown. Some marks take the parser time that grows with the square of
 * their number, and twenty thousand of any mark take too long for the others who wait. So a text is weighed before it
 * is read, and lines beyond the limit are shown as typed.
 */

/** The parser's time limit for a text, in microseconds, roughly. */
const most = 32_000

// Cost of each mark in a text within the limit, in microseconds: the worst that tests/bench/markdown.mjs found.
const perLine = 40
/** A table line; its cells cost extra. */
const perRow = 20
const perEmptyLine = 20
const perListMark = 40
/** Extra for each other list mark on its line: every later line is tried against all their lists. */
const perListAround = 4
const perIndent = 4
const perEmphasis = 8
/** Extra for each earlier emphasis mark in its paragraph, which it may pair with. */
const perEarlierEmphasis = 0.05
const perMark: Record<string, number> = {
  ...{ '|': 20, '{': 25, '[': 10, '\\': 12, ']': 6, '!': 6, '&': 6, '<': 6, '`': 6, ':': 6 },
}
const perAddress = 35
const perDirective = 12
/** For each character between brackets; a tab costs as much as eight. */
const perBracketed = 0.01
/** This many marks or lines of one kind stay within the limit if there is little else. */
const enough = 600

/** A reason why a text is heavy: how many of its kind there are, and their total weight. */
type Load = { name: string; count: number; weight: number }

/** Splits a text into the part read as Markdown and the lines after it that are not; together they are the whole. */
export function splitAtLimit(source: string): { markdown: string; literal: string } {
  let weight = 0
  let end = 0
  for (const { length, loads } of weigh(source)) {
    weight += sumOf(loads)
    if (weight > most) return { markdown: source.slice(0, end), literal: source.slice(end) }
    end += length + 1
  }
  return { markdown: source, literal: '' }
}

/** Names the excess that keeps a text from being read whole, to follow "has"; undefined within the limit. */
export function excessOf(source: string): string | undefined {
  let sums: Load[] = []
  for (const { loads } of weigh(source)) sums = loads.map((load, kind) => together(load, sums[kind]))
  const [heaviest] = sums.toSorted((a, b) => b.weight - a.weight)
  if (!heaviest || sumOf(sums) <= most) return undefined
  const { name, count } = heaviest
  const fewer = Math.min(enough, Math.floor(count / 2)).toLocaleString('en-GB')
  return `${count.toLocaleString('en-GB')} ${name}, more than can be shown: use ${fewer} or fewer`
}

function together(load: Load, other: Load = { name: load.name, count: 0, weight: 0 }): Load {
  return { name: load.name, count: load.count + other.count, weight: load.weight + other.weight }
}

function sumOf(loads: Load[]): number {
  return loads.reduce((sum, load) => sum + load.weight, 0)
}

/** The earlier lines of a paragraph, as far as they affect a line's weight: emphasis marks, open brackets, length. */
type Paragraph = { emphasis: number; open: number[]; length: number }

/** The loads of each line in turn: lines and items, emphasis, other marks. */
function* weigh(source: string): Generator<{ length: number; loads: Load[] }> {
  let paragraph: Paragraph = { emphasis: 0, open: [], length: 0 }
  for (const line of source.split('\n')) {
    const text = line.trim()
    const [start] = /^(?:(?:[-+*]|\d{1,9}[.)])(?:[ \t]+|$))*/.exec(text) ?? ['']
    // An empty line and a new item end a paragraph.
    if (text === '' || /^[-+*][ \t]+\S/.test(line)) paragraph = { emphasis: 0, open: [], length: 0 }
    const rest = text.slice(start.length)
    const loads = [weighLine(line, start), weighEmphasis(rest, paragraph), weighMarks(rest, paragraph)]
    yield { length: line.length, loads }
  }
}

function weighLine(line: string, start: string): Load {
  const name = 'lines and list items'
  if (line.startsWith('|')) return { name, count: 1, weight: perRow }
  // Spaces at its start may put a line, even an empty one, into that many lists.
  const indent = perIndent * line.slice(0, line.length - line.trimStart().length).replaceAll('\t', '    ').length
  if (line.trim() === '') return { name, count: 1, weight: perEmptyLine + indent }
  const items = start.match(/[-+*.)]/g)?.length ?? 0
  const lists = items * (perListMark + perListAround * (items - 1))
  return { name, count: 1 + items, weight: perLine + indent + lists }
}

function weighEmphasis(text: string, paragraph: Paragraph): Load {
  const count = text.match(/(?<!\\)[*_]/g)?.length ?? 0
  const each = perEmphasis + perEarlierEmphasis * (paragraph.emphasis + count / 2)
  paragraph.emphasis += count
  return { name: 'marks * and _', count, weight: count * each }
}

function weighMarks(text: string, paragraph: Paragraph): Load {
  let count = 0
  let weight = 0
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at)
    const next = text.charAt(at + 1)
    const own = perMark[mark] ?? 0
    if (own > 0) count += 1
    weight += own
    paragraph.length += mark === '\t' ? 8 : 1
    if (mark === '[') paragraph.open.push(paragraph.length)
    if (mark === ']') weight += perBracketed * (paragraph.length - (paragraph.open.pop() ?? paragraph.length))
    if (mark === ']' && next === '(') weight += perAddress
    if (mark === ':' && /\p{L}/u.test(next)) weight += perDirective
    // Escaped marks open and close nothing.
    if (mark === '\\' && /[!-/:-@[-`{-~]/.test(next)) at += 1
  }
  return { name: 'marks such as *, [, | and \\', count, weight }
}
