/** Reads the strengths of a page: below a heading that ends in "strengths" or "dictionary", a heading for each. */
import type { OfficialStrength } from '../../../policy/official-words'
import { slugOf } from '../../../text/slug'
import type { Line, Page } from '../page/lines'
import { bulletsFrom, markPlaced, report } from '../page/lines'
import { hasHeadings, looksLikeName } from './names'

const listHeading = /\b(?:strengths|dictionary)$/i

/** Reads the strengths with the paragraph and list below each, word for word. Any other line stays unplaced. */
export function readStrengths(page: Page, body: Line[]): OfficialStrength[] {
  const marked = hasHeadings(page.lines)
  const start = body.findLastIndex((line) => looksLikeName(line, marked) && listHeading.test(line.text))
  const heading = body[start]
  if (!heading) return []
  markPlaced(page, [heading])
  const lines = withinList(body.slice(start + 1), heading)
  const names = lines.flatMap((line, index) => (looksLikeName(line, marked) ? [index] : []))
  const strengths: OfficialStrength[] = []
  names.forEach((from, place) => {
    const strength = readStrength(page, lines.slice(from, names[place + 1]), strengths)
    if (strength) strengths.push(strength)
  })
  return strengths
}

/** In HTML the list ends with the next heading that is not below its own. */
function withinList(lines: Line[], { heading: depth = 0 }: Line): Line[] {
  const end = lines.findIndex(({ heading }) => heading !== undefined && heading <= depth)
  return end === -1 ? lines : lines.slice(0, end)
}

function readStrength(page: Page, [name, ...below]: Line[], earlier: OfficialStrength[]): OfficialStrength | undefined {
  if (!name) return undefined
  const slug = slugOf(name.text)
  const paragraph = below[0]?.bullet ? undefined : below[0]
  const list = bulletsFrom(below, paragraph ? 1 : 0)
  if (!paragraph && list.length === 0) return report(page, name, `No text under this strength: ‘${name.text}’`)
  if (earlier.some((strength) => strength.slug === slug))
    return report(page, name, `A strength of this name came before, so this one is left out: ‘${name.text}’`)
  markPlaced(page, [name, ...(paragraph ? [paragraph] : []), ...list])
  return { slug, name: name.text, leadIn: paragraph?.text ?? '', items: list.map(({ text }) => text) }
}
