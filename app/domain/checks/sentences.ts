/** The sentence of each finding, for pages and the terminal; without a full stop. */
import { formatDate, formatList, formatPounds } from '../text/format'
import type { ApplicationIdProblem } from '../vacancy/application-ids'
import { untypicalGrade } from '../vacancy/level-options'
import { type PostField, postFields } from '../vacancy/post-fields'
import type { Finding, FindingCode, UnknownName } from './finding'

type Sentences = { [Code in FindingCode]: (finding: Finding<Code>) => string }

/** Words a finding. */
export function sentenceOf<Code extends FindingCode>(finding: Finding<Code>): string {
  const sentence: Sentences[Code] = sentences[finding.code]
  return sentence(finding)
}

const sentences: Sentences = {
  'field-not-offered': ({ field, allowed }) => `${calledAt(field)} must be one of: ${allowed.join(', ')}`,
  'field-no-email': ({ field }) => `${calledAt(field)} must be in the correct format, like name@example.gov.uk`,
  'field-too-long': ({ field, most }) => `${calledAt(field)} must be ${most} characters or fewer`,
  'salary-order': () => 'The highest salary must be the same as or more than the lowest',
  'salary-minimum-missing': () => 'Enter the lowest salary as well as the highest',
  'rounds-too-many': ({ most }) => `Rounds of interviews must be a whole number from 0 to ${most}`,
  'rounds-missing': ({ criteria }) =>
    `Rounds of interviews must be 1 or more, as ${criteria} criteria are assessed at interview`,
  'rounds-too-few': ({ least, names }) =>
    `Rounds of interviews must be ${least} or more: ${formatList(names)} would be assessed nowhere otherwise`,
  'phone-wrong': () => 'Enter one telephone number for the contact, like 01632 960 001 or 01632 960 001 ext 12',
  'pension-not-pounds': () => 'The employer’s pension contribution must be in whole pounds, like 13,000',
  'time-wrong': () => 'Closing time must be a time on the 24-hour clock, like 23:55',
  'contract-open-ended': ({ contractType }) =>
    `Length of the contract must be empty where the contract type is ${contractType}`,
  'date-order': ({ field, date, earlier, earlierDate }) =>
    `${calledAt(field)} (${formatDate(date)}) must not be before the ${called(earlier).toLowerCase()} (${formatDate(earlierDate)})`,
  'date-past': ({ date }) => `The closing date (${formatDate(date)}) is in the past: give a later one`,
  'address-shared': ({ address }) =>
    `Requests for adjustments and complaints would go to the contact for the job (${address}): give the address of the recruitment team, so that the hiring manager does not read them`,
  'salary-low': ({ salary }) =>
    `The lowest salary (${formatPounds(salary)}) is less than a full-time year at the National Living Wage: check it`,
  'salary-high': ({ salary, most }) =>
    `The highest salary (${formatPounds(salary)}) is more than ${formatPounds(most)} a year: check it`,

  'grade-unknown': ({ grade }) => `Grade ${grade} is not in the grades of your department: choose another`,
  'grade-untypical': ({ grade, level, typical }) => untypicalGrade(grade, level, typical),

  'nothing-assessed': () => 'Nothing is assessed for this vacancy: choose skills or behaviours',
  'skills-too-many': ({ most, chosen }) =>
    `Choose ${most} technical skills or fewer, as the vacancy form takes no more: you have chosen ${chosen}`,
  'no-essential-skill': () => 'No technical skill is essential: choose at least one',
  'lead-not-essential': () => 'The lead criterion must be one of the essential skills',
  'stage-missing': ({ name }) => `Choose where ${name} is assessed`,
  'level-not-offered': ({ name, level, allowed }) =>
    `${name} cannot be assessed at ${level} here: choose one of ${allowed.join(', ')}`,
  'all-left-out': ({ name }) => `Leave at least one statement of ${name} in, or do not use the skill`,
  'left-out-of-others': ({ name }) =>
    `The statements of ${name} have changed since you left some out: choose again what to leave out`,
  'own-name-twice': ({ name }) => `You have a criterion called “${name}” already: give this one another name`,
  'own-name-of-skill': ({ skill }) => `“${skill}” is a skill of the framework: add that skill, or use another name`,
  'own-statement-lead-in': ({ statement }) =>
    `Leave out “You can” at the start of “${shortened(statement)}”: the list begins with it`,
  'own-statement-verb': ({ statement }) =>
    `“${shortened(statement)}” must begin with a verb, like “write” or “explain”: it finishes the sentence “You can …”`,
  'behaviours-too-many': ({ most, chosen }) =>
    `Choose ${most} behaviours or fewer, as the vacancy form takes no more: you have chosen ${chosen}`,
  'no-behaviour': ({ least, most }) =>
    `No behaviour is chosen. That is allowed; where behaviours are used, ${least} to ${most} are advised`,
  'behaviours-unadvised': ({ chosen, least, most }) =>
    `You have chosen ${chosen === 1 ? '1 behaviour' : `${chosen} behaviours`}: ${least} to ${most} are advised`,
  'behaviour-unknown': ({ slug }) => `${slug} is not a behaviour that this vacancy can use: choose another`,
  'behaviour-without-guidance': ({ name, grade }) =>
    `${name} has no guidance for grade ${grade}: choose another behaviour`,
  'test-missing': ({ name, only }) =>
    only
      ? `${name} is in the advert but assessed nowhere: the vacancy has no test`
      : `${name} is planned for a test, and the vacancy has none`,
  'question-unasked': ({ name }) =>
    `The question chosen about ${name} is asked nowhere: ${name} is not assessed at interview`,
  'question-of-others': ({ name }) =>
    `The question about ${name} was chosen for other statements than those that are assessed now: read it again`,
  'samples-unasked': ({ name }) =>
    `Your sample answers are about ${name}, which is not assessed at interview: the panel calibrates without them`,
  'questions-too-many': ({ round, count, most }) =>
    `The ${round} has ${count} questions to score: an interview has time for ${most}`,
  'interview-too-long': ({ round, used, total, cut }) => {
    const mend = cut.length > 0 ? `: shorten it, or drop these criteria first: ${formatList(cut)}` : ''
    return `The ${round} takes ${used} minutes but has ${total}${mend}`
  },

  'statement-too-long': ({ most }) =>
    `Word limit of the statement of suitability must be ${most.toLocaleString('en-GB')} or fewer`,
  'tests-too-many': ({ most }) => `Enter ${most} tests or fewer, one on each line`,
  'test-name-too-long': ({ most }) => `The name of each test must be ${most} characters or fewer`,
  'strengths-too-many': ({ most }) => `Enter ${most} strengths or fewer, one on each line`,
  'strength-too-long': ({ most }) => `Each strength must be ${most} characters or fewer`,
  'strength-without-letters': () => 'Each strength must have letters or numbers in it',
  'strength-twice': () => 'Enter each strength once',
  'additional-questions-too-many': ({ most }) => `Enter ${most} additional questions or fewer, one on each line`,
  'statements-contradict': ({ one, other }) =>
    `Choose “${one}” or “${other}”, not both: one says the opposite of the other`,

  'minimum-off-scale': ({ scores }) => `The minimum score must be one of ${scores.join(', ')}`,
  'application-id': ({ problem }) => applicationIdSentence(problem),

  'name-unknown': unknownNameSentence,
  'position-unknown': ({ at, unit, last }) =>
    `${at} is the position of no ${unit}; it must ${last < 0 ? 'be left out' : `be a whole number from 0 to ${last}`}`,
}

