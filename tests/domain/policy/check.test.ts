import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { policyProblems } from '../../../app/domain/policy/check'
import { type Policy, policySchemas } from '../../../app/domain/policy/schemas'
import { postSchema } from '../../../app/domain/vacancy/choices'

function shippedPolicy(): Policy {
  const entries = Object.entries(policySchemas).map(([name, schema]) => [
    name,
    schema.parse(JSON.parse(readFileSync(new URL(`../../../data/${name}.json`, import.meta.url), 'utf8'))),
  ])
  return Object.fromEntries(entries)
}

/** The problems of the shipped policy files after one change, as "file path message". */
function problemsAfter(change: (policy: Policy) => void): string[] {
  const policy = shippedPolicy()
  change(policy)
  return policyProblems(policy, Object.keys(postSchema.shape)).map(
    ({ part, path, message }) => `${part} ${path} ${message}`,
  )
}

/** The entry at a position that must be filled. */
function at<Entry>(list: Entry[], index: number): Entry {
  const entry = list[index]
  if (entry === undefined) throw new Error(`Nothing at ${index}`)
  return entry
}

test('the shipped policy files have no problem', () => {
  expect(policyProblems(shippedPolicy(), Object.keys(postSchema.shape))).toEqual([])
})

test('the six grades of the framework are shipped, each in its band', () => {
  expect(shippedPolicy().grades.grades.map(({ code, band }) => `${code} ${band}`)).toEqual([
    'AO 1',
    'EO 2',
    'HEO 3',
    'SEO 3',
    'G7 4',
    'G6 4',
  ])
})

test('nine behaviours are shipped, each for bands 1 to 4, and no two bands share an indicator', () => {
  const { behaviours } = shippedPolicy().behaviours
  expect(behaviours).toHaveLength(9)
  for (const { bands } of behaviours) {
    expect(bands.map(({ band }) => band)).toEqual([1, 2, 3, 4])
    const indicators = bands.flatMap((band) => band.indicators.map((indicator) => indicator.toLowerCase()))
    expect(new Set(indicators).size).toBe(indicators.length)
  }
})

test('every shipped indicator reads on after a lead-in: no capital first, no stop at the end', () => {
  const policy = shippedPolicy()
  const indicators = policy.behaviours.behaviours.flatMap(({ bands }) => bands.flatMap((band) => band.indicators))
  indicators.push(...policy.questions.strength.indicators)
  expect(indicators.filter((indicator) => !/^[a-z].*[^.;:]$/.test(indicator))).toEqual([])
})

test('a choice of behaviours that the pack suggests is one that it advises', () => {
  const { advised, suggested } = shippedPolicy().behaviours
  for (const slugs of Object.values(suggested)) {
    expect(slugs.length).toBeGreaterThanOrEqual(advised.least)
    expect(slugs.length).toBeLessThanOrEqual(advised.most)
  }
})

test('only one of the two nationality statements is on at the start', () => {
  const nationality = shippedPolicy().statements.statements.filter(({ slug }) => slug.startsWith('nationality-'))
  expect(nationality.map(({ slug, on }) => [slug, on])).toEqual([
    ['nationality-open', true],
    ['nationality-reserved', false],
  ])
})

test('a statement excludes another one of the pack that is not on with it from the start', () => {
  const problems = problemsAfter(({ statements: { statements } }) => {
    at(statements, 0).excludes = ['kindness', 'pension', 'role-profile', 'veterans']
  })
  expect(problems).toEqual([
    'statements statements[0].excludes[0] names “kindness”, which is not one of the statements',
    'statements statements[0].excludes[1] names “pension”, the statement itself',
    'statements statements[0].excludes[2] names “role-profile”, which is on at the start too',
  ])
})

test('the statements of a shipped section stand together', () => {
  const sections = shippedPolicy().statements.statements.map(({ section }) => section)
  const runs = sections.filter((section, index) => section !== sections[index - 1])
  expect(runs).toHaveLength(new Set(sections).size)
})

