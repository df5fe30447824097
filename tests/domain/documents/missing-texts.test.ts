/** Tests documents of role levels for which the framework lacks a text: as whole and as honest as the others. */
import { describe, expect, test } from 'vitest'
import { buildDocument } from '../../../app/documents/build.server'
import { interviewCriteria } from '../../../app/domain/assessment/interview'
import { type documentKinds, packKinds } from '../../../app/domain/documents/kinds'
import {
  missingStatements,
  type RoleLevel,
  type Skill,
  type SkillLevelName,
  skillLevelNames,
} from '../../../app/domain/framework/release'
import type { Choices } from '../../../app/domain/vacancy/choices'
import { defaultChoices } from '../../../app/domain/vacancy/defaults'
import type { VacancyContext } from '../../../app/domain/vacancy/vacancy'
import { shownBy } from '../../../app/forms/page'
import { questionPage } from '../../../app/forms/question'
import { documentToPlainText } from '../../../app/prose/text/document-text'
import { aVacancy, filledPost, shippedPolicy } from '../../support/build'
import { typed } from '../../support/typed'
import { check } from './document-problems'

const noText = 'The framework gives no text for this skill level.'

/** A vacancy whose role level or skills were changed as a release may have them, with every skill at interview. */
function aVacancyWith(
  change: (level: RoleLevel, skills: Skill[]) => void,
  choices: Partial<Choices> = {},
  role: Partial<VacancyContext['role']> = {},
): VacancyContext {
  const slice = structuredClone(aVacancy())
  change(slice.level, slice.release.skills)
  const used = slice.level.skills.slice(0, 8).map(({ skill }) => skill)
  return {
    ...slice,
    role: { ...slice.role, ...role },
    choices: {
      ...defaultChoices(slice.level, shippedPolicy),
      skills: Object.fromEntries(
        slice.level.skills.map(({ skill }) => [
          skill,
          used.includes(skill) ? { use: 'essential', stages: ['interview'] } : { use: 'not used', stages: [] },
        ]),
      ),
      ...choices,
    },
  }
}

/** Removes the texts of a skill at some levels. */
function without(slug: string, ...levels: readonly SkillLevelName[]) {
  return (_: RoleLevel, skills: Skill[]) => {
    const skill = skills.find((one) => one.slug === slug)
    if (!skill) throw new Error(`No skill ${slug}`)
    for (const level of levels) skill.levels[level] = missingStatements
  }
}

function criterion(slice: VacancyContext, slug: string) {
  const found = interviewCriteria(slice).find(({ key }) => key === `technical-skill-${slug}`)
  if (!found) throw new Error(`${slug} is not assessed at interview`)
  return found
}

function textOf(slice: VacancyContext, kind: (typeof documentKinds)[number]): string {
  return documentToPlainText(buildDocument(kind, slice, []))
}

describe('a skill level without a text', () => {
  const slice = aVacancyWith(without('prototyping', ...skillLevelNames))
  const sheet = textOf(slice, 'interview-sheets')
    .split('Technical skill: Prototyping')[1]
    ?.split('Technical skill: ')[0]

  test('leaves every document whole and says so in each', () => {
    check(slice)
    for (const kind of packKinds) expect(textOf(slice, kind)).toContain(noText)
  })

  test('is asked about by the name of the skill', () => {
    const { question, statements, focus } = criterion(slice, 'prototyping')
    expect(question).toContain('“Prototyping”')
    expect(question).not.toContain('framework')
    expect([statements, focus]).toEqual([undefined, undefined])
    expect(criterion(slice, 'prototyping').unworded).toBe(true)
  })

  test('has nothing to tick, and its sheet says what to do instead', () => {
    expect(criterion(slice, 'prototyping').lookFor.items).toEqual([])
    expect(sheet).toContain(`${noText} ${shippedPolicy.questions.unworded.lookFor}`)
    expect(sheet).not.toMatch(/\[ \]/)
  })

  test('gives nothing to compare with above and below', () => {
    const { fallsShort, stronger } = criterion(slice, 'prototyping')
    expect(fallsShort).toEqual({
      note: 'The framework gives no text for this skill at working level, so there is nothing to compare a weaker answer with.',
    })
    expect(stronger?.note).toMatch(/at expert level, so there is nothing to compare a stronger answer with\.$/)
  })

  test('can be asked about in words of one’s own, and again in ours', async () => {
    const one = criterion(slice, 'prototyping')
    const {
      focus: _,
      second: _second,
      ...shown
    } = shownBy(
      questionPage(() => one),
      slice,
    )
    const sent = async (change: Record<string, string[]>) => {
      const { criteria } = await typed(
        questionPage(() => one),
        slice,
        { ...shown, ...change },
      )
      return JSON.parse(JSON.stringify(criteria?.[one.key]))
    }
    expect(await sent({})).toEqual({ weight: 1 })
    expect(await sent({ question: ['Why?'] })).toEqual({ question: 'Why?', weight: 1 })
    expect(await sent({ question: [''] })).toEqual({ weight: 1 })
    const own = aVacancyWith(without('prototyping', 'practitioner'), { criteria: { [one.key]: { question: 'Why?' } } })
    expect(criterion(own, 'prototyping').question).toBe('Why?')
    check(own)
  })
})

