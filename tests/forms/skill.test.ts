/** The pages of one skill and of a criterion of one's own. */
import { expect, test } from 'vitest'
import { skillKey, technicalCriteria } from '../../app/domain/assessment/technical-criteria'
import { findSkills } from '../../app/domain/framework/find-skills'
import { skillBySlug, statementsOf } from '../../app/domain/framework/release'
import { statementsDigest } from '../../app/domain/framework/statements'
import type { Choices } from '../../app/domain/vacancy/choices'
import { levelsFor } from '../../app/domain/vacancy/skill-levels'
import { freeSlug, ownKey, withoutCriterion } from '../../app/domain/vacancy/technical-choices'
import { ownCriterionPage } from '../../app/forms/own-criterion'
import { shownBy } from '../../app/forms/page'
import { skillPage } from '../../app/forms/skill'
import { aManyRoleRelease, aVacancy, twoRoles } from '../support/build'
import { refused, typed } from '../support/typed'

const vacancy = { ...aVacancy(), release: twoRoles }
const systems = skillPage(skillBySlug(twoRoles, 'systems-design'))
const testing = skillPage(skillBySlug(twoRoles, 'testing'))
const design = statementsOf(skillBySlug(twoRoles, 'systems-design'), 'practitioner')
const after = async (page: typeof systems, values: Record<string, string[]>, from = vacancy) => {
  const choices: Choices = { ...from.choices, ...(await typed(page, from, { ...shownBy(page, from), ...values })) }
  return { ...from, choices }
}
const skillsOf = ({ choices }: typeof vacancy) => choices.skills

test('a skill of the role, sent as shown, stays as it was', async () => {
  expect((await after(systems, {})).choices).toEqual({
    ...vacancy.choices,
    leadCriterion: vacancy.choices.leadCriterion,
  })
})

test('a skill is raised, narrowed and made particular, and goes back', async () => {
  const values = {
    'skills.systems-design.without': ['1', '0'],
    'skills.systems-design.inParticular': ['Event storming, C4'],
  }
  const narrowed = await after(systems, values)
  expect(skillsOf(narrowed)['systems-design']).toMatchObject({
    without: [1, 0],
    statements: statementsDigest(design),
    inParticular: 'Event storming, C4',
  })
  expect(shownBy(systems, narrowed)).toMatchObject({ 'skills.systems-design.without': ['1', '0'] })
  const lowered = await after(systems, { 'skills.systems-design.level': ['working'] }, narrowed)
  expect(skillsOf(lowered)['systems-design']).toEqual({
    ...{ use: 'essential', stages: ['application'], level: 'working', inParticular: 'Event storming, C4' },
  })
  const back = await after(systems, { 'skills.systems-design.level': ['practitioner'] }, lowered)
  expect(skillsOf(back)['systems-design']).not.toHaveProperty('level')
})

test('a skill that the role lacks is added with its level, and removed again', async () => {
  expect(shownBy(testing, vacancy)).toMatchObject({ 'skills.testing.use': [], 'skills.testing.level': [] })
  const added = await after(testing, { 'skills.testing.use': ['desirable'], 'skills.testing.level': ['expert'] })
  expect(skillsOf(added).testing).toEqual({ use: 'desirable', stages: ['interview'], level: 'expert' })
  expect(technicalCriteria(added).some(({ slug }) => slug === 'testing')).toBe(true)
  const key = skillKey(skillBySlug(twoRoles, 'testing'))
  const removed = withoutCriterion(added.choices, { kind: 'skill', slug: 'testing', key })
  expect(removed).toEqual(vacancy.choices)
})

test('the lead criterion goes when its skill is no longer essential', async () => {
  const support = skillPage(skillBySlug(twoRoles, 'service-support'))
  const desired = await after(support, { 'skills.service-support.use': ['desirable'] })
  expect(desired.choices.leadCriterion).toBeUndefined()
})

