/** The sift sheet: one application scored by one person, criterion by criterion. */
import type { Assessed } from '../assessment/assessment'
import { criterionText, hasOwnWords, rowName, whoseWords } from '../assessment/criterion-words'
import { criteriaMinimum } from '../assessment/order-of-merit'
import { scoredAgainst, scoredWriting } from '../assessment/scored-writing'
import { hasText } from '../framework/statements'
import { gradeWords } from '../policy/grades'
import { scaleFor, scoreChoices } from '../policy/scales'
import { placeSources } from '../policy/sources'
import { formatList, sentenceCase } from '../text/format'
import { slugOf } from '../text/slug'
import { vacancyTitle } from '../vacancy/vacancy'

/** Fills one page of applications. */
const linesOfSummary = 12

/** Values for the template of the sift sheet. */
export function siftSheetView(assessed: Assessed) {
  const { vacancy } = assessed
  const { choices, policy, grade, framework } = vacancy
  const scale = scaleFor('criteria', policy)
  const criteria = siftCriteria(assessed)
  const { front, beside } = placeSources(
    criteria.map(({ source }) => source),
    policy.behaviours.sourceLine,
  )
  const writing = formatList(scoredWriting(vacancy))
  return {
    title: vacancyTitle(vacancy),
    gradeWords: gradeWords(grade),
    reference: choices.post.reference,
    instructions: policy.panel.sift,
    scale,
    scores: scoreChoices(scale),
    minimum: criteriaMinimum(assessed),
    criteria: criteria.map((criterion) => ({ ...criterion, source: criterion.source === beside ? beside : undefined })),
    sources: front,
    ownWords: hasOwnWords(assessed.assessment.technical),
    writing,
    lead: criteria.some(({ lead }) => lead),
    scoredAgainst: scoredAgainst(assessed),
    lines: Array<number>(criteria.length > 0 || writing ? linesOfSummary : 0).fill(0),
    framework,
  }
}

function siftCriteria({ vacancy, assessment }: Assessed) {
  const skills = assessment.technical.map((criterion) => {
    const { slug, use, lead, stages } = criterion
    const text = criterionText(criterion)
    const standard = `${sentenceCase(use)} · ${text.standard}${lead ? ' · Lead criterion' : ''}`
    const isQuoted = criterion.kind === 'own' || hasText(criterion.published)
    return {
      ...text,
      ...{ key: slug, standard, stages, lead },
      rowName: rowName(criterion),
      whose: isQuoted ? whoseWords(criterion) : undefined,
      source: undefined,
    }
  })
  const behaviours = assessment.behaviours.map(({ name, guidance, indicators, stages }) => ({
    key: slugOf(name),
    name,
    rowName: name,
    whose: undefined,
    standard: `Behaviour, grade: ${vacancy.grade.code}`,
    stages,
    lead: false,
    leadIn: guidance?.leadIn ?? 'There is no guidance for this grade.',
    items: indicators,
    source: guidance?.sourceLine,
  }))
  return [...skills, ...behaviours].filter(({ stages }) => stages.includes('application'))
}
