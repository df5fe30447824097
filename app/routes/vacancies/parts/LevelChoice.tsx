import type { ReactNode } from 'react'
import { ChoiceGroup } from '../../../components/govuk/ChoiceGroup'
import { Hint } from '../../../components/govuk/Hint'
import { Label } from '../../../components/govuk/Label'
import { gradesText } from '../../../components/grades-text'

interface LevelOption {
  slug: string
  name: string
  number: number
  description: string
  variant?: string
  typicalGrades?: string[]
  differs: string[]
}

export interface LevelChoiceProps {
  legend: string
  /** Each group is one level, or the two variants of one. */
  groups: LevelOption[][]
  value: string
  error?: string
  /** The address that compares two of the levels. */
  compare: (left: string, right: string) => string
  /** Notes on all levels, above the choice. */
  children?: ReactNode
}

/** The role levels as one question; the twins of a level are side by side with the skills in which they differ. */
export function LevelChoice({ legend, groups, value, error, compare, children }: LevelChoiceProps) {
  const first = groups[0]?.[0]?.slug
  return (
    <ChoiceGroup name="level" legend={legend} legendClassName="govuk-fieldset__legend--l" isPageHeading error={error}>
      {children}
      <div className="govuk-radios" data-module="govuk-radios">
        {groups.map((group) =>
          group.length === 1 ? (
            group.map((level) => <LevelRadio key={level.slug} level={level} value={value} first={first} />)
          ) : (
            <div key={group[0]?.slug} className="app-compare">
              {group.map((level) => (
                <div key={level.slug}>
                  <LevelRadio level={level} value={value} first={first} />
                  <Differences level={level} />
                </div>
              ))}
              <CompareLink twins={group} compare={compare} />
            </div>
          ),
        )}
      </div>
    </ChoiceGroup>
  )
}

function LevelRadio({ level, value, first }: { level: LevelOption; value: string; first?: string }) {
  // The first radio has the field's own name as its id, so that an error can link to it.
  const id = level.slug === first ? 'level' : `level-${level.slug}`
  return (
    <div className="govuk-radios__item">
      <input
        className="govuk-radios__input"
        type="radio"
        name="level"
        id={id}
        value={level.slug}
        defaultChecked={level.slug === value}
        aria-describedby={`${id}-item-hint`}
      />
      <Label className="govuk-radios__label" htmlFor={id}>
        {level.number}. {level.name}
      </Label>
      <Hint id={`${id}-item-hint`} className="govuk-radios__hint">
        {level.description} {gradesText(level.typicalGrades)}
      </Hint>
    </div>
  )
}

function Differences({ level }: { level: LevelOption }) {
  return (
    <>
      <p className="govuk-body app-compare__differs">
        {level.variant === 'management'
          ? 'What is different in the management role:'
          : 'What is different in the technical role:'}
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {level.differs.map((difference) => (
          <li key={difference}>{difference}</li>
        ))}
      </ul>
    </>
  )
}

function CompareLink({ twins: [left, right], compare }: { twins: LevelOption[] } & Pick<LevelChoiceProps, 'compare'>) {
  if (!left || !right) return null
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={compare(left.slug, right.slug)}>
        Compare {left.name} and {right.name}
      </a>
    </p>
  )
}