test('a repeated grade, behaviour, scale, statement or kind of question is named', () => {
  const problems = problemsAfter((policy) => {
    at(policy.grades.grades, 2).code = 'EO'
    at(policy.behaviours.behaviours, 8).slug = 'leadership'
    policy.behaviours.suggested = { any: [], technical: [], management: [] }
    at(policy.scales.scales, 1).slug = 'seven-point'
    at(policy.statements.statements, 1).slug = 'pension'
    policy.questions.kinds.push(at(policy.questions.kinds, 0))
  })
  expect(problems).toEqual([
    'grades grades[2].code repeats “EO”, which must be there once',
    'behaviours behaviours[8].slug repeats “leadership”, which must be there once',
    'scales scales[1].slug repeats “seven-point”, which must be there once',
    'statements statements[1].slug repeats “pension”, which must be there once',
    'questions kinds[5].slug repeats “past-example”, which must be there once',
  ])
})

test('a suggested behaviour must exist and be suggested once', () => {
  const problems = problemsAfter((policy) => {
    policy.behaviours.suggested.any = ['leadership', 'kindness']
    policy.behaviours.suggested.technical = ['leadership', 'leadership']
  })
  expect(problems).toEqual([
    'behaviours suggested.any[1] names “kindness”, which is not one of the behaviours',
    'behaviours suggested.technical[1] names “leadership” a second time',
  ])
})

test('the least number of behaviours may equal the most but not exceed it', () => {
  expect(problemsAfter((policy) => Object.assign(policy.behaviours.advised, { least: 5 }))).toEqual([])
  expect(problemsAfter((policy) => Object.assign(policy.behaviours.advised, { least: 6 }))).toEqual([
    'behaviours advised has a least of 6, above its most',
  ])
})

test('the least expected salary must not exceed the most', () => {
  expect(problemsAfter((policy) => Object.assign(policy['vacancy-form'].expectedSalary, { least: 250_001 }))).toEqual([
    'vacancy-form expectedSalary has a least of 250001, above its most',
  ])
})

test('a behaviour must have each band of the grades once', () => {
  const problems = problemsAfter((policy) => {
    at(at(policy.behaviours.behaviours, 3).bands, 1).band = 3
  })
  expect(problems).toEqual([
    'behaviours behaviours[3].bands[2].band repeats “3”, which must be there once',
    'behaviours behaviours[3].bands lacks band 2, which the grades use',
  ])
})

test('a new grade in a further band asks every behaviour for that band', () => {
  const problems = problemsAfter((policy) => {
    policy.grades.grades.push({ code: 'SCS1', name: 'Senior Civil Service 1', band: 5 })
  })
  expect(problems).toHaveLength(9)
  expect(problems[0]).toBe('behaviours behaviours[0].bands lacks band 5, which the grades use')
})

test('each use has exactly one scale', () => {
  const problems = problemsAfter((policy) => Object.assign(at(policy.scales.scales, 1), { use: 'criteria' }))
  expect(problems).toEqual([
    'scales scales has 2 scales for criteria and needs exactly one',
    'scales scales has 0 scales for strengths and needs exactly one',
  ])
})

test('scores ascend without repeats', () => {
  const repeated = problemsAfter((policy) => Object.assign(at(at(policy.scales.scales, 0).points, 6), { score: 6 }))
  expect(repeated).toEqual(['scales scales[0].points[6].score is 6, not above the score before it'])
  const turned = problemsAfter((policy) => at(policy.scales.scales, 1).points.reverse())
  expect(turned).toEqual(['scales scales[1].points[1].score is 3, not above the score before it'])
})

test('the minimum is a score of its scale', () => {
  const problems = problemsAfter((policy) => Object.assign(at(policy.scales.scales, 0), { minimum: 8 }))
  expect(problems).toEqual(['scales scales[0].minimum is 8, which is not a score of the scale'])
})

test.each([
  ['Ask {{contactNam}}.', 'uses {{contactNam}} (allowed here: '],
  ['Ask {{ contactName }}.', 'uses {{ contactName }} (allowed here: '],
  ['{{#if pension}}Pension{{/if}}', 'uses {{#if pension}} (allowed here: '],
  ['Ask {{}}.', 'uses {{}} (allowed here: '],
  ['Ask {{contactName.', 'has {{ or }} without its partner'],
  ['Ask contactName}}.', 'has {{ or }} without its partner'],
  ['Ask {{{contactName}}}.', 'has {{ or }} without its partner'],
  ['Ask {{contactName}} or {{{{contactEmail}}.', 'has {{ or }} without its partner'],
])('a statement with the text %s is refused', (text, reason) => {
  const [problem] = problemsAfter((policy) => Object.assign(at(policy.statements.statements, 0), { text }))
  expect(problem).toContain(`statements statements[0].text ${reason}`)
})

