/** The candidate guide: what is assessed, when and how it is scored, how to prepare; nothing that helps to score. */
import { planRows } from './assessment-plan'
import { sentenceCase } from './figures'
import { interviewRounds, interviewTime } from './interview-time'
import { postWords } from './post-words'
import { scaleFor } from './scales'
import { formatStages } from './stages'
import { gradeWords, type Slice, vacancyTitle } from './vacancy'

/** What the template of the candidate guide shows. */
export function candidateGuideView(slice: Slice) {
  const { choices, packs, grade, framework } = slice
  return {
    title: vacancyTitle(slice),
    gradeWords: gradeWords(grade),
    words: postWords(choices.post, packs['vacancy-form'].words),
    rows: planRows(slice).map(({ name, use, stages }) => ({ name, use, stages: formatStages(stages) })),
    scale: scaleFor('criteria', packs),
    strengthScale: choices.strengths.length > 0 ? scaleFor('strengths', packs) : undefined,
    minimumScore: choices.interview.minimumScore,
    rounds: interviewRounds(slice).map((round) => {
      const { name, total } = interviewTime(slice, round)
      return { name: sentenceCase(name), total }
    }),
    members: choices.interview.panelMembers,
    presentation: planRows(slice).some(({ stages }) => stages.includes('presentation')),
    prepare: packs.panel.prepare,
    adjustments: packs.panel.adjustments,
    framework,
  }
}
