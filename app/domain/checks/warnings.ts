/** Finds likely mistakes and departures from advice in the choices. The overview shows them; nothing is refused. */
import { assess, withAssessment } from '../assessment/assess'
import type { Assessed } from '../assessment/assessment'
import { isAnythingAssessed } from '../assessment/plan'
import type { VacancyContext } from '../vacancy/vacancy'
import type { Finding } from './finding'
import { planAdvice, planWarnings } from './plan'

/** Problems to fix before the documents are used; `today` like "2027-03-27". */
export function choiceWarnings(vacancy: VacancyContext, today: string): Finding[] {
  const assessed = withAssessment(vacancy)
  const { closingDate } = vacancy.choices.post
  const warnings = [...addressWarnings(vacancy), ...assessmentWarnings(assessed)]
  if (closingDate && closingDate < today)
    warnings.unshift({ code: 'date-past', field: 'post.closingDate', date: closingDate })
  return [...warnings, ...planWarnings(assessed)]
}

/** The person who decides about an applicant must not read their disclosed disability or complaint. */
function addressWarnings({ choices }: VacancyContext): Finding[] {
  const { contactEmail, recruitmentEmail } = choices.post
  if (!recruitmentEmail || recruitmentEmail.toLowerCase() !== contactEmail?.toLowerCase()) return []
  return [{ code: 'address-shared', field: 'post.recruitmentEmail', address: recruitmentEmail }]
}

function assessmentWarnings(assessed: Assessed): Finding[] {
  const { assessment } = assessed
  if (!isAnythingAssessed(assessed)) return [{ code: 'nothing-assessed', field: 'skills' }]
  const warnings: Finding[] = []
  if (!assessment.technical.some(({ use }) => use === 'essential'))
    warnings.push({ code: 'no-essential-skill', field: 'skills' })
  return warnings
}

/** Departures from advice, which may be right for a vacancy. */
export function choiceAdvice(vacancy: VacancyContext): Finding[] {
  const assessed = withAssessment(vacancy)
  const { least, most } = vacancy.policy.behaviours.advised
  const chosen = assess(vacancy).behaviours.length
  const advice = salaryAdvice(vacancy)
  if (chosen === 0 && least > 0) advice.push({ code: 'no-behaviour', field: 'behaviours', least, most })
  else if (chosen < least || chosen > most)
    advice.push({ code: 'behaviours-unadvised', field: 'behaviours', chosen, least, most })
  return [...advice, ...planAdvice(assessed), ...samplesAdvice(assessed)]
}

/** Sample answers count only while the panel asks about their criterion. */
function samplesAdvice({ vacancy, assessment }: Assessed): Finding[] {
  const about = vacancy.choices.samples?.criterion
  if (!about || assessment.interview.some(({ key }) => key === about)) return []
  const known = [...assessment.technical, ...assessment.behaviours].find(({ key }) => key === about)
  return known ? [{ code: 'samples-unasked', field: 'samples.criterion', name: known.name }] : []
}

/** A salary with a digit too few or too many is an easy slip, and an advert with it costs trust. */
function salaryAdvice({ choices, policy }: VacancyContext): Finding[] {
  const { salaryMinimum: from, salaryMaximum: to = from } = choices.post
  const { least, most } = policy['vacancy-form'].expectedSalary
  const advice: Finding[] = []
  if (from !== undefined && from < least) advice.push({ code: 'salary-low', field: 'post.salaryMinimum', salary: from })
  if (to !== undefined && to > most) advice.push({ code: 'salary-high', field: 'post.salaryMaximum', salary: to, most })
  return advice
}
