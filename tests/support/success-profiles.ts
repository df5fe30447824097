/** Success Profiles pages in their published form, with invented words. */

export interface WrittenLevel {
  heading: string
  paragraph?: string
  list?: string[]
}

export interface WrittenBehaviour {
  name: string
  about?: string
  levels: WrittenLevel[]
}

const grades = ['AA and AO', 'EO', 'HEO and SEO', 'Grade 7 and Grade 6']

/** A behaviour with four levels, each with a paragraph and three items that name their behaviour and level. */
export function behaviourOf(name: string, about?: string): WrittenBehaviour {
  const levels = grades.map((heading) => ({
    heading,
    paragraph: `People at this level tend the garden of ${name.toLowerCase()} with ${heading} tools.`,
    list: ['Water', 'Weed', 'Harvest'].map((verb) => `${verb} the ${name.toLowerCase()} beds with ${heading} care.`),
  }))
  return { name, about, levels }
}

export const writtenBehaviours = [
  behaviourOf('Leadership', 'Show others where the garden path goes.'),
  behaviourOf('Working together'),
  behaviourOf('Delivering at Pace'),
  behaviourOf('Minding the Greenhouse', 'Keep the glass clean.'),
]

const licence = [
  '© Crown copyright 2026',
  'This publication is licensed under the terms of the Open Government Licence v3.0 except where otherwise stated.',
]

export interface PageParts {
  date?: string
  intro?: string[]
  behaviours?: WrittenBehaviour[]
}

const intro = ['Gardens are grown with care.']

/** A page of behaviours as text, copied from a browser. */
export function behavioursText({
  date = '30 May 2026',
  intro: lead = intro,
  behaviours = writtenBehaviours,
}: PageParts = {}) {
  return [
    'Success Profiles: Civil Service behaviours',
    ...(date ? [`Updated ${date}`] : []),
    ...licence,
    ...lead,
    ...behaviours.flatMap(({ name, about, levels }) => [
      '',
      name,
      ...(about ? [about] : []),
      ...levels.flatMap(({ heading, paragraph, list = [] }) => [
        heading,
        ...(paragraph ? [paragraph] : []),
        ...list.map((item) => `• ${item}`),
      ]),
    ]),
  ].join('\n')
}

/** The same page as saved HTML, its behaviours under headings of this depth. */
export function behavioursHtml(parts: PageParts = {}, depth = 2): string {
  const { date = '30 May 2026', intro: lead = intro, behaviours = writtenBehaviours } = parts
  const p = (text: string) => `<p>${text}</p>`
  return `<!DOCTYPE html><html><head><title>Page</title></head><body><header class="govuk-header">GOV.UK</header>
<main><h1>Success Profiles: Civil Service behaviours</h1><p>Updated ${date}</p>${licence.map(p).join('')}
<nav><ol><li><a href="#a">Leadership</a></li></ol></nav>${lead.map(p).join('')}
${behaviours
  .map(
    ({ name, about, levels }) =>
      `<h${depth} id="a">${name}</h${depth}>${about ? p(about) : ''}${levels
        .map(
          ({ heading, paragraph, list = [] }) =>
            `<h${depth + 1}>${heading}</h${depth + 1}>${paragraph ? p(paragraph) : ''}<ul>${list
              .map((item) => `<li>${item}</li>`)
              .join('')}</ul>`,
        )
        .join('')}`,
  )
  .join('\n')}
</main></body></html>`
}

export const writtenStrengths = [
  { name: 'Catalyst', text: 'You make the compost warm.' },
  { name: 'Gardener', text: 'You plant and wait.' },
]

export function strengthsText(date = '30 May 2026', strengths = writtenStrengths): string {
  return [
    'Success Profiles: Civil Service strengths',
    `Updated ${date}`,
    ...licence,
    'Strengths grow in gardens.',
    'The dictionary',
    ...strengths.flatMap(({ name, text }) => [name, text]),
  ].join('\n')
}

export function strengthsHtml(date = '30 May 2026', strengths = writtenStrengths): string {
  return `<html><body><main><h1>Success Profiles: Civil Service strengths</h1><p>Updated ${date}</p>
<h2>How gardens are judged</h2><p>By their fruit.</p><h2>The Civil Service strengths</h2>
${strengths.map(({ name, text }) => `<h3>${name}</h3><p>${text}</p>`).join('')}<h2>Feedback</h2><p>Write to us.</p></main></body></html>`
}