test.each([
  [
    { 'skills.testing.use': ['desirable'], 'skills.testing.level': [] },
    { 'skills.testing.level': ['Choose a skill level'] },
  ],
  [{ 'skills.testing.level': ['working'] }, { 'skills.testing.use': ['Choose how you use Testing'] }],
  [
    {
      'skills.testing.use': ['essential'],
      'skills.testing.level': ['working'],
      'skills.testing.inParticular': ['x'.repeat(121)],
    },
    { 'skills.testing.inParticular': ['Technologies or methods must be 120 characters or fewer'] },
  ],
])('%j is refused at its field', async (values, errors) => {
  expect(await refused(testing, vacancy, { ...shownBy(testing, vacancy), ...values })).toEqual(errors)
})

test.each(['abc', '-1', '1.5', '', 'NaN', '1e2', '9'.repeat(30)])(
  'a tick of “%.6s”, which is no position, is refused at its field',
  async (at) => {
    const values = { ...shownBy(systems, vacancy), 'skills.systems-design.without': ['0', at] }
    expect(await refused(systems, vacancy, values)).toEqual({
      'skills.systems-design.without': ['Choose statements of the list'],
    })
  },
)

test('a statement ticked twice is left out once', async () => {
  const twice = await after(systems, { 'skills.systems-design.without': ['0', '0'] })
  expect(skillsOf(twice)['systems-design']?.without).toEqual([0])
})

test('levels without words are not offered', () => {
  const release = aManyRoleRelease()
  expect(levelsFor(vacancy, skillBySlug(release, 'platform-lore'))).toEqual([])
  expect(levelsFor(vacancy, skillBySlug(twoRoles, 'systems-design'))).toEqual(['working', 'practitioner'])
})

const own = ownCriterionPage('criterion-1')
const words = {
  'ownCriterion.name': ['Terraform  on AWS'],
  'ownCriterion.statements': ['• write modules that others reuse\n\n- review the modules of others'],
  'ownCriterion.use': ['essential'],
}

test('an own criterion is added at interview, comes back as typed, and is removed', async () => {
  expect(freeSlug(vacancy)).toBe('criterion-1')
  const kept = await typed(own, vacancy, { ...shownBy(own, vacancy), ...words })
  expect(kept.ownCriteria).toEqual([
    {
      ...{ slug: 'criterion-1', name: 'Terraform on AWS', use: 'essential', stages: ['interview'] },
      statements: ['write modules that others reuse', 'review the modules of others'],
    },
  ])
  const added = { ...vacancy, choices: { ...vacancy.choices, ...kept } }
  expect(freeSlug(added)).toBe('criterion-2')
  expect(shownBy(own, added)).toMatchObject({
    'ownCriterion.statements': ['write modules that others reuse\nreview the modules of others'],
  })
  const criterion = { kind: 'own' as const, slug: 'criterion-1', key: ownKey('criterion-1') }
  expect(withoutCriterion(added.choices, criterion)).toEqual(vacancy.choices)
})

test.each([
  ['name', '', 'Enter a name for the criterion'],
  ['name', 'x'.repeat(121), 'The name must be 120 characters or fewer'],
  ['statements', ' \n', 'Enter at least one statement'],
  ['statements', Array.from({ length: 7 }, () => 'write').join('\n'), 'Enter 6 statements or fewer, one on each line'],
  ['statements', `write ${'x'.repeat(300)}`, 'Each statement must be 300 characters or fewer'],
])('%s of “%.20s” is refused', async (field, text, message) => {
  const name = `ownCriterion.${field}`
  expect(await refused(own, vacancy, { ...shownBy(own, vacancy), ...words, [name]: [text] })).toEqual({
    [name]: [message],
  })
})

test('skills are found by words of their name first, then of what they mean, only where they have words', () => {
  const found = (text: string) => findSkills(twoRoles, text).skills.map(({ slug }) => slug)
  expect(found('design')[0]).toBe('systems-design')
  expect(found('DESIGN systems')).toContain('systems-design')
  expect(found('faults')).toContain('service-support')
  expect(found('')).toEqual([])
  expect(found('juggling')).toEqual([])
  expect(findSkills(aManyRoleRelease(), 'platform').skills).toEqual([])
})
