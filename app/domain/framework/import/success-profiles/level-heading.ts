/** Reads the heading of a behaviour's level, which names grades: "HEO and SEO", "Level 4: Grade 7 and Grade 6". */
import type { Grade } from '../../../policy/grades'

const standardCodes = ['AA', 'AO', 'EO', 'HEO', 'SEO', 'G7', 'G6', 'SCS', 'SCS1', 'SCS2', 'SCS3', 'SCS4']
const otherNames = new Map([
  ['administrative assistant', 'AA'],
  ['senior civil service', 'SCS'],
  ['deputy director', 'SCS1'],
  ['director', 'SCS2'],
  ['director general', 'SCS3'],
])
const numbered = /^level \d+\b\s*[:.–—-]*\s*/i

/**
 * The codes of the grades that a heading names, in its order; empty for "Level 3" without grades that are known, and
 * undefined for a line that is no such heading. `grades` are those of the policy.
 */
export function gradesInHeading(text: string, grades: Grade[]): string[] | undefined {
  const named = text.replace(numbered, '').replace(/\bor equivalent\b\.?/gi, '')
  const outside = codesIn(named.replace(/\([^()]*\)/g, ' '), grades)
  const inside = [...named.matchAll(/\(([^()]*)\)/g)].map(([, words = '']) => words).join(' and ')
  return outside ?? (inside ? codesIn(inside, grades) : undefined) ?? (numbered.test(text) ? [] : undefined)
}

/** Every part must be a grade: a heading with other words in it is none. */
function codesIn(text: string, grades: Grade[]): string[] | undefined {
  const parts = text
    .split(/\s*[,;/&–—]\s*|\s+-\s+|\s+(?:and|or)\s+/)
    .map((part) => part.trim().replace(/\.$/, ''))
    .filter(Boolean)
  const codes: string[] = []
  let inFigures = false
  for (const part of parts) {
    const figure: string | undefined =
      /^grades? (\d)$/i.exec(part)?.[1] ?? (inFigures ? /^\d$/.exec(part)?.[0] : undefined)
    inFigures = figure !== undefined
    const code = figure ? `G${figure}` : codeOf(part, grades)
    if (!code) return undefined
    codes.push(code)
  }
  return codes.length > 0 ? [...new Set(codes)] : undefined
}

function codeOf(part: string, grades: Grade[]): string | undefined {
  const [, band] = /^(?:SCS|Senior Civil Service)(?: pay)? ?band (\d)$/i.exec(part) ?? []
  if (band) return `SCS${band}`
  const same = part.replace(/s$/, '').toLowerCase()
  const known = grades.find(({ code, name }) => code === part || name.toLowerCase() === same)
  return known?.code ?? standardCodes.find((code) => code === part.replace(' ', '')) ?? otherNames.get(same)
}
