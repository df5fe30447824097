/** Takes the shipped page's text apart, so that tests can write it again in other markup. Escaped for HTML. */
import { shippedPage } from '../../../../support/build'

export interface OutlineSkill {
  name: string
  level: string
  ladder: string
  leadIn: string
  items: string[]
}

export interface OutlineLevel {
  heading: string
  description: string
  leadIn: string
  duties: string[]
  /** The sentences after the duties, and the grades if the level has any. */
  rest: string[]
  grades: string[]
  skills: OutlineSkill[]
}

export interface Outline {
  skip: string
  survey: string
  title: string
  /** Summary, date, the two headings with their paragraphs. */
  front: { heading?: string; paragraphs: string[] }[]
  levels: OutlineLevel[]
  shared: { role: string; skills: string[] }[]
  updates: { heading: string; paragraphs: string[] }[]
}

const lines = shippedPage
  .split('\n')
  .map((line) => line.trim())
  .filter(Boolean)
const skillTable = 'Skill Description'
const sharedTable = 'Role Shared skills'

function between(from: number, to: number): string[] {
  return lines.slice(from, to).map(escaped)
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/’/g, '&rsquo;').replace(/—/g, '&#8212;')
}

/** Groups lines under those that begin a group; lines before the first group are left out. */
function grouped(of: string[], begins: (line: string, next: string | undefined) => boolean): string[][] {
  const starts = of.flatMap((line, index) => (begins(line, of[index + 1]) ? [index] : []))
  return starts.map((start, index) => of.slice(start, starts[index + 1]))
}

const bullets = (of: string[]) => of.filter((line) => line.startsWith('•')).map((line) => line.slice(2))

function readLevel([heading = '', description = '', leadIn = '', ...below]: string[]): OutlineLevel {
  const table = below.indexOf(skillTable)
  const head = below.slice(0, table)
  const after = head.slice(head.findIndex((line) => !line.startsWith('•')))
  const skills = grouped(below.slice(table + 1), (_, next) => next?.startsWith('Level: ') === true)
  return {
    heading,
    description,
    leadIn,
    duties: bullets(head.slice(0, head.length - after.length)),
    rest: after.filter((line) => !line.startsWith('•')),
    grades: bullets(after),
    skills: skills.map(([name = '', level = '', ladder = '', lead = '', ...items]) => {
      return { name, level, ladder, leadIn: lead, items: bullets(items) }
    }),
  }
}

const does = lines.findIndex((line) => line.startsWith('What a '))
const roleLevels = lines.findIndex((line) => line.endsWith(' role levels'))
const first = lines.findIndex((line) => line.startsWith('1. '))
const shared = lines.indexOf(sharedTable)
const updates = lines.indexOf('Updates')
const levels = grouped(between(first, shared), (line) => /^\d+\. /.test(line)).map(readLevel)
const skillNames = new Set(levels.flatMap(({ skills }) => skills.map(({ name }) => name)))
const [skip = '', survey = '', title = '', ...summary] = between(0, does)

export const outline: Outline = {
  skip,
  survey,
  title,
  front: [
    { paragraphs: summary },
    { heading: between(does, does + 1)[0], paragraphs: between(does + 1, roleLevels) },
    { heading: between(roleLevels, roleLevels + 1)[0], paragraphs: between(roleLevels + 1, first) },
  ],
  levels,
  shared: grouped(between(shared + 1, updates), (line) => !skillNames.has(line)).map(([role = '', ...skills]) => {
    return { role, skills }
  }),
  updates: grouped(between(updates, lines.length), (line) => line === 'Updates' || /^\d/.test(line)).map(
    ([heading = '', ...paragraphs]) => ({ heading, paragraphs }),
  ),
}
