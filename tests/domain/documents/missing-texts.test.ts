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
import { usualChoices } from '../../support/usual-choices'
import { check } from './document-problems'

const noText = 'The framework gives no text for this skill level.'

/** A vacancy whose role level or skills were changed as a release may have them, with every skill at interview. */
function aVacancyWith(
  change: (level: RoleLevel, skills: Skill[]) => void,
  choices: Partial<Choices> = {},
  role: Partial<VacancyContext['role']> = {},
): VacancyContext {
  const vacancy = structuredClone(aVacancy())
  change(vacancy.level, vacancy.release.skills)
  const used = vacancy.level.skills.slice(0, 8).map(({ skill }) => skill)
  return {
    ...vacancy,
    role: { ...vacancy.role, ...role },
    choices: {
      ...usualChoices(vacancy.level, shippedPolicy),
      skills: Object.fromEntries(
        vacancy.level.skills.map(({ skill }) => [
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
    const skill = skills.find((skill) => skill.slug === slug)
    if (!skill) throw new Error(`No skill ${slug}`)
    for (const level of levels) skill.levels[level] = missingStatements
  }
}

function criterion(vacancy: VacancyContext, slug: string) {
  const found = interviewCriteria(vacancy).find(({ key }) => key === `technical-skill-${slug}`)
  if (!found) throw new Error(`${slug} is not assessed at interview`)
  return found
}

function textOf(vacancy: VacancyContext, kind: (typeof documentKinds)[number]): string {
  return documentToPlainText(buildDocument(kind, vacancy, []))
}

describe('a skill level without a text', () => {
  const vacancy = aVacancyWith(without('prototyping', ...skillLevelNames))
  const sheet = textOf(vacancy, 'interview-sheets')
    .split('Technical skill: Prototyping')[1]
    ?.split('Technical skill: ')[0]

  test('leaves every document whole and says so in each', () => {
    check(vacancy)
    for (const kind of packKinds) expect(textOf(vacancy, kind)).toContain(noText)
  })

  test('is asked about by the name of the skill', () => {
    const { question, statements, about } = criterion(vacancy, 'prototyping')
    expect(question).toContain('“Prototyping”')
    expect(question).not.toContain('framework')
    expect([statements, about]).toEqual([undefined, []])
    expect(criterion(vacancy, 'prototyping').unworded).toBe(true)
  })

  test('has nothing to tick, and its sheet says what to do instead', () => {
    expect(criterion(vacancy, 'prototyping').lookFor.items).toEqual([])
    expect(sheet).toContain(`${noText} ${shippedPolicy.questions.unworded.lookFor}`)
    expect(sheet).not.toMatch(/\[ \]/)
  })

  test('gives nothing to compare with above and below', () => {
    const { fallsShort, stronger } = criterion(vacancy, 'prototyping')
    expect(fallsShort).toEqual({
      note: 'The framework gives no text for this skill at working level, so there is nothing to compare a weaker answer with.',
    })
    expect(stronger?.note).toMatch(/at expert level, so there is nothing to compare a stronger answer with\.$/)
  })

  test('can be asked about in words of one’s own, and again in ours', async () => {
    const found = criterion(vacancy, 'prototyping')
    const shown = shownBy(
      questionPage(() => found),
      vacancy,
    )
    const sent = async (change: Record<string, string[]>) => {
      const { criteria } = await typed(
        questionPage(() => found),
        vacancy,
        { ...shown, ...change },
      )
      return JSON.parse(JSON.stringify(criteria?.[found.key]))
    }
    expect(await sent({})).toMatchObject({ question: found.question, about: [] })
    expect(await sent({ question: ['Why?'] })).toMatchObject({ question: 'Why?', about: [] })
    const own = aVacancyWith(without('prototyping', 'practitioner'), {
      criteria: { [found.key]: { question: 'Why?' } },
    })
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
  expect(gapped).toMatchObject({ question: whole.question, lookFor: whole.lookFor, about: whole.about })
  expect([whole.fallsShort?.statements, gapped.fallsShort?.statements]).toEqual([expect.anything(), undefined])
})

test('with every text missing all documents are whole', () => {
  const vacancy = aVacancyWith((level, skills) => {
    for (const { slug } of skills) without(slug, ...skillLevelNames)(level, skills)
  })
  check(vacancy)
  expect(interviewCriteria(vacancy).filter(({ question }) => question.includes('framework'))).toEqual([])
})

test('a skill level that is one sentence has that sentence to ask about and to tick', () => {
  const vacancy = aVacancyWith((_, skills) => {
    for (const skill of skills) skill.levels.practitioner = { leadIn: 'You can do it all.', items: [] }
  })
  check(vacancy)
  const { question, lookFor } = criterion(vacancy, 'prototyping')
  expect([question.includes('“You can do it all.”'), lookFor.items]).toEqual([true, ['You can do it all.']])
})

describe('a role level with', () => {
  const bare = { description: '', responsibilities: undefined }
  const gap = '[description of the job to be confirmed]'

  test('responsibilities and no description has them as its job description', () => {
    const vacancy = aVacancyWith((level) => Object.assign(level, { description: '' }), { post: filledPost }, bare)
    check(vacancy)
    expect(buildDocument('job-advert', vacancy, []).gaps).toEqual([])
  })

  test('a description and no responsibilities has it as its job description', () => {
    const vacancy = aVacancyWith(
      (level) => Object.assign(level, { responsibilities: undefined }),
      { post: filledPost },
      bare,
    )
    check(vacancy)
    expect(buildDocument('job-advert', vacancy, []).gaps).toEqual([])
  })

  test('neither, in a role without them, has a visible gap', () => {
    const vacancy = aVacancyWith((level) => Object.assign(level, bare), { post: filledPost }, bare)
    check(vacancy)
    expect(buildDocument('job-advert', vacancy, []).gaps).toEqual([{ code: 'level.description', text: gap }])
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
    const vacancy = aVacancyWith(change)
    expect(vacancy.level.skills).toHaveLength(count)
    check(vacancy)
    check({ ...vacancy, choices: defaultChoices(vacancy, shippedPolicy) })
  })
})
