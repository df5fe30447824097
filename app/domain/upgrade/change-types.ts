import type { ChangeNote, SkillLevelName, Statements } from '../framework/release'
import type { SkillUse } from '../vacancy/choices'

/** What became of one skill of the vacancy's role level. */
export interface SkillChange {
  name: string
  change: 'added' | 'removed' | 'raised' | 'lowered' | 'renamed'
  before?: SkillLevelName
  after?: SkillLevelName
  formerName?: string
  /** For a skill that is gone: a new one whose statements are the same, word for word. */
  sameAs?: string
  /** What the level means that the skill now has; absent for one that is gone or has a new name alone. */
  statements?: Statements
  use: SkillUse
}

/** A text that says something else now. */
export interface TextChange {
  /** The name of the skill, or of the text. */
  of: string
  /** The skill level; for one that only the interview sheets quote, where it stands. */
  at?: string
  before: Statements
  after: Statements
  /** The vacancy does not use the skill. */
  unused?: boolean
  /** The items are paragraphs and no list. */
  paragraphs?: boolean
}

/** All that is different for one vacancy in a newer release. */
export interface VacancyChanges {
  /** Name of role or level where it is another now. */
  names: { of: string; before: string; after: string }[]
  /** A side is absent where its release does not carry grades. */
  grades?: { before?: string[]; after?: string[] }
  skills: SkillChange[]
  /** The skills that stay come in another order. */
  reordered: boolean
  statements: TextChange[]
  /** The levels above and below that the interview sheets quote. */
  neighbours: TextChange[]
  /** Descriptions and responsibilities. */
  texts: TextChange[]
  /** The framework's own words about its changes since the vacancy's release; they accompany the changes and are none. */
  notes: ChangeNote[]
}
