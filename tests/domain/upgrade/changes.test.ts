import { describe, expect, test } from 'vitest'
import type { Release } from '../../../app/domain/framework/release'
import { countChanges, vacancyChanges } from '../../../app/domain/upgrade/changes'
import { shownChanges } from '../../../app/domain/upgrade/changes-view'
import { findTarget, type MoveTarget } from '../../../app/domain/upgrade/target'
import { aNewerRelease, aVacancy, levelIn, statementsIn } from '../../support/build'

const vacancy = aVacancy()

/** The vacancy's new place in the shipped release after a change. */
function landingAfter(change: (release: Release) => void, of = vacancy): MoveTarget {
  const search = findTarget(of, aNewerRelease(change))
  if (search.found !== 'level') throw new Error(`Found ${search.found}`)
  return search.target
}

function changesAfter(change: (release: Release) => void, of = vacancy) {
  return vacancyChanges(of, landingAfter(change, of))
}

describe('nothing changed for the vacancy', () => {
  test('in the same release', () => {
    const changes = changesAfter(() => {})
    expect(countChanges(changes)).toBe(0)
    expect(changes.notes).toEqual([])
  })

  test('when another level, another skill and the framework’s notes change', () => {
    const changes = changesAfter((release) => {
      levelIn(release, 'apprentice-devops-engineer').description = 'Other'
      levelIn(release, 'apprentice-devops-engineer').skills.pop()
      release.skills.push({ slug: 'poetry', name: 'Poetry', levels: {} })
      statementsIn(release, 'systems-design', 'awareness').items = ['other']
      release.roles[0]?.updates.unshift({ date: '2030-06-30', notes: ['All is new.'] })
    })
    expect(countChanges(changes)).toBe(0)
    expect(changes.notes).toEqual([{ date: '2030-06-30', notes: ['All is new.'] }])
  })
})

describe('skills of the level', () => {
  test('are added, removed, raised, lowered and renamed', () => {
    const { skills } = changesAfter((release) => {
      const level = levelIn(release)
      level.skills = level.skills
        .filter(({ skill }) => skill !== 'prototyping')
        .map((need) =>
          need.skill === 'information-security'
            ? { ...need, level: 'expert' }
            : need.skill === 'user-focus'
              ? { ...need, level: 'working' }
              : need,
        )
      release.skills.push({
        slug: 'poetry',
        name: 'Poetry',
        levels: { working: { leadIn: 'You can:', items: ['rhyme'] } },
      })
      level.skills.push({ skill: 'poetry', level: 'working' })
      const support = release.skills.find(({ slug }) => slug === 'service-support')
      if (support) support.name = 'Support of services'
    })
    expect(skills.map(({ statements: _, ...one }) => JSON.parse(JSON.stringify(one)))).toEqual([
      { name: 'Information security', change: 'raised', before: 'practitioner', after: 'expert', use: 'essential' },
      { name: 'Prototyping', change: 'removed', before: 'practitioner', use: 'essential' },
      { name: 'User focus', change: 'lowered', before: 'practitioner', after: 'working', use: 'desirable' },
      { name: 'Poetry', change: 'added', after: 'working', use: 'not used' },
      { name: 'Support of services', change: 'renamed', formerName: 'Service support', use: 'essential' },
    ])
    expect(skills[0]?.statements).toEqual(statementsIn(vacancy.release, 'information-security', 'expert'))
  })

  test('that go and come with the same words are said to, and not taken for each other', () => {
    const changes = changesAfter((release) => {
      const [skill] = release.skills.filter(({ slug }) => slug === 'prototyping')
      if (skill) release.skills.push({ ...skill, slug: 'making-prototypes', name: 'Making prototypes' })
      const need = levelIn(release).skills.find((skill) => skill.skill === 'prototyping')
      if (need) need.skill = 'making-prototypes'
    })
    expect(changes.skills.map(({ name, change, sameAs }) => [name, change, sameAs])).toEqual([
      ['Prototyping', 'removed', 'Making prototypes'],
      ['Making prototypes', 'added', undefined],
    ])
    expect(shownChanges(changes).skills[0]?.words).toBe(
      'Removed. It was at practitioner level. The new skill Making prototypes says the same.',
    )
  })

  test('in another order are one change', () => {
    const changes = changesAfter((release) => void levelIn(release).skills.reverse())
    expect([changes.reordered, countChanges(changes)]).toEqual([true, 1])
  })
})

