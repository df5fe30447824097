import type { ChangeNote, SkillLevelName, Statements } from '../framework/release'
import type { SkillUse } from '../vacancy/choices'

/** The change to one skill of the vacancy's role level. */
export interface SkillChange {
  name: string
  change: 'added' | 'removed' | 'raised' | 'lowered' | 'renamed'
  before?: SkillLevelName
  after?: SkillLevelName
  formerName?: string
  /** For a skill that is gone: a new one with the same statements, word for word. */
  sameAs?: string
  /** The statements of the skill's new level; absent for a skill that is gone or only renamed. */
  statements?: Statements
  use: SkillUse
}

/** A text that is worded differently in the newer release. */
export interface TextChange {
  /** The name of the skill, or of the text. */
  of: string
  /** The skill level; for one that only the interview sheets quote, its place there. */
  at?: string
  before: Statements
  after: Statements
  /** The vacancy does not use the skill. */
  unused?: boolean
  /** The items are paragraphs, not a list. */
  paragraphs?: boolean
}

/** Every difference that a newer release makes to one vacancy. */
export interface VacancyChanges {
  /** Name of the role or level, where it has changed. */
  names: { of: string; before: string; after: string }[]
  /** A side is absent where its release does not carry grades. */
  grades?: { before?: string[]; after?: string[] }
  skills: SkillChange[]
  /** The skills that stay have a different order. */
  reordered: boolean
  statements: TextChange[]
  /** The levels above and below that the interview sheets quote. */
  neighbours: TextChange[]
  /** Descriptions and responsibilities. */
  texts: TextChange[]
  /** The framework's own notes on changes since the vacancy's release; shown with the changes, not counted as one. */
  notes: ChangeNote[]
}