test('a text missing below or above alone changes the anchors alone', () => {
  const whole = criterion(
    aVacancyWith(() => {}),
    'prototyping',
  )
  const gapped = criterion(aVacancyWith(without('prototyping', 'working', 'expert')), 'prototyping')
  expect(gapped).toMatchObject({ question: whole.question, lookFor: whole.lookFor, focus: whole.focus })
  expect([whole.fallsShort?.statements, gapped.fallsShort?.statements]).toEqual([expect.anything(), undefined])
})

test('with every text missing all documents are whole', () => {
  const slice = aVacancyWith((level, skills) => {
    for (const { slug } of skills) without(slug, ...skillLevelNames)(level, skills)
  })
  check(slice)
  expect(interviewCriteria(slice).filter(({ question }) => question.includes('framework'))).toEqual([])
})

test('a skill level that is one sentence has that sentence to ask about and to tick', () => {
  const slice = aVacancyWith((_, skills) => {
    for (const skill of skills) skill.levels.practitioner = { leadIn: 'You can do it all.', items: [] }
  })
  check(slice)
  const { question, lookFor } = criterion(slice, 'prototyping')
  expect([question.includes('“You can do it all.”'), lookFor.items]).toEqual([true, ['You can do it all.']])
})

describe('a role level with', () => {
  const bare = { description: '', responsibilities: undefined }
  const gap = '[description of the job to be confirmed]'

  test('responsibilities and no description has them as its job description', () => {
    const slice = aVacancyWith((level) => Object.assign(level, { description: '' }), { post: filledPost }, bare)
    check(slice)
    expect(buildDocument('job-advert', slice, []).gaps).toEqual([])
  })

  test('a description and no responsibilities has it as its job description', () => {
    const slice = aVacancyWith(
      (level) => Object.assign(level, { responsibilities: undefined }),
      { post: filledPost },
      bare,
    )
    check(slice)
    expect(buildDocument('job-advert', slice, []).gaps).toEqual([])
  })

  test('neither, in a role without them, has a visible gap', () => {
    const slice = aVacancyWith((level) => Object.assign(level, bare), { post: filledPost }, bare)
    check(slice)
    expect(buildDocument('job-advert', slice, []).gaps).toEqual([{ code: 'level.description', text: gap }])
  })

  test.each([1, 2, 14])('%i skills has whole documents, with its own choices and with the defaults', (count) => {
    const change = (level: RoleLevel, skills: Skill[]) => {
      const [skill] = skills
      if (!skill) throw new Error('No skill to copy')
      for (let index = skills.length; index < count; index++)
        skills.push({ ...skill, slug: `skill-${index}`, name: `Skill ${index}` })
      level.skills = skills.slice(0, count).map(({ slug, levels }) => {
        return { skill: slug, level: skillLevelNames.find((name) => levels[name]) ?? 'working' }
      })
    }
    const slice = aVacancyWith(change)
    expect(slice.level.skills).toHaveLength(count)
    check(slice)
    check({ ...slice, choices: defaultChoices(slice.level, shippedPolicy) })
  })
})