describe('words', () => {
  test('of a skill that stays are shown at its level, and whether it is used', () => {
    const { statements, neighbours } = changesAfter((release) => {
      statementsIn(release, 'systems-design', 'practitioner').items[0] = 'design systems'
      statementsIn(release, 'development-process-optimisation', 'working').leadIn = 'You must:'
    })
    expect(statements.map(({ of, at, unused }) => [of, at, unused])).toEqual([
      ['Systems design', 'practitioner', false],
      ['Development process optimisation', 'working', true],
    ])
    expect(neighbours).toEqual([])
  })

  test('of the levels beside count where the interview sheets quote them', () => {
    const { statements, neighbours } = changesAfter((release) => {
      statementsIn(release, 'information-security', 'working').items = ['apply rules']
      statementsIn(release, 'information-security', 'expert').items = ['make rules']
      statementsIn(release, 'systems-design', 'working').items = ['never quoted, as it is assessed at application']
    })
    expect(statements).toEqual([])
    expect(neighbours.map(({ of, at }) => [of, at])).toEqual([
      ['Information security', 'working, one level below'],
      ['Information security', 'expert, one level above'],
    ])
  })

  test('of role and level are shown with names and grades', () => {
    const { texts, names, grades } = changesAfter((release) => {
      const [role] = release.roles
      if (role) Object.assign(role, { name: 'DevOps engineer', description: 'New.', responsibilities: 'One.\n\nTwo.' })
      Object.assign(levelIn(release), {
        description: 'Newer.',
        typicalGrades: ['G7', 'G6'],
        responsibilities: undefined,
      })
    })
    expect(texts.map(({ of }) => of)).toEqual([
      'Description of the role level',
      'Responsibilities of the role level',
      'Description of the role',
      'Responsibilities of the role',
    ])
    expect(texts[3]?.after.items).toEqual(['One.', 'Two.'])
    expect(names).toEqual([
      { of: 'Role', before: 'Development operations (DevOps) engineer', after: 'DevOps engineer' },
    ])
    expect(grades).toEqual({ before: ['SEO', 'G7'], after: ['G7', 'G6'] })
  })

  test('of every kind count one each', () => {
    const count = (change: (release: Release) => void) => countChanges(changesAfter(change))
    const named = (release: Release) => void Object.assign(release.roles[0] ?? {}, { name: 'DevOps engineer' })
    const graded = (release: Release) => void Object.assign(levelIn(release), { typicalGrades: ['G6'] })
    const turned = (release: Release) => void levelIn(release).skills.reverse()
    expect([count(named), count(graded), count(turned)]).toEqual([1, 1, 1])
    const all = (release: Release) => {
      for (const change of [named, graded, turned]) change(release)
    }
    expect(count(all)).toBe(3)
  })

  test('of grades tell none stated by the page from none in the files', () => {
    const without = (typicalGrades?: string[]) => ({ ...vacancy, level: { ...vacancy.level, typicalGrades } })
    const factAfter = (of: typeof vacancy, typicalGrades?: string[]) => {
      const changes = changesAfter((release) => void Object.assign(levelIn(release), { typicalGrades }), of)
      return shownChanges(changes).facts.map(({ value }) => value)
    }
    expect(factAfter(without(), ['SEO', 'G7'])).toEqual(['SEO and G7. It was not in the loaded files.'])
    expect(factAfter(without(), [])).toEqual(['none stated. It was not in the loaded files.'])
    expect(factAfter(without([]), undefined)).toEqual(['not in the loaded files. It was none stated.'])
    expect(factAfter(without(), undefined)).toEqual([])
  })

  test('of notes count as new where their date is, or where they say something else', () => {
    const { notes } = changesAfter((release) => {
      const [role] = release.roles
      role?.updates.unshift({ date: '2030-01-31', notes: ['New.'] })
      if (role?.updates[1]) role.updates[1].notes = ['Said otherwise.']
    })
    expect(notes.map(({ date }) => date)).toEqual(['2030-01-31', '2024-11-30'])
  })
})

describe('the target', () => {
  test('is never guessed: a level that is gone has a nearest one by name, else by number and variant', () => {
    const search = findTarget(
      vacancy,
      aNewerRelease((release) => void Object.assign(levelIn(release), { slug: 'senior', name: 'Senior' })),
    )
    expect(search).toMatchObject({ found: 'role', nearest: { slug: 'senior' } })
    const gone = aNewerRelease((release) => {
      for (const role of release.roles) role.levels = role.levels.filter((level) => level.slug !== vacancy.level.slug)
    })
    expect(findTarget(vacancy, gone)).toMatchObject({ found: 'role', nearest: undefined })
    expect(findTarget(vacancy, gone, 'devops-engineer')).toMatchObject({
      target: { level: { slug: 'devops-engineer' } },
    })
    expect(findTarget(vacancy, gone, 'admiral').found).toBe('role')
    expect(findTarget(vacancy, aNewerRelease(), 'devops-engineer')).toMatchObject({ target: { level: vacancy.level } })
  })

  test('is nowhere without the role, or where it has no levels', () => {
    expect(findTarget(vacancy, { roles: [], skills: [] })).toEqual({
      found: 'nothing',
      reason: 'It has no role called Development operations (DevOps) engineer.',
    })
    const scs = aNewerRelease((release) => {
      if (release.roles[0]) release.roles[0].levels = []
    })
    expect(findTarget(vacancy, scs).found).toBe('nothing')
  })
})
