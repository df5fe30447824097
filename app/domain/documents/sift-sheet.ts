/** The sift sheet: one application scored by one person, criterion by criterion. */
import type { Assessed } from '../assessment/assessment'
import { criterionText, hasOwnWords, rowName, whoseWords } from '../assessment/criterion-words'
import { criteriaMinimum } from '../assessment/order-of-merit'
import { criteriaForWriting, scoredAgainst, scoredWriting } from '../assessment/scored-writing'
import { hasText } from '../framework/statements'
import { gradeWords } from '../policy/grades'
import { scaleFor, scoreChoices } from '../policy/scales'
import { placeSources } from '../policy/sources'
import { formatList, sentenceCase } from '../text/format'
import { vacancyTitle } from '../vacancy/vacancy'

/** Fills one page of applications. */
const linesOfSummary = 12

/** Values for the template of the sift sheet. */
export function siftSheetView(assessed: Assessed) {
  const { vacancy, assessment } = assessed
  const { choices, policy, grade, framework } = vacancy
  const scale = scaleFor('criteria', policy)
  const writing = scoredWriting(vacancy)
  const inWriting = new Set(writing.length > 0 ? criteriaForWriting(assessed).map(({ key }) => key) : [])
  const printed = siftCriteria(assessed).filter(
    ({ key, stages }) => stages.includes('application') || inWriting.has(key),
  )
  const { front, beside } = placeSources(
    printed.map(({ source }) => source),
    policy.behaviours.sourceLine,
  )
  const shown = printed.map((criterion) => ({
    ...criterion,
    source: criterion.source === beside ? beside : undefined,
  }))
  const criteria = shown.filter(({ stages }) => stages.includes('application'))
  return {
    title: vacancyTitle(vacancy),
    gradeWords: gradeWords(grade),
    reference: choices.post.reference,
    instructions: policy.panel.sift,
    leadFirst: criteria.some(({ lead }) => lead) ? policy.panel.siftLead : undefined,
    scale,
    scores: scoreChoices(scale),
    minimum: criteriaMinimum(assessed),
    criteria,
    sources: front,
    ownWords: hasOwnWords(assessment.technical),
    writing: writing.map(sentenceCase),
    writingTitle: sentenceCase(formatList(writing)),
    several: writing.length > 1,
    /** The criteria that the CV and the statement are scored against, and that are not scored one by one as well. */
    against: shown.filter(({ stages }) => !stages.includes('application')),
    scoredAgainst: scoredAgainst(assessed),
    lead: criteria.some(({ lead }) => lead),
    lines: Array<number>(criteria.length > 0 || writing.length > 0 ? linesOfSummary : 0).fill(0),
    framework,
  }
}

/** Every criterion that is used, as a sift shows it. */
function siftCriteria({ vacancy, assessment }: Assessed) {
  const skills = assessment.technical
    .filter(({ use }) => use !== 'not used')
    .map((criterion) => {
      const { key, use, lead, stages } = criterion
      const text = criterionText(criterion)
      const standard = `${sentenceCase(use)} · ${text.standard}${lead ? ' · Lead criterion' : ''}`
      const isQuoted = criterion.kind === 'own' || hasText(criterion.published)
      return {
        ...text,
        ...{ key, standard, stages, lead },
        rowName: rowName(criterion),
        whose: isQuoted ? whoseWords(criterion) : undefined,
        source: undefined,
      }
    })
  const behaviours = assessment.behaviours.map(({ key, name, guidance, indicators, stages }) => ({
    ...{ key, name, stages },
    rowName: name,
    whose: undefined,
    standard: `Behaviour, grade: ${vacancy.grade.code}`,
    lead: false,
    leadIn: guidance?.leadIn ?? 'There is no guidance for this grade.',
    items: indicators,
    source: guidance?.sourceLine,
  }))
  return [...skills, ...behaviours]
}