test('a statement may use single braces and a field twice', () => {
  const text = 'A { brace }, {{contactName}} and {{contactName}} again.'
  expect(problemsAfter((policy) => Object.assign(at(policy.statements.statements, 0), { text }))).toEqual([])
})

test('a heading holds no placeholder, since its words are the key of the section', () => {
  const section = 'Working as {{grade.name}}'
  expect(problemsAfter((policy) => Object.assign(at(policy.statements.statements, 0), { section }))).toEqual([
    'statements statements[0].section uses {{grade.name}} (no placeholder is allowed here)',
  ])
})

test('a statement is left out only for a field of the post and a value that the vacancy form offers', () => {
  const after = (field: string, is: string) =>
    problemsAfter((policy) => Object.assign(at(policy.statements.statements, 0), { unless: { field, is } }))
  expect(after('team', 'any words')).toEqual([])
  expect(after('reserveListMonths', '12')).toEqual([])
  expect(after('reserveListMonths', 'none')).toEqual([
    'statements statements[0].unless.is is “none”, which the vacancy form does not offer',
  ])
  expect(after('toString', 'None')).toEqual([
    'statements statements[0].unless.field names “toString”, which is not a field of the post',
  ])
})

test('a statement is for approaches that the vacancy form offers, and waits for a value that it offers', () => {
  const after = (change: object) =>
    problemsAfter((policy) => Object.assign(at(policy.statements.statements, 0), change))
  expect(after({ approaches: ['Internal', 'External'] })).toEqual([])
  expect(after({ approaches: ['Internal', 'Abroad'] })).toEqual([
    'statements statements[0].approaches[1] is “Abroad”, which the vacancy form does not offer',
  ])
  expect(after({ onlyIf: { field: 'securityLevel', is: 'Some' } })).toEqual([
    'statements statements[0].onlyIf.is is “Some”, which the vacancy form does not offer',
  ])
})

test('renaming a choice of the vacancy form asks the statements that depend on it to follow', () => {
  const problems = problemsAfter((policy) => {
    policy['vacancy-form'].choices.criminalRecordCheck[0] = 'No check'
  })
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(/unless\.is is “None”, which the vacancy form does not offer$/)
})

test('a question must quote what it asks about', () => {
  const problems = problemsAfter(({ questions }) => {
    at(questions.kinds, 1).questions.doing = 'How would you go about it?'
    questions.asked.can.one = 'Can you?'
    questions.asked.need.two = 'You need “{{statement}}” and {{third}}.'
    questions.behaviour.question = 'Tell us about {{statement}}.'
    questions.behaviour.indicatorQuestion = 'Tell us.'
    questions.strength.questions[1] = 'What are you good at?'
    questions.unworded.questions.situation = 'Tell us about {{statement}} at {{level}} level.'
  })
  expect(problems).toEqual([
    'questions kinds[1].questions.doing lacks {{asked}}',
    'questions asked.need.two uses {{third}} (allowed here: statement, second)',
    'questions asked.need.two lacks {{second}}',
    'questions asked.can.one lacks {{statement}}',
    'questions unworded.questions.situation uses {{statement}} (allowed here: skill, level)',
    'questions unworded.questions.situation lacks {{skill}}',
    'questions behaviour.question uses {{statement}} (allowed here: behaviour, summary)',
    'questions behaviour.question lacks {{behaviour}}',
    'questions behaviour.indicatorQuestion lacks {{indicator}}',
    'questions strength.questions[1] lacks {{strength}}',
  ])
})

test('probes, briefing, warm-up and declaration have no placeholders', () => {
  const problems = problemsAfter((policy) => {
    at(policy.questions.kinds, 0).probes[2] = 'How does that show {{statement}}?'
    policy.questions.behaviour.probes[0] = 'Why {{behaviour}}?'
    policy.questions.unworded.lookFor = 'Agree on {{skill}}.'
    policy.questions.strength.probes[0] = 'Why {{strength}}?'
    policy.questions.strength.indicators[1] = 'show {{strength}}'
    policy.questions.strength.sourceLine = 'Signs of {{strength}}'
    policy.questions.warmUp[1] = 'Why {{grade.code}}?'
    policy.questions.briefing[0] = 'Be kind, {{contactName}}.'
    policy.questions.declaration = 'I agree {{'
  })
  expect(problems).toEqual([
    'questions kinds[0].probes[2] uses {{statement}} (no placeholder is allowed here)',
    'questions unworded.lookFor uses {{skill}} (no placeholder is allowed here)',
    'questions behaviour.probes[0] uses {{behaviour}} (no placeholder is allowed here)',
    'questions strength.probes[0] uses {{strength}} (no placeholder is allowed here)',
    'questions strength.indicators[1] uses {{strength}} (no placeholder is allowed here)',
    'questions strength.sourceLine uses {{strength}} (no placeholder is allowed here)',
    'questions warmUp[1] uses {{grade.code}} (no placeholder is allowed here)',
    'questions briefing[0] uses {{contactName}} (no placeholder is allowed here)',
    'questions declaration has {{ or }} without its partner',
  ])
})

