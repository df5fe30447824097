import { describe, expect, test } from 'vitest'
import { interviewCriteria } from '../../../app/domain/assessment/interview'
import { choiceProblems } from '../../../app/domain/checks/problems'
import { choiceAdvice } from '../../../app/domain/checks/warnings'
import type { Release } from '../../../app/domain/framework/release'
import { joiningSkills, lostInMove, toCheckAfterMove, vacancyAfterMove } from '../../../app/domain/upgrade/effects'
import { choicesAfterMove } from '../../../app/domain/upgrade/move-choices'
import { findTarget, type MoveTarget } from '../../../app/domain/upgrade/target'
import type { Choices } from '../../../app/domain/vacancy/choices'
import type { VacancyContext } from '../../../app/domain/vacancy/vacancy'
import { aNewerRelease, aVacancy, levelIn, statementsIn } from '../../support/build'

function landingAfter(change: (release: Release) => void, vacancy: VacancyContext): MoveTarget {
  const search = findTarget(vacancy, aNewerRelease(change))
  if (search.found !== 'level') throw new Error(`Found ${search.found}`)
  return search.target
}

/** The vacancy after moving to the shipped release with a change, and the effects that the page names. */
function moveTo(change: (release: Release) => void, own: Partial<Choices> = {}) {
  const vacancy = aVacancy(own)
  const target = landingAfter(change, vacancy)
  return {
    vacancy,
    after: vacancyAfterMove(vacancy, { ...vacancy.framework, id: 'newer' }, target),
    lost: lostInMove(vacancy, target),
    joining: joiningSkills(vacancy, target),
    toCheck: toCheckAfterMove(vacancy, target),
  }
}

/** Removes a skill from the level, and with "everywhere" from the release. */
function dropSkill(release: Release, slug: string, everywhere?: 'everywhere') {
  for (const role of release.roles)
    for (const level of role.levels) {
      if (!everywhere && level.slug !== 'senior-devops-engineer') continue
      level.skills = level.skills.filter(({ skill }) => skill !== slug)
    }
  if (everywhere) release.skills = release.skills.filter((skill) => skill.slug !== slug)
}

function addSkill(release: Release, slug: string) {
  release.skills.push({ slug, name: `Skill ${slug}`, levels: { expert: { leadIn: 'You can:', items: ['rhyme'] } } })
  levelIn(release).skills.push({ skill: slug, level: 'expert' })
}

const support = 'technical-skill-service-support'
const design = 'technical-skill-information-security'

test('to a release in which nothing changed for it, a vacancy keeps every choice', () => {
  const criteria = { [support]: { focus: 1, weight: 2, probes: ['Why?'] }, 'behaviour-working-together': { weight: 3 } }
  const { vacancy, after, ...said } = moveTo(() => {}, { criteria })
  expect(after.choices).toEqual(vacancy.choices)
  expect(said).toEqual({ lost: [], joining: [], toCheck: [] })
  expect(after.framework.id).toBe('newer')
})

test('the order of asking and what decides a tie go with a skill that is renamed, and without one that is gone', () => {
  const { interview } = aVacancy().choices
  const own = { interview: { ...interview, order: ['behaviour-working-together', design, support], tieBreak: design } }
  const renamed = moveTo((release) => {
    for (const skill of release.skills) if (skill.slug === 'information-security') skill.name = 'Security'
  }, own)
  expect(renamed.after.choices.interview).toEqual({
    ...own.interview,
    order: ['behaviour-working-together', 'technical-skill-security', support],
    tieBreak: 'technical-skill-security',
  })
  const gone = moveTo((release) => dropSkill(release, 'information-security', 'everywhere'), own)
  expect(gone.after.choices.interview).toEqual({ ...interview, order: ['behaviour-working-together', support] })
  expect(gone.lost).toContain('Information security as what decides between equal totals')
})

test('sample answers go with a skill that is renamed, and are lost by name with one that is gone', () => {
  const samples: Choices['samples'] = { criterion: support, answers: ['One.', 'Two.'] }
  const renamed = moveTo(
    (release) => {
      for (const skill of release.skills) if (skill.slug === 'service-support') skill.name = 'Support'
    },
    { samples },
  )
  expect(renamed.after.choices.samples).toEqual({ ...samples, criterion: 'technical-skill-support' })
  expect(renamed.lost).toEqual([])
  const gone = moveTo((release) => dropSkill(release, 'service-support', 'everywhere'), { samples })
  expect(gone.after.choices.samples).toBeUndefined()
  expect(gone.lost).toContain('Your two sample answers about Service support')
})