/** Enough of a typed statement to find it by. */
function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text
}

/** The words for a field of the post at the start of a sentence. */
function called(name: PostField['name']): string {
  const field = postFields.find((field) => field.name === name)
  return field?.called ?? field?.label ?? name
}

function calledAt(path: string): string {
  const name = path.startsWith('interview.rounds') ? 'interviewType' : path.replace(/^post\./, '')
  return called(name as PostField['name'])
}

/** Words a problem with application IDs, for the page of the interview too. */
export function applicationIdSentence(problem: ApplicationIdProblem): string {
  switch (problem.code) {
    case 'space':
      return `“${problem.id.slice(0, 40)}” must be one application ID without a space, like A1001: enter each on its own line, and no names`
    case 'characters':
      return `“${problem.id.slice(0, 40)}” must be an application ID of letters, numbers and hyphens, like A1001: no names`
    case 'no-number':
      return `“${problem.id}” must contain a number, like A1001: never enter names`
    case 'twice':
      return `Application ID ${problem.id} stands here twice`
    case 'too-many':
      return `Enter ${problem.most} application IDs or fewer`
  }
}

/** Words a name that is none of its kind, for the pages that take names too. */
export function unknownNameSentence({ name, kind, level, allowed }: UnknownName): string {
  const right = allowed.length > 0 ? `one of ${allowed.join(', ')}` : 'left out'
  const besides = kind === 'skill' ? ', or another skill of the framework with its “level”' : ''
  return `${name} is not ${kindWords(kind, level)}; it must be ${right}${besides}`
}

function kindWords(kind: UnknownName['kind'], level = ''): string {
  switch (kind) {
    case 'skill':
      return `a skill of ${level}`
    case 'technical criterion':
      return 'one of the technical criteria'
    case 'own criterion':
      return 'a criterion of your own'
    case 'behaviour':
      return 'a behaviour that this vacancy can use'
    case 'statement':
      return 'a standard statement of the policy files'
    case 'criterion':
      return `a criterion of ${level}`
    case 'interview criterion':
      return 'a criterion of the interview'
    case 'question kind':
      return 'a kind of question about it'
    case 'round':
      return 'a round of interviews of this post'
  }
}