test('groups of verbs and kinds of question must fit each other', () => {
  const problems = problemsAfter(({ questions }) => {
    questions.usualVerbs = 'singing'
    at(questions.verbs, 1).verbs.push('explain')
    at(questions.verbs, 3).kinds = ['past-example', 'riddle', 'past-example']
    at(questions.kinds, 0).questions.singing = '{{asked}} Sing.'
    delete at(questions.kinds, 4).questions.doing
    questions.unworded.questions = { riddle: 'What is {{skill}}?' }
  })
  expect(problems).toEqual([
    'questions usualVerbs names “singing”, which is not one of the groups of verbs',
    'questions verbs[1].verbs has “explain”, which must be there once in all groups',
    'questions verbs[3].kinds[1] names “riddle”, which is no kind with a wording for “proving”',
    'questions verbs[3].kinds[2] names “past-example” a second time',
    'questions verbs[4].verbs has “explain”, which must be there once in all groups',
    'questions kinds[0].questions.singing is not for one of the groups of verbs',
    'questions managementKind has no wording for “doing”',
    'questions unworded.questions.riddle is not for one of the kinds',
    'questions unworded.questions must have 3 or more kinds',
  ])
  expect(problemsAfter(({ questions }) => Object.assign(questions, { managementKind: 'song' }))).toEqual([
    'questions managementKind names “song”, which is not one of the kinds',
  ])
})

test.each([
  ['***', 'is “***”, which has no letters or numbers'],
  ['Job summary', 'is “Job summary”, which is a section of the advert itself'],
  ['key facts!', 'is “key facts!”, which is a section of the advert itself'],
])('a section called %s could not be a heading of the advert', (section, reason) => {
  expect(problemsAfter((policy) => Object.assign(at(policy.statements.statements, 0), { section }))).toEqual([
    `statements statements[0].section ${reason}`,
  ])
})

test('two sections whose names differ by case or signs only would be one', () => {
  const [problem] = problemsAfter((policy) =>
    Object.assign(at(policy.statements.statements, 20), { section: 'benefits:' }),
  )
  expect(problem).toBe('statements statements[20].section is “benefits:”, which is too like “Benefits”')
})

test.each(['# A heading', 'Words.\n| a |', ':::fixed\nx\n:::'])(
  'a text may not have a block of the template: %j',
  (text) => {
    expect(problemsAfter((policy) => Object.assign(at(policy.statements.statements, 0), { text }))).toEqual([
      'statements statements[0].text has a line that begins with #, | or :::',
    ])
  },
)

test('two behaviours of the same name would be one section', () => {
  const [problem] = problemsAfter((policy) =>
    Object.assign(at(policy.behaviours.behaviours, 1), { name: 'Seeing the big picture' }),
  )
  expect(problem).toBe('behaviours behaviours[1].name repeats “seeing-the-big-picture”, which must be there once')
})

test('the usual closing time of the vacancy form is a time', () => {
  const form = shippedPolicy()['vacancy-form']
  const said = policySchemas['vacancy-form'].safeParse({ ...form, closingTime: 'midnight' }).error?.issues[0]
  expect([said?.path, said?.message]).toEqual([['closingTime'], 'must be a time like 23:55'])
})

test('words are for what the vacancy form offers', () => {
  const problems = problemsAfter((policy) => {
    policy['vacancy-form'].words = { approach: { External: 'Everyone', Nobody: 'No one' }, closingDate: { Never: 'x' } }
  })
  expect(problems).toEqual([
    'vacancy-form words.approach has words for “Nobody”, which the form does not offer',
    'vacancy-form words.closingDate has words for “Never”, which the form does not offer',
  ])
})
