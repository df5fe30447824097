/** Finds likely mistakes and departures from advice in the choices. The overview shows them; nothing is refused. */
import { assess, withAssessment } from '../assessment/assess'
import type { Assessed } from '../assessment/assessment'
import { isAnythingAssessed } from '../assessment/plan'
import { formatDate, formatPounds } from '../text/format'
import type { VacancyContext } from '../vacancy/vacancy'
import type { ChoiceProblem } from './finding'
import { planAdvice, planWarnings } from './plan'

/** Problems to fix before the documents are used; `today` like "2027-03-27". */
export function choiceWarnings(slice: VacancyContext, today: string): ChoiceProblem[] {
  const assessed = withAssessment(slice)
  const { closingDate } = slice.choices.post
  const warnings = [...addressWarnings(slice), ...assessmentWarnings(assessed)]
  if (closingDate && closingDate < today)
    warnings.unshift({
      field: 'post.closingDate',
      message: `The closing date (${formatDate(closingDate)}) is in the past: give a later one`,
    })
  return [...warnings, ...planWarnings(assessed)]
}

/** The person who decides about an applicant must not read their disclosed disability or complaint. */
function addressWarnings({ choices }: VacancyContext): ChoiceProblem[] {
  const { contactEmail, recruitmentEmail } = choices.post
  if (!recruitmentEmail || recruitmentEmail.toLowerCase() !== contactEmail?.toLowerCase()) return []
  const message = `Requests for adjustments and complaints would go to the contact for the job (${recruitmentEmail}): give the address of the recruitment team, so that the hiring manager does not read them`
  return [{ field: 'post.recruitmentEmail', message }]
}

function assessmentWarnings(assessed: Assessed): ChoiceProblem[] {
  const { vacancy, assessment } = assessed
  if (!isAnythingAssessed(assessed))
    return [{ field: 'skills', message: 'Nothing is assessed for this vacancy: choose skills or behaviours' }]
  const warnings: ChoiceProblem[] = []
  if (!assessment.skills.some(({ use }) => use === 'essential'))
    warnings.push({ field: 'skills', message: 'No technical skill is essential: choose at least one' })
  if (assessment.behaviours.length === 0)
    warnings.push({ field: 'behaviours', message: `No behaviour is chosen: ${advisedBehaviours(vacancy)}` })
  return warnings
}

/** Departures from advice, which may be right for a vacancy. */
export function choiceAdvice(slice: VacancyContext): ChoiceProblem[] {
  const assessed = withAssessment(slice)
  const { least, most } = slice.policy.behaviours.advised
  const behaviours = assess(slice).behaviours.length
  const advice = salaryAdvice(slice)
  if (behaviours > 0 && (behaviours < least || behaviours > most))
    advice.push({ field: 'behaviours', message: `You have chosen ${countOf(behaviours)}: ${advisedBehaviours(slice)}` })
  return [...advice, ...planAdvice(assessed)]
}

/** A salary with a digit too few or too many is an easy slip, and an advert with it costs trust. */
function salaryAdvice({ choices, policy }: VacancyContext): ChoiceProblem[] {
  const { salaryMinimum: from, salaryMaximum: to = from } = choices.post
  const { least, most } = policy['vacancy-form'].expectedSalary
  const advice: ChoiceProblem[] = []
  if (from !== undefined && from < least)
    advice.push({
      field: 'post.salaryMinimum',
      message: `The lowest salary (${formatPounds(from)}) is less than a full-time year at the National Living Wage: check it`,
    })
  if (to !== undefined && to > most)
    advice.push({
      field: 'post.salaryMaximum',
      message: `The highest salary (${formatPounds(to)}) is more than ${formatPounds(most)} a year: check it`,
    })
  return advice
}

function countOf(behaviours: number): string {
  return behaviours === 1 ? '1 behaviour' : `${behaviours} behaviours`
}

function advisedBehaviours({ policy }: VacancyContext): string {
  const { least, most } = policy.behaviours.advised
  return `${least} to ${most} are advised`
}
