/** Checks the questions file beyond its schema: kinds, verb groups and wordings must fit each other. */
import { type PolicyFault, placeholderProblems, unique } from './check-shared'
import type { QuestionsPolicy } from './schemas'

/** Every fault in a questions file that its schema accepts. */
export function questionProblems(part: QuestionsPolicy): PolicyFault[] {
  const { asked, behaviour, strength, unworded } = part
  const found = [...verbProblems(part), ...kindProblems(part)]
  for (const key of ['need', 'can', 'quoted'] as const) {
    found.push(...wordingProblems(`asked.${key}.one`, asked[key].one, ['statement'], ['statement']))
    found.push(...wordingProblems(`asked.${key}.two`, asked[key].two, both, both))
  }
  for (const [kind, text] of Object.entries(unworded.questions)) {
    found.push(...wordingProblems(`unworded.questions.${kind}`, text, ['skill', 'level'], ['skill']))
  }
  found.push(...placeholderProblems('unworded.lookFor', unworded.lookFor, []))
  found.push(...wordingProblems('behaviour.question', behaviour.question, ['behaviour', 'summary'], ['behaviour']))
  const indicator = ['behaviour', 'indicator']
  found.push(...wordingProblems('behaviour.indicatorQuestion', behaviour.indicatorQuestion, indicator, ['indicator']))
  const { official } = behaviour
  found.push(...wordingProblems('behaviour.official.question', official.question, ['behaviour'], ['behaviour']))
  found.push(
    ...wordingProblems('behaviour.official.indicatorQuestion', official.indicatorQuestion, indicator, ['indicator']),
  )
  found.push(...plainProblems('behaviour.probes', behaviour.probes))
  strength.questions.forEach((text, index) => {
    found.push(...wordingProblems(`strength.questions[${index}]`, text, ['strength'], ['strength']))
  })
  for (const key of ['probes', 'indicators'] as const) found.push(...plainProblems(`strength.${key}`, strength[key]))
  found.push(...placeholderProblems('strength.sourceLine', strength.sourceLine, []))
  for (const key of ['warmUp', 'briefing'] as const) found.push(...plainProblems(key, part[key]))
  found.push(...placeholderProblems('declaration', part.declaration, []))
  return found
}

const both = ['statement', 'second']

function verbProblems({ verbs, usualVerbs, kinds }: QuestionsPolicy): PolicyFault[] {
  const found = unique('verbs', 'slug', verbs)
  if (!verbs.some(({ slug }) => slug === usualVerbs)) {
    found.push({ path: 'usualVerbs', message: `names “${usualVerbs}”, which is not one of the groups of verbs` })
  }
  const all = verbs.flatMap((group) => group.verbs)
  verbs.forEach((group, at) => {
    for (const verb of new Set(group.verbs)) {
      if (all.filter((named) => named === verb).length < 2) continue
      found.push({ path: `verbs[${at}].verbs`, message: `has “${verb}”, which must be there once in all groups` })
    }
    group.kinds.forEach((kind, index) => {
      const path = `verbs[${at}].kinds[${index}]`
      const worded = kinds.find(({ slug }) => slug === kind)?.questions[group.slug]
      if (!worded) found.push({ path, message: `names “${kind}”, which is no kind with a wording for “${group.slug}”` })
      if (group.kinds.indexOf(kind) < index) found.push({ path, message: `names “${kind}” a second time` })
    })
  })
  return found
}

function kindProblems({ verbs, kinds, managementKind, unworded }: QuestionsPolicy): PolicyFault[] {
  const found = unique('kinds', 'slug', kinds)
  kinds.forEach(({ questions, probes }, index) => {
    for (const [group, text] of Object.entries(questions)) {
      const path = `kinds[${index}].questions.${group}`
      if (!verbs.some(({ slug }) => slug === group))
        found.push({ path, message: 'is not for one of the groups of verbs' })
      found.push(...wordingProblems(path, text, ['asked'], ['asked']))
    }
    found.push(...plainProblems(`kinds[${index}].probes`, probes))
  })
  const management = kinds.find(({ slug }) => slug === managementKind)
  if (!management)
    found.push({ path: 'managementKind', message: `names “${managementKind}”, which is not one of the kinds` })
  for (const { slug } of management ? verbs : []) {
    if (!management?.questions[slug]) found.push({ path: 'managementKind', message: `has no wording for “${slug}”` })
  }
  const named = Object.keys(unworded.questions)
  for (const kind of named.filter((name) => !kinds.some(({ slug }) => slug === name))) {
    found.push({ path: `unworded.questions.${kind}`, message: 'is not for one of the kinds' })
  }
  if (named.length < 3) found.push({ path: 'unworded.questions', message: 'must have 3 or more kinds' })
  return found
}

function wordingProblems(path: string, wording: string, allowed: string[], needed: string[]): PolicyFault[] {
  const lacking = needed.filter((name) => !wording.includes(`{{${name}}}`))
  return [
    ...placeholderProblems(path, wording, allowed),
    ...lacking.map((name) => ({ path, message: `lacks {{${name}}}` })),
  ]
}

function plainProblems(list: string, texts: string[]): PolicyFault[] {
  return texts.flatMap((text, index) => placeholderProblems(`${list}[${index}]`, text, []))
}
