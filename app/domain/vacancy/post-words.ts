/** The fields of a post as documents print them: the value, or a visible gap where none is given yet. */
import type { VacancyFormPolicy } from '../policy/schemas'
import { formatAmount, formatDate, formatPounds } from '../text/format'
import type { Post } from './choices'
import { type GapCode, gapText } from './gaps'
import { postFields } from './post-fields'
import { interviewTypes, isTypeMissing } from './rounds'
import type { VacancyContext } from './vacancy'

/** The words of the fields that documents print as they are; `wording` is the policy file's, for choices only recruiters know. */
export function postWords(post: Post, wording: VacancyFormPolicy['words'] = {}): Record<string, string> {
  const text = (name: keyof Post) => {
    const values = [post[name] ?? []].flat().map((value) => wording[name]?.[String(value)] ?? String(value))
    return values.join('; ') || gapText(`post.${name}`)
  }
  const date = (name: 'closingDate' | 'siftDate' | 'interviewDate') => {
    const value = post[name]
    return value ? formatDate(value) : gapText(`post.${name}`)
  }
  return {
    reference: text('reference'),
    department: text('department'),
    businessArea: text('businessArea'),
    team: text('team'),
    roleType: text('roleType'),
    profession: text('profession'),
    numberOfPosts: text('numberOfPosts'),
    approach: text('approach'),
    locations: text('locations'),
    contractType: text('contractType'),
    contractLength: text('contractLength'),
    workingPattern: text('workingPattern'),
    salary: salary(post),
    salaryMinimum: post.salaryMinimum === undefined ? gapText('post.salaryMinimum') : formatPounds(post.salaryMinimum),
    pension: formatAmount(text('pension')),
    benefits: text('benefits'),
    closing: post.closingTime ? `${date('closingDate')} at ${post.closingTime}` : date('closingDate'),
    siftDate: date('siftDate'),
    interviewDate: date('interviewDate'),
    contactName: text('contactName'),
    contactEmail: text('contactEmail'),
    contactWays: post.contactPhone ? `${text('contactEmail')} or ${post.contactPhone}` : text('contactEmail'),
    recruitmentEmail: text('recruitmentEmail'),
    reserveListMonths: text('reserveListMonths'),
    criminalRecordCheck: text('criminalRecordCheck'),
    securityLevel: text('securityLevel'),
  }
}

function salary({ salaryMinimum, salaryMaximum }: Post): string {
  if (salaryMinimum === undefined) return gapText('post.salaryMinimum')
  if (salaryMaximum === undefined || salaryMaximum === salaryMinimum) return formatPounds(salaryMinimum)
  return `${formatPounds(salaryMinimum)} to ${formatPounds(salaryMaximum)}`
}

/** Words with a field of another name. */
const fieldOfWord = new Map<string, keyof Post>([
  ['salary', 'salaryMinimum'],
  ['closing', 'closingDate'],
  ['contactWays', 'contactEmail'],
  ['post.department', 'department'],
])

/** The gaps among these words: names of `postWords` and of placeholders; those of no field always have a value. */
export function missingWords({ choices }: Pick<VacancyContext, 'choices'>, words: string[]): GapCode[] {
  const { post } = choices
  return words.flatMap((word): GapCode[] => {
    if (word === 'interviewType') return isTypeMissing({ choices }) ? ['post.interviewType'] : []
    const name = fieldOfWord.get(word) ?? postFields.find((field) => field.name === word)?.name
    return name && [post[name] ?? []].flat().join('') === '' ? [`post.${name}`] : []
  })
}

/** Values for the placeholders of the standard statements. */
export function wordingValues({ choices, grade, policy }: Pick<VacancyContext, 'choices' | 'grade' | 'policy'>) {
  const words = postWords(choices.post, policy['vacancy-form'].words)
  const interviewType = interviewTypes({ choices, policy })
  return {
    ...words,
    interviewType,
    'grade.code': grade.code,
    'grade.name': grade.name,
    'post.department': words.department ?? '',
  }
}
