/** Reads the behaviours of a page: a heading for each, under it one for each level, with a paragraph and a list. */
import type { Grade } from '../../../policy/grades'
import type { OfficialBehaviour, OfficialLevel } from '../../../policy/official-words'
import { slugOf } from '../../../text/slug'
import type { Line, Page } from '../page/lines'
import { bulletsFrom, markPlaced, report } from '../page/lines'
import { gradesInHeading } from './level-heading'
import { hasHeadings, looksLikeName } from './names'

interface Name {
  line: Line
  about?: Line
}

interface Started {
  line: Line
  behaviour: OfficialBehaviour
}

/** Reads the behaviours, everything word for word. A line that has no place in this form stays unplaced. */
export function readBehaviours(page: Page, body: Line[], grades: Grade[]): OfficialBehaviour[] {
  const marked = hasHeadings(page.lines)
  const headings = body.flatMap((line, index) => {
    const codes = !line.bullet && (!marked || line.heading) ? gradesInHeading(line.text, grades) : undefined
    return codes ? [{ line, index, codes }] : []
  })
  const started: Started[] = []
  let current: Started | undefined
  let name = nameBefore(body.slice(0, headings[0]?.index), marked)
  headings.forEach(({ line, index, codes }, place) => {
    if (name) current = startBehaviour(page, name, started)
    else if (!current) report(page, line, `No behaviour is named above this level: ‘${line.text}’`)
    const next = headings[place + 1]
    const below = body.slice(index + 1, next?.index)
    name = next && nameBefore(below, marked)
    const own = name ? below.slice(0, below.indexOf(name.line)) : below
    const level = current && readLevel(page, current.behaviour, line, codes, own)
    if (level) current?.behaviour.levels.push(level)
  })
  for (const { line, behaviour } of started)
    if (behaviour.levels.length === 0) report(page, line, `No level under the behaviour ‘${behaviour.name}’`)
  return started.map(({ behaviour }) => behaviour).filter(({ levels }) => levels.length > 0)
}

/** The name above a level. In text it stands right above, or above one paragraph; in HTML it is the last heading. */
function nameBefore(lines: Line[], marked: boolean): Name | undefined {
  const index = lines.findLastIndex((line) => looksLikeName(line, marked))
  const line = lines[index]
  if (!line) return undefined
  const below = lines.slice(index + 1)
  if (!marked && (below.length > 1 || below[0]?.bullet)) return undefined
  return { line, about: below[0]?.bullet ? undefined : below[0] }
}

function startBehaviour(page: Page, { line, about }: Name, started: Started[]): Started | undefined {
  const slug = slugOf(line.text)
  if (started.some(({ behaviour }) => behaviour.slug === slug))
    return report(page, line, `A behaviour of this name came before, so this one is left out: ‘${line.text}’`)
  markPlaced(page, about ? [line, about] : [line])
  const behaviour = { slug, name: line.text, ...(about && { about: about.text }), levels: [] }
  started.push({ line, behaviour })
  return { line, behaviour }
}

/** Reads one level of a behaviour: the first paragraph, and the list after it. */
function readLevel(
  page: Page,
  { name, levels }: OfficialBehaviour,
  heading: Line,
  codes: string[],
  lines: Line[],
): OfficialLevel | undefined {
  const twice = codes.filter((code) => levels.some(({ grades }) => grades.includes(code)))
  if (codes.length === 0) return report(page, heading, `This level names no grade that is known: ‘${heading.text}’`)
  if (twice.length > 0)
    return report(page, heading, `‘${name}’ has a level for ${twice.join(' and ')} already: ‘${heading.text}’`)
  const end = lines.findIndex((line) => line.heading !== undefined)
  const own = end === -1 ? lines : lines.slice(0, end)
  const paragraph = own[0]?.bullet ? undefined : own[0]
  const list = bulletsFrom(own, paragraph ? 1 : 0)
  if (!paragraph && list.length === 0) return report(page, heading, `No text under this level: ‘${heading.text}’`)
  markPlaced(page, [heading, ...(paragraph ? [paragraph] : []), ...list])
  if (list.length === 0) report(page, heading, `No list under this level, so its paragraph is taken whole`)
  return { heading: heading.text, grades: codes, ...wordsOf(paragraph, list) }
}

function wordsOf(paragraph: Line | undefined, list: Line[]): Pick<OfficialLevel, 'leadIn' | 'items'> {
  if (list.length === 0) return { leadIn: '', items: paragraph ? [paragraph.text] : [] }
  return { leadIn: paragraph?.text ?? '', items: list.map(({ text }) => text) }
}
