import { describe, expect, test } from 'vitest'
import type { Finding, FindingCode } from '../../../app/domain/checks/finding'
import { sentenceOf } from '../../../app/domain/checks/sentences'
import type { ApplicationIdProblem } from '../../../app/domain/vacancy/application-ids'

type Parameters<Code extends FindingCode> = Omit<Finding<Code>, 'code'>

/** Every code with findings and their sentences; the field is only given where the sentence names it. */
const sentences: { [Code in FindingCode]: [Omit<Parameters<Code>, 'field'> & { field?: string }, string][] } = {
  'field-not-offered': [
    [{ field: 'post.approach', allowed: ['Internal', 'External'] }, 'Who can apply must be one of: Internal, External'],
    [
      { field: 'post.reserveListMonths', allowed: ['0', '3', '6', '9', '12'] },
      'The months of the reserve list must be one of: 0, 3, 6, 9, 12',
    ],
    [{ field: 'post.contractType', allowed: ['Permanent'] }, 'Contract type must be one of: Permanent'],
    [{ field: 'post.workingPattern', allowed: ['Full-time'] }, 'Working pattern must be one of: Full-time'],
    [{ field: 'post.securityLevel', allowed: ['None'] }, 'Security level must be one of: None'],
    [{ field: 'post.criminalRecordCheck', allowed: ['None'] }, 'Criminal record check must be one of: None'],
    [{ field: 'post.interviewType', allowed: ['Interview'] }, 'Type of interview must be one of: Interview'],
  ],
  'field-no-email': [
    [
      { field: 'post.contactEmail' },
      'Email address of the contact must be in the correct format, like name@example.gov.uk',
    ],
    [
      { field: 'post.recruitmentEmail' },
      'Email address of the recruitment team must be in the correct format, like name@example.gov.uk',
    ],
  ],
  'field-too-long': [[{ field: 'post.locations', most: 255 }, 'Locations must be 255 characters or fewer']],
  'salary-order': [[{}, 'The highest salary must be the same as or more than the lowest']],
  'salary-minimum-missing': [[{}, 'Enter the lowest salary as well as the highest']],
  'rounds-too-many': [[{ most: 4 }, 'Rounds of interviews must be a whole number from 0 to 4']],
  'rounds-missing': [
    [{ criteria: 6 }, 'Rounds of interviews must be 1 or more, as 6 criteria are assessed at interview'],
  ],
  'rounds-too-few': [
    [
      { least: 3, names: ['Prototyping', 'Leadership'] },
      'Rounds of interviews must be 3 or more: Prototyping and Leadership would be assessed nowhere otherwise',
    ],
  ],
  'phone-wrong': [[{}, 'Enter one telephone number for the contact, like 01632 960 001 or 01632 960 001 ext 12']],
  'pension-not-pounds': [[{}, 'The employer’s pension contribution must be in whole pounds, like 13,000']],
  'time-wrong': [[{}, 'Closing time must be a time on the 24-hour clock, like 23:55']],
  'contract-open-ended': [
    [{ contractType: 'Permanent' }, 'Length of the contract must be empty where the contract type is Permanent'],
  ],
  'date-order': [
    [
      { field: 'post.siftDate', date: '2027-03-13', earlier: 'closingDate', earlierDate: '2027-03-14' },
      'Sift date (13 March 2027) must not be before the closing date (14 March 2027)',
    ],
    [
      { field: 'post.interviewDate', date: '2027-03-21', earlier: 'siftDate', earlierDate: '2027-03-22' },
      'First interview date (21 March 2027) must not be before the sift date (22 March 2027)',
    ],
    [
      { field: 'post.interviewDate', date: '2027-03-13', earlier: 'closingDate', earlierDate: '2027-03-14' },
      'First interview date (13 March 2027) must not be before the closing date (14 March 2027)',
    ],
  ],
  'date-past': [[{ date: '2027-03-13' }, 'The closing date (13 March 2027) is in the past: give a later one']],
  'address-shared': [
    [
      { address: 'sam@example.GOV.UK' },
      'Requests for adjustments and complaints would go to the contact for the job (sam@example.GOV.UK): give the address of the recruitment team, so that the hiring manager does not read them',
    ],
  ],
  'salary-low': [
    [{ salary: 50 }, 'The lowest salary (£50) is less than a full-time year at the National Living Wage: check it'],
  ],
  'salary-high': [
    [{ salary: 9_000_000, most: 250_000 }, 'The highest salary (£9,000,000) is more than £250,000 a year: check it'],
  ],
  'grade-unknown': [[{ grade: 'G5' }, 'Grade G5 is not in the grades of your department: choose another']],
  'grade-untypical': [
    [
      { grade: 'AO', level: 'Senior DevOps engineer', typical: ['SEO', 'G7'] },
      'AO is not one of the grades that the framework calls typical for Senior DevOps engineer (SEO, G7). You can use it all the same.',
    ],
  ],
  'nothing-assessed': [[{}, 'Nothing is assessed for this vacancy: choose skills or behaviours']],
  'skills-too-many': [
    [
      { most: 8, chosen: 9 },
      'Choose 8 technical skills or fewer, as the vacancy form takes no more: you have chosen 9',
    ],
  ],
  'no-essential-skill': [[{}, 'No technical skill is essential: choose at least one']],
  'lead-not-essential': [[{}, 'The lead criterion must be one of the essential skills']],
  'level-not-offered': [
    [
      { name: 'Prototyping', level: 'expert', allowed: ['awareness', 'working'] },
      'Prototyping cannot be assessed at expert here: choose one of awareness, working',
    ],
  ],
  'all-left-out': [
    [{ name: 'Prototyping' }, 'Leave at least one statement of Prototyping in, or do not use the skill'],
  ],
  'left-out-of-others': [
    [
      { name: 'Prototyping' },
      'The statements of Prototyping have changed since you left some out: choose again what to leave out',
    ],
  ],
  'own-name-twice': [
    [{ name: 'Terraform' }, 'You have a criterion called “Terraform” already: give this one another name'],
  ],
  'own-name-of-skill': [
    [{ skill: 'Prototyping' }, '“Prototyping” is a skill of the framework: add that skill, or use another name'],
  ],
  'own-statement-lead-in': [
    [
      { statement: 'You can write modules' },
      'Leave out “You can” at the start of “You can write modules”: the list begins with it',
    ],
  ],
  'own-statement-verb': [
    [
      { statement: 'experience of Terraform modules that other teams in a department reuse' },
      '“experience of Terraform modules that other teams in a depar…” must begin with a verb, like “write” or “explain”: it finishes the sentence “You can …”',
    ],
  ],
  'stage-missing': [[{ name: 'Leadership' }, 'Choose where Leadership is assessed']],
  'behaviours-too-many': [
    [{ most: 8, chosen: 9 }, 'Choose 8 behaviours or fewer, as the vacancy form takes no more: you have chosen 9'],
  ],
  'no-behaviour': [
    [{ least: 2, most: 5 }, 'No behaviour is chosen. That is allowed; where behaviours are used, 2 to 5 are advised'],
  ],
  'behaviours-unadvised': [
    [{ chosen: 1, least: 2, most: 5 }, 'You have chosen 1 behaviour: 2 to 5 are advised'],
    [{ chosen: 6, least: 2, most: 5 }, 'You have chosen 6 behaviours: 2 to 5 are advised'],
  ],
  'behaviour-unknown': [
    [{ slug: 'kindness' }, 'kindness is not a behaviour that this vacancy can use: choose another'],
  ],
  'behaviour-without-guidance': [
    [{ name: 'Leadership', grade: 'SCS1' }, 'Leadership has no guidance for grade SCS1: choose another behaviour'],
  ],
  'test-missing': [
    [{ name: 'Prototyping', only: true }, 'Prototyping is in the advert but assessed nowhere: the vacancy has no test'],
    [{ name: 'Prototyping', only: false }, 'Prototyping is planned for a test, and the vacancy has none'],
  ],
  'question-unasked': [
    [
      { name: 'Prototyping' },
      'The question chosen about Prototyping is asked nowhere: Prototyping is not assessed at interview',
    ],
  ],
  'question-of-others': [
    [
      { name: 'Prototyping' },
      'The question about Prototyping was chosen for other statements than those that are assessed now: read it again',
    ],
  ],
  'samples-unasked': [
    [
      { name: 'Prototyping' },
      'Your sample answers are about Prototyping, which is not assessed at interview: the panel calibrates without them',
    ],
  ],
  'questions-too-many': [
    [{ round: 'interview', count: 7, most: 6 }, 'The interview has 7 questions to score: an interview has time for 6'],
    [
      { round: 'second interview', count: 7, most: 6 },
      'The second interview has 7 questions to score: an interview has time for 6',
    ],
  ],
  'interview-too-long': [
    [
      { round: 'interview', used: 57, total: 45, cut: ['Prototyping', 'Leadership'] },
      'The interview takes 57 minutes but has 45: shorten it, or drop these criteria first: Prototyping and Leadership',
    ],
    [{ round: 'interview', used: 57, total: 45, cut: [] }, 'The interview takes 57 minutes but has 45'],
  ],
  'statement-too-long': [[{ most: 1250 }, 'Word limit of the statement of suitability must be 1,250 or fewer']],
  'tests-too-many': [[{ most: 3 }, 'Enter 3 tests or fewer, one on each line']],
  'test-name-too-long': [[{ most: 255 }, 'The name of each test must be 255 characters or fewer']],
  'strengths-too-many': [[{ most: 8 }, 'Enter 8 strengths or fewer, one on each line']],
  'strength-too-long': [[{ most: 255 }, 'Each strength must be 255 characters or fewer']],
  'strength-without-letters': [[{}, 'Each strength must have letters or numbers in it']],
  'strength-twice': [[{}, 'Enter each strength once']],
  'additional-questions-too-many': [[{ most: 3 }, 'Enter 3 additional questions or fewer, one on each line']],
  'statements-contradict': [
    [
      { one: 'Nationality: broadly open', other: 'Nationality: reserved post' },
      'Choose “Nationality: broadly open” or “Nationality: reserved post”, not both: one says the opposite of the other',
    ],
  ],
  'minimum-off-scale': [[{ scores: [1, 2, 3, 4, 5, 6, 7] }, 'The minimum score must be one of 1, 2, 3, 4, 5, 6, 7']],
  'application-id': (
    [
      [
        { code: 'space', id: 'A 1' },
        '“A 1” must be one application ID without a space, like A1001: enter each on its own line, and no names',
      ],
      [
        { code: 'characters', id: '../a' },
        '“../a” must be an application ID of letters, numbers and hyphens, like A1001: no names',
      ],
      [
        { code: 'characters', id: 'a'.repeat(41) },
        `“${'a'.repeat(40)}” must be an application ID of letters, numbers and hyphens, like A1001: no names`,
      ],
      [{ code: 'no-number', id: 'Smith' }, '“Smith” must contain a number, like A1001: never enter names'],
      [{ code: 'twice', id: 'A1' }, 'Application ID A1 stands here twice'],
      [{ code: 'too-many', most: 40 }, 'Enter 40 application IDs or fewer'],
    ] satisfies [ApplicationIdProblem, string][]
  ).map(([problem, sentence]) => [{ problem }, sentence]),
  'name-unknown': [
    [
      { name: 'alchemy', kind: 'skill', level: 'Senior DevOps engineer', allowed: ['prototyping', 'user-focus'] },
      'alchemy is not a skill of Senior DevOps engineer; it must be one of prototyping, user-focus, or another skill of the framework with its “level”',
    ],
    [
      { name: 'kindness', kind: 'behaviour', allowed: ['leadership'] },
      'kindness is not a behaviour that this vacancy can use; it must be one of leadership',
    ],
    [
      { name: 'free-lunch', kind: 'statement', allowed: ['veterans'] },
      'free-lunch is not a standard statement of the policy files; it must be one of veterans',
    ],
    [
      { name: 'alchemy', kind: 'criterion', level: 'Senior DevOps engineer', allowed: [] },
      'alchemy is not a criterion of Senior DevOps engineer; it must be left out',
    ],
    [
      { name: 'alchemy', kind: 'interview criterion', allowed: ['behaviour-leadership'] },
      'alchemy is not a criterion of the interview; it must be one of behaviour-leadership',
    ],
    [
      { name: 'riddle', kind: 'question kind', allowed: ['situation'] },
      'riddle is not a kind of question about it; it must be one of situation',
    ],
  ],
  'position-unknown': [
    [
      { at: 99, unit: 'statement', last: 2 },
      '99 is the position of no statement; it must be a whole number from 0 to 2',
    ],
    [{ at: 0, unit: 'indicator', last: -1 }, '0 is the position of no indicator; it must be left out'],
  ],
}

describe.each(Object.entries(sentences))('a finding of %s', (code, findings) => {
  test.each(findings.map(([parameters, sentence]) => ({ parameters, sentence })))('$sentence', (item) => {
    expect(sentenceOf({ code, field: 'any', ...item.parameters } as Finding)).toBe(item.sentence)
  })
})