describe('skills', () => {
  test('that are gone are lost by name, with the lead criterion and the person’s own words', () => {
    const { after, lost } = moveTo((release) => dropSkill(release, 'service-support', 'everywhere'), {
      criteria: { [support]: { question: 'Mine?', probes: ['My probe'] } },
    })
    expect(lost).toEqual([
      'Service support (essential, assessed at application and interview), with your own question and follow-ups',
      'Service support as the lead criterion',
    ])
    expect(after.choices.leadCriterion).toBeUndefined()
    expect(Object.keys(after.choices.skills)).not.toContain('service-support')
    expect(after.choices.criteria).toEqual({})
    expect(choiceProblems(after)).toEqual([])
  })

  test('that only the level lost keep their choice for a level that has them', () => {
    const { vacancy, after, lost } = moveTo((release) => dropSkill(release, 'prototyping'))
    expect(lost).toEqual(['Prototyping (essential, assessed at application)'])
    expect(after.choices.skills.prototyping).toEqual(vacancy.choices.skills.prototyping)
  })

  test('that were not used are no loss', () => {
    expect(moveTo((release) => dropSkill(release, 'development-process-optimisation')).lost).toEqual([])
  })

  test('that are new are not used until somebody has looked, as at a change of level', () => {
    const { joining, after } = moveTo((release) => {
      dropSkill(release, 'prototyping')
      addSkill(release, 'poetry')
      addSkill(release, 'song')
    })
    expect(joining).toEqual(['Skill poetry (expert): not used', 'Skill song (expert): not used'])
    expect(after.choices.suggested).toEqual(['skills'])
    expect(choiceProblems(after)).toEqual([])
  })

  test('come in by that rule whatever was once chosen of them at another level', () => {
    const { skills } = aVacancy().choices
    const used = { use: 'essential' as const, stages: ['interview' as const] }
    const { joining, after } = moveTo((release) => addSkill(release, 'poetry'), { skills: { ...skills, poetry: used } })
    expect(joining).toEqual(['Skill poetry (expert): not used'])
    expect(choiceProblems(after)).toEqual([])
  })

  test('that the level always had without a choice stay unused', () => {
    const { prototyping: _, 'user-focus': _focus, ...skills } = aVacancy().choices.skills
    const { after, joining } = moveTo(() => {}, { skills })
    expect(joining).toEqual([])
    expect(after.choices.skills.prototyping).toEqual({ use: 'not used', stages: [] })
  })

  test('never become the lead criterion of a vacancy that has none', () => {
    const { after, lost } = moveTo((release) => dropSkill(release, 'prototyping'), { leadCriterion: undefined })
    expect(after.choices.leadCriterion).toBeUndefined()
    expect(lost).toHaveLength(1)
  })

  test('in a new name keep what was said about them', () => {
    const { after, lost } = moveTo(
      (release) => {
        const skill = release.skills.find(({ slug }) => slug === 'service-support')
        if (skill) skill.name = 'Support of services'
      },
      { criteria: { [support]: { question: 'Mine?' } } },
    )
    expect(lost).toEqual([])
    expect(after.choices.criteria).toEqual({ 'technical-skill-support-of-services': { question: 'Mine?' } })
    expect(interviewCriteria(after)[0]?.question).toBe('Mine?')
  })
})

describe('the statement that a question quotes', () => {
  const chosen = { criteria: { [support]: { focus: 1, kind: 'hypothetical' } } }
  const quoted = (vacancy: VacancyContext) => interviewCriteria(vacancy).find(({ key }) => key === support)

  test('is followed to its new place', () => {
    const { after, lost, toCheck } = moveTo(
      (release) => void statementsIn(release, 'service-support', 'expert').items.unshift('do something else'),
      chosen,
    )
    expect(after.choices.criteria[support]).toEqual({ focus: 2, kind: 'hypothetical' })
    expect([lost, toCheck]).toEqual([[], []])
  })

  test('is followed into other words, for the person to check', () => {
    const { after, lost, toCheck } = moveTo((release) => {
      statementsIn(release, 'service-support', 'expert').items[1] =
        'advise many others on different methodologies and types of service support'
    }, chosen)
    expect(quoted(after)?.question).toContain('advise many others')
    expect(lost).toEqual([])
    expect(toCheck).toEqual([
      'The question about Service support: it quotes the statement in its new words, “advise many others on different methodologies and types of service support”',
    ])
  })

  test('is lost where it is gone, and the usual one is quoted', () => {
    const { after, lost } = moveTo(
      (release) => void statementsIn(release, 'service-support', 'expert').items.pop(),
      chosen,
    )
    expect(after.choices.criteria[support]).toEqual({ kind: 'hypothetical' })
    expect(lost).toEqual([
      'The statement that the question about Service support is about: “advise others on different methodologies and types of service support”',
    ])
    expect(quoted(after)?.about).toEqual([0])
  })

  test('is another one at another skill level, unless it has the same words', () => {
    const { after, lost } = moveTo(
      (release) => {
        const need = levelIn(release).skills.find(({ skill }) => skill === 'information-security')
        if (need) need.level = 'expert'
      },
      { criteria: { [design]: { focus: 0 } } },
    )
    expect(after.choices.criteria[design]).toEqual({})
    expect(lost).toHaveLength(1)
  })

  test('does not matter beside the person’s own question, which stays and is to be checked', () => {
    const { after, lost, toCheck } = moveTo(
      (release) => void statementsIn(release, 'service-support', 'expert').items.pop(),
      { criteria: { [support]: { focus: 1, question: 'Mine?' } } },
    )
    expect(lost).toEqual([])
    expect(toCheck).toEqual(['The question about Service support, kept as chosen: the statements are other ones now'])
    expect(quoted(after)?.question).toBe('Mine?')
  })

  test('that was chosen for yet other statements stays as it is, and is still to be read again', () => {
    const choice = { question: 'Mine?', about: [1], statements: 'of older statements' }
    const { after, lost } = moveTo(
      (release) => void statementsIn(release, 'service-support', 'expert').items.reverse(),
      { criteria: { [support]: choice } },
    )
    expect(after.choices.criteria[support]).toEqual(choice)
    expect(lost).toEqual([])
    expect(choiceAdvice(after).map(({ code }) => code)).toContain('question-of-others')
  })
})

test('moving to a level that shares no skill gives what is suggested for it', () => {
  const vacancy = aVacancy()
  const target = landingAfter((release) => {
    for (const { skill } of levelIn(release).skills.splice(0)) dropSkill(release, skill, 'everywhere')
    for (const name of ['one', 'two', 'three']) addSkill(release, name)
  }, vacancy)
  expect(choicesAfterMove(vacancy, target).skills).toMatchObject({
    one: { use: 'essential' },
    three: { use: 'essential' },
  })
  expect(choicesAfterMove(vacancy, target).leadCriterion).toBeUndefined()
})
