/** Anchors for answers weaker or stronger than the level: the words for the level below or above. */
import { neighbour, type Statements } from '../framework/release'
import { guidanceBeside } from '../policy/behaviours'
import type { Grade } from '../policy/grades'
import type { Policy } from '../policy/schemas'
import { formatList } from '../text/format'
import { linesOf } from '../text/lines'
import type { BehaviourCriterion } from './behaviour-criteria'
import type { OwnCriterion, SkillCriterion, TechnicalCriterion } from './technical-criteria'

/** An answer below or above the level. Where the source has no `statements`, `note` gives the reason. */
export interface Anchor {
  note: string
  statements?: Statements
  /** Names who wrote the statements, where they are about a behaviour. */
  source?: string
}

/** Takes the anchor from the framework's own ladder of four levels; for an own criterion, from the department's words. */
export function technicalAnchor(criterion: TechnicalCriterion, step: -1 | 1): Anchor {
  return criterion.kind === 'own' ? ownAnchor(criterion, step) : skillAnchor(criterion, step)
}

function ownAnchor({ fallsShort, stronger }: OwnCriterion, step: -1 | 1): Anchor {
  const [text, answer] = step < 0 ? [fallsShort, 'weaker'] : [stronger, 'stronger']
  const items = linesOf(text)
  if (items.length === 0) return { note: `The department has not described a ${answer} answer.` }
  return { note: 'In the department’s words:', statements: { leadIn: '', items } }
}

function skillAnchor({ skill, level, without }: SkillCriterion, step: -1 | 1): Anchor {
  const next = neighbour(level, step)
  if (!next)
    return {
      note:
        step < 0
          ? `The framework has no level below ${level}, so it gives nothing to compare a weaker answer with.`
          : `The framework has no level above ${level}, so it gives nothing to compare a stronger answer with.`,
    }
  const statements = skill.levels[next]
  if (!statements)
    return {
      note: `The framework text loaded here does not give this skill at ${next} level, so there is nothing to quote.`,
    }
  if (statements.missing)
    return {
      note: `The framework gives no text for this skill at ${next} level, so there is nothing to compare a ${step < 0 ? 'weaker' : 'stronger'} answer with.`,
    }
  // The levels do not say which of their statements belong together.
  const aside = without.length > 0 ? ' (pass over what goes with a statement that this vacancy leaves out)' : ''
  return { note: `The framework at ${next} level, one level ${step < 0 ? 'below' : 'above'}${aside}:`, statements }
}

/** Takes the anchor from the guidance for behaviours, by the bands of grades. */
export function behaviourAnchor({ behaviour }: BehaviourCriterion, grade: Grade, step: -1 | 1, policy: Policy): Anchor {
  const side = step < 0 ? 'below' : 'above'
  const beside = guidanceBeside(behaviour, grade, step, policy)
  if (!beside)
    return { note: `The guidance says nothing of grades ${side} this one, so there is nothing to compare with.` }
  const { grades, leadIn, indicators, sourceLine: source } = beside
  const at = grades.length > 0 ? `at ${formatList(grades)}` : `one band ${side}`
  return { note: `The indicators ${at}:`, statements: { leadIn, items: indicators }, source }
}
