/**
 * The fields of the post in the order of the vacancy form, as a table: page, words, kind of value, and the name of the
 * gap in the advert while a field is empty.
 */
import type { VacancyFormPolicy } from '../policy/schemas'
import type { Post } from './choices'

type TypedKind = 'text' | 'paragraphs' | 'lines' | 'number' | 'money' | 'date' | 'time'
export type FieldKind = TypedKind | 'one' | 'oneNumber' | 'several'

export type PostPart = 'basics' | 'pay-and-place' | 'dates-and-contact' | 'checks'
/** The plan asks for what each round of interviews has of its own. */
export type AskedOn = PostPart | 'plan'

export interface PostField {
  name: keyof Post
  label: string
  /** The name in error messages, where the label does not fit into a sentence. */
  called?: string
  hint?: string
  kind: FieldKind
  part: AskedOn
  /** The missing thing in a gap of the advert: "salary" in "[salary to be confirmed]". */
  gap: string
  /** The list of the vacancy form with the allowed values. */
  choices?: keyof VacancyFormPolicy['choices']
  /** The limit of the vacancy form that applies, in characters. */
  limit?: keyof VacancyFormPolicy['limits']
  inputMode?: 'email' | 'tel'
  /** Width of the input in characters, where few are expected. */
  width?: 5 | 20
}

export const postParts: { slug: PostPart; name: string }[] = [
  { slug: 'basics', name: 'Title, team and department' },
  { slug: 'pay-and-place', name: 'Pay, contract and place' },
  { slug: 'dates-and-contact', name: 'Dates and contact' },
  { slug: 'checks', name: 'Approach and security checks' },
]

const basics: Omit<PostField, 'part'>[] = [
  {
    name: 'title',
    label: 'Job title',
    hint: 'The role level’s name unless you give another. A title that people search for works best.',
    kind: 'text',
    gap: 'job title',
    limit: 'title',
  },
  { name: 'welshTitle', label: 'Job title in Welsh', kind: 'text', gap: 'Welsh job title', limit: 'title' },
  { name: 'reference', label: 'Vacancy reference', kind: 'text', gap: 'reference', width: 20 },
  { name: 'department', label: 'Department', kind: 'text', gap: 'department' },
  { name: 'businessArea', label: 'Business area', kind: 'text', gap: 'business area' },
  { name: 'team', label: 'Team', hint: 'As it reads in a sentence: “the platform team”.', kind: 'text', gap: 'team' },
  {
    name: 'roleType',
    label: 'Type of role',
    hint: 'The category under which the vacancy is listed, such as digital or information technology.',
    kind: 'text',
    gap: 'type of role',
  },
  { name: 'profession', label: 'Profession', kind: 'text', gap: 'profession' },
  { name: 'numberOfPosts', label: 'Number of posts', kind: 'number', gap: 'number of posts' },
]

const payAndPlace: Omit<PostField, 'part'>[] = [
  {
    name: 'salaryMinimum',
    label: 'Salary from, in pounds a year',
    called: 'The lowest salary',
    kind: 'money',
    gap: 'salary',
  },
  {
    name: 'salaryMaximum',
    label: 'Salary up to, in pounds a year',
    called: 'The highest salary',
    hint: 'Leave empty if there is one salary.',
    kind: 'money',
    gap: 'salary',
  },
  {
    name: 'pension',
    label: 'Employer’s pension contribution, in pounds a year',
    called: 'The employer’s pension contribution',
    hint: 'The amount for the lowest salary, such as 13,000. The advert adds “a year”.',
    kind: 'text',
    gap: 'pension contribution',
    width: 20,
  },
  {
    name: 'benefits',
    label: 'Benefits',
    hint: 'One on each line, such as “25 days of annual leave”.',
    kind: 'paragraphs',
    gap: 'benefits',
  },
  { name: 'locations', label: 'Locations', hint: 'One on each line.', kind: 'lines', gap: 'locations' },
  { name: 'contractType', label: 'Contract type', kind: 'one', gap: 'contract type', choices: 'contractType' },
  {
    name: 'contractLength',
    label: 'Length of the contract',
    hint: 'Only for a contract that ends, such as “12 months”.',
    kind: 'text',
    gap: 'contract length',
    limit: 'contractLength',
    width: 20,
  },
  {
    name: 'workingPattern',
    label: 'Working pattern',
    kind: 'several',
    gap: 'working pattern',
    choices: 'workingPattern',
  },
]

const datesAndContact: Omit<PostField, 'part'>[] = [
  { name: 'closingDate', label: 'Closing date', kind: 'date', gap: 'closing date' },
  {
    name: 'closingTime',
    label: 'Closing time',
    hint: 'For example, 23:55 or 5pm.',
    kind: 'time',
    gap: 'closing time',
    width: 5,
  },
  { name: 'siftDate', label: 'Sift date', hint: 'When applications will be scored.', kind: 'date', gap: 'sift date' },
  { name: 'interviewDate', label: 'First interview date', kind: 'date', gap: 'interview date' },
  {
    name: 'interviewRounds',
    label: 'Rounds of interviews',
    hint: 'The assessment plan asks for the type and the minutes of each round.',
    kind: 'number',
    gap: 'rounds of interviews',
  },
  { name: 'contactName', label: 'Name of the contact', kind: 'text', gap: 'contact name' },
  {
    name: 'contactEmail',
    label: 'Email address of the contact',
    hint: 'For questions about the job.',
    kind: 'text',
    gap: 'contact email',
    inputMode: 'email',
  },
  {
    name: 'contactPhone',
    label: 'Telephone number of the contact',
    kind: 'text',
    gap: 'contact telephone',
    inputMode: 'tel',
    width: 20,
  },
  {
    name: 'recruitmentEmail',
    label: 'Email address of the recruitment team',
    hint: 'For requests for adjustments and for complaints, which should not go to the hiring manager.',
    kind: 'text',
    gap: 'recruitment team email',
    inputMode: 'email',
  },
]

const checks: Omit<PostField, 'part'>[] = [
  { name: 'approach', label: 'Who can apply', kind: 'one', gap: 'who can apply', choices: 'approach' },
  {
    name: 'reserveListMonths',
    label: 'Reserve list, in months',
    called: 'The months of the reserve list',
    kind: 'oneNumber',
    gap: 'length of the reserve list',
    choices: 'reserveListMonths',
  },
  {
    name: 'criminalRecordCheck',
    label: 'Criminal record check',
    kind: 'one',
    gap: 'criminal record check',
    choices: 'criminalRecordCheck',
  },
  { name: 'securityLevel', label: 'Security level', kind: 'one', gap: 'security level', choices: 'securityLevel' },
]

const plan: Omit<PostField, 'part'>[] = [
  {
    name: 'interviewType',
    label: 'Type of interview',
    kind: 'one',
    gap: 'type of interview',
    choices: 'interviewType',
  },
]

const inPart = (part: AskedOn, fields: Omit<PostField, 'part'>[]): PostField[] =>
  fields.map((field) => ({ ...field, part }))

export const postFields: PostField[] = [
  ...inPart('basics', basics),
  ...inPart('pay-and-place', payAndPlace),
  ...inPart('dates-and-contact', datesAndContact),
  ...inPart('checks', checks),
  ...inPart('plan', plan),
]

/** The fields of one page. */
export function fieldsOf(part: PostPart): PostField[] {
  return postFields.filter((field) => field.part === part)
}
