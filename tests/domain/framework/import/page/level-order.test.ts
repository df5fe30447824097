import { expect, test } from 'vitest'
import { orderLevels } from '../../../../../app/domain/framework/import/page/level-order'
import type { RoleLevel } from '../../../../../app/domain/framework/release'
import { slugOf } from '../../../../../app/domain/text/slug'
import { shippedRelease } from '../../../../support/build'

function levelsCalled(names: string[]): RoleLevel[] {
  return names.map((name) => ({
    slug: slugOf(name),
    name,
    number: 0,
    description: '',
    typicalGrades: [],
    skills: [],
  }))
}

function inOrder(names: string[]): string[] {
  return orderLevels(levelsCalled(names.toSorted())).map(({ name }) => name)
}

/** Levels whose only difference is their first word: "- , Senior , Lead " of "X". */
function ladder(of: string, ...words: string[]): string[] {
  return words.map((word) => (word === '-' ? of : `${word} ${of.charAt(0).toLowerCase()}${of.slice(1)}`))
}

const roles: string[][] = [
  ladder('Business architect', 'Trainee', 'Associate', '-', 'Lead'),
  ladder('Data architect', '-', 'Senior', 'Chief'),
  ladder('Enterprise architect', '-', 'Senior', 'Lead', 'Principal'),
  ladder('Network architect', 'Associate', '-', 'Lead'),
  ladder('Security architect', '-', 'Lead', 'Principal'),
  ladder('Solution architect', 'Associate', '-', 'Senior', 'Lead', 'Principal'),
  ladder('Technical architect', 'Associate', '-', 'Senior', 'Lead', 'Principal'),
  [...ladder('Analytics engineer', 'Trainee', '-', 'Senior', 'Lead'), 'Head of analytics engineering'],
  ladder('Data analyst', 'Associate', '-', 'Senior', 'Principal'),
  [...ladder('Data engineer', '-', 'Senior', 'Lead'), 'Head of data engineering'],
  ['Data ethics lead', 'Head of data ethics'],
  [...ladder('Data governance manager', '-', 'Lead'), 'Head of data governance'],
  [...ladder('Data scientist', 'Trainee', 'Associate', '-', 'Lead', 'Principal'), 'Head of data science'],
  [...ladder('Digital evaluator', 'Junior', '-', 'Senior', 'Lead'), 'Head of digital evaluation'],
  ladder('Machine learning engineer', 'Senior', 'Lead'),
  [...ladder('Performance analyst', 'Associate', '-', 'Senior', 'Lead'), 'Head of performance analysis'],
  ladder('Application operations engineer', 'Associate', '-', 'Senior', 'Lead', 'Principal'),
  ladder('Business relationship manager', '-', 'Senior', 'Lead'),
  ['Configuration analyst', 'Change and release analyst', 'Change and release manager'],
  ['Operations analyst', 'Senior operations analyst', 'Operational control manager', 'Head of command and control'],
  ladder('End user computing engineer', 'Associate', '-', 'Senior', 'Lead', 'Principal'),
  ['IT service analyst', 'IT service manager', 'Senior IT service manager', 'Head of IT service management'],
  ['Incident manager', 'Major incident manager'],
  ladder('Infrastructure engineer', 'Associate', '-', 'Senior', 'Lead', 'Principal'),
  ladder('Infrastructure operations engineer', 'Associate', '-', 'Senior', 'Lead', 'Principal'),
  ['Problem analyst', 'Problem manager'],
  ['Service desk analyst', 'Senior service desk analyst', 'Service desk manager', 'Head of service desk'],
  [
    'Service acceptance analyst',
    'Service readiness analyst',
    'Service transition manager',
    'Lead service transition manager',
  ],
  [...ladder('Business analyst', 'Trainee', 'Junior', '-', 'Senior', 'Lead'), 'Head of business analysis'],
  [...ladder('Delivery manager', 'Associate', '-', 'Senior'), 'Head of (Agile) delivery management'],
  ['Digital portfolio analyst', ...ladder('Digital portfolio manager', '-', 'Senior'), 'Head of portfolio'],
  [...ladder('Product manager', 'Associate', '-', 'Senior', 'Lead'), 'Head of product'],
  ['Programme delivery manager'],
  ['Service owner'],
  ladder('Quality assurance test analyst', 'Associate', '-', 'Senior', 'Lead'),
  ladder('Test engineer', 'Associate', '-', 'Senior', 'Lead'),
  ['Test manager', 'Head of test'],
  [...ladder('Frontend developer', 'Apprentice', 'Junior', '-', 'Senior', 'Lead'), 'Head of frontend development'],
  [
    ...ladder('Developer', 'Apprentice', 'Junior', '-'),
    ...['Senior developer', 'Senior developer - management', 'Lead developer', 'Lead developer - management'],
    ...['Principal developer', 'Principal developer - management'],
  ],
  [...ladder('Accessibility specialist', 'Junior', '-', 'Senior'), 'Head of accessibility'],
  [...ladder('Content designer', 'Associate', 'Junior', '-', 'Senior', 'Lead'), 'Head of content design'],
  ['Content strategist'],
  [...ladder('Graphic designer', 'Associate', 'Junior', '-', 'Senior', 'Lead'), 'Head of graphic design'],
  [...ladder('Interaction designer', 'Associate', 'Junior', '-', 'Senior', 'Lead'), 'Head of interaction design'],
  [...ladder('Service designer', 'Associate', 'Junior', '-', 'Senior', 'Lead'), 'Head of service design'],
  ladder('Technical writer', '-', 'Lead'),
  [...ladder('User researcher', 'Associate', 'Junior', '-', 'Senior', 'Lead'), 'Head of user research'],
]

test.each(roles.map((names) => [names.at(-1) ?? '', names] as const))('the levels up to %s', (_, names) => {
  expect(inOrder(names)).toEqual(names)
})

test('the levels of the shipped page, shuffled, come back as the page has them', () => {
  const levels = shippedRelease.roles.flatMap((role) => role.levels)
  const bare = levels.map(({ variant, twin, number, ...level }) => ({ ...level, number: 0 }))
  expect(orderLevels(bare.toReversed())).toEqual(levels)
  expect(orderLevels(bare.toSorted((a, b) => a.name.localeCompare(b.name, 'en')))).toEqual(levels)
})

test('a management role without its technical twin keeps its rank', () => {
  expect(inOrder(['Developer', 'Senior developer - management', 'Lead developer'])).toEqual([
    'Developer',
    'Senior developer - management',
    'Lead developer',
  ])
  expect(orderLevels(levelsCalled(['Senior developer - management']))[0]).not.toHaveProperty('twin')
})

test('what names do not tell apart stays in the order given, and nothing given is changed', () => {
  const given = levelsCalled(['Zoo keeper', 'Aviary keeper'])
  expect(orderLevels(given).map(({ name, number }) => [number, name])).toEqual([
    [1, 'Zoo keeper'],
    [2, 'Aviary keeper'],
  ])
  expect(given.map(({ number }) => number)).toEqual([0, 0])
  expect(orderLevels([])).toEqual([])
})
