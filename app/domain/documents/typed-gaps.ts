/** Finds vacancies whose own texts may have gaps that a person typed: "[car scheme to be confirmed]" among benefits. */
import { cleanText } from '../../prose/markdown/clean-text'
import type { Assessed } from '../assessment/assessment'
import { oncePer } from '../text/once'

/** True where a text of the vacancy may be a gap, so that only its built documents tell. May be true without need. */
export function mayHaveTypedGaps({ vacancy, assessment }: Assessed): boolean {
  const { choices, framework, role, grade, policy } = vacancy
  const skills = assessment.technical.flatMap((criterion) => (criterion.kind === 'skill' ? [criterion.skill] : []))
  const asked = assessment.interview.flatMap(({ question, probes }) => [question, ...probes])
  return asked.some(mentionsGap) || [choices, framework, role, grade, policy, ...skills].some(hasMention)
}

/** Policy files and releases are large and stay the same, so they are searched once. */
const hasMention = oncePer((subject: object): boolean => textsOf(subject).some(mentionsGap))

function mentionsGap(text: string): boolean {
  return /to\s+be\s+(confirmed|chosen)/i.test(cleanText(text))
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}
