/** Every form with an answer that it must refuse: how a person gets there, and the errors that the page must show. */
import type { Page } from '@playwright/test'
import { paths } from '../../app/frame/paths'
import { fill, tickAll, untick } from './controls'
import { role } from './vacancy'
import { type WrongAnswer, wrongPosts } from './wrong-posts'

export const wrongAnswers: WrongAnswer[] = [
  {
    form: 'role',
    path: () => paths.newRole(),
    type: (page) => untick(page, 'role'),
    button: 'Continue',
    errors: { 'Choose a role': 'role' },
  },
  {
    form: 'role level',
    path: () => paths.newLevel(role),
    type: async () => {},
    button: 'Continue',
    errors: { 'Choose a role level': 'level' },
  },
  {
    form: 'grade',
    path: () => paths.newGrade(role, 'lead-devops-engineer'),
    type: (page) => untick(page, 'grade'),
    button: 'Create the vacancy',
    errors: { 'Choose a grade': 'grade' },
  },
  ...wrongPosts,
  {
    form: 'too many skills',
    path: (id) => paths.skills(id),
    type: (page) => tickAll(page, 'skills.', 'desirable'),
    errors: {
      'Choose 8 technical skills or fewer, as the vacancy form takes no more: you have chosen 10':
        'skills.availability-and-capacity-management.use',
    },
    kept: { leadCriterion: 'service-support' },
  },
  {
    form: 'too many behaviours',
    path: (id) => paths.behaviours(id),
    type: (page) => tickAll(page, 'behaviours.', 'used'),
    errors: {
      'Choose 8 behaviours or fewer, as the vacancy form takes no more: you have chosen 9':
        'behaviours.seeing-the-big-picture',
    },
  },
  {
    form: 'experience, strengths and tests',
    path: (id) => paths.elements(id),
    type: (page) => fill(page, { 'experience.statementWords': '7', tests: 'Coding: at home' }),
    errors: {
      'Word limit of the statement of suitability must be a whole number from 50 to 1,250': 'experience.statementWords',
    },
    kept: { 'experience.statementWords': '7', tests: 'Coding: at home' },
  },
  {
    form: 'too many strengths',
    path: (id) => paths.elements(id),
    type: (page) => fill(page, { strengths: 'a\nb\nc\nd\ne\nf\ng\nh\ni' }),
    errors: { 'Enter 8 strengths or fewer, one on each line': 'strengths' },
    kept: { strengths: 'a\nb\nc\nd\ne\nf\ng\nh\ni' },
  },
  {
    form: 'statements that say the opposite of each other',
    path: (id) => paths.statements(id),
    type: (page) => page.getByRole('checkbox', { name: 'Nationality: reserved post' }).check(),
    errors: {
      'Choose “Nationality: broadly open” or “Nationality: reserved post”, not both: one says the opposite of the other':
        'statements-nationality-open',
    },
  },
  {
    form: 'panel and application IDs',
    path: (id) => paths.interview(id),
    type: (page) => fill(page, { 'interview.panelMembers': '0', 'interview.applicationIds': 'A1001\nJane Smith' }),
    errors: {
      'Panel members must be a whole number from 1 to 10': 'interview.panelMembers',
      '“Jane Smith” must be one application ID without a space, like A1001: enter each on its own line, and no names':
        'interview.applicationIds',
    },
    kept: { 'interview.panelMembers': '0', 'interview.applicationIds': 'A1001\nJane Smith' },
  },
  {
    form: 'assessment plan',
    path: (id) => paths.plan(id),
    type: async (page) => {
      for (const box of await page.getByRole('checkbox', { name: 'for Service support' }).all()) await box.uncheck()
      await fill(page, { 'rounds.interview.time.total': 'an hour' })
    },
    errors: {
      'Choose where Service support is assessed': 'stages.technical-skill-service-support',
      'Interview: the minutes for “The whole interview” must be a whole number from 0 to 240':
        'rounds.interview.time.total',
    },
    kept: { 'rounds.interview.time.total': 'an hour' },
  },
  {
    form: 'question',
    path: (id) => paths.question(id, 'behaviour-working-together'),
    type: (page) => fill(page, { question: 'Why?', probes: 'x\n'.repeat(11) }),
    button: 'Save',
    errors: { 'Enter 10 follow-ups or fewer': 'probes' },
    kept: { question: 'Why?' },
  },
  {
    form: 'change of role level',
    path: (id) => paths.level(id),
    type: (page) => untick(page, 'level'),
    button: 'Save and choose the skills',
    errors: { 'Choose a role level': 'level' },
  },
  {
    form: 'change of grade',
    path: (id) => paths.grade(id),
    type: (page) => untick(page, 'grade'),
    button: 'Save',
    errors: { 'Choose a grade': 'grade' },
  },
  {
    form: 'section of 20,001 characters',
    path: (id) => paths.section(id, 'job-advert', 'job-summary'),
    type: (page) => fill(page, { markdown: 'x'.repeat(20_001) }),
    button: 'Save',
    errors: { 'The wording must be 20,000 characters or fewer: it has 20,001': 'markdown' },
    kept: { markdown: 'x'.repeat(20_001) },
  },
  {
    form: 'section without words',
    path: (id) => paths.section(id, 'job-advert', 'job-summary'),
    type: (page) => fill(page, { markdown: ' \n ' }),
    button: 'Save',
    errors: { 'Enter the wording of this section, or choose Cancel to keep the wording that it has': 'markdown' },
  },
]

/** Opens the form, answers it wrong and presses its button; returns the status of the answer. */
export async function answerWrong(page: Page, wrong: WrongAnswer, id: string): Promise<number> {
  await page.goto(wrong.path(id))
  await wrong.type(page)
  const answer = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: wrong.button ?? 'Save and continue', exact: true }).click()
  return (await answer).status()
}
