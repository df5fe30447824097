import type { ReactNode } from 'react'
import { LinkButton } from '../../../components/govuk/Button'
import { ButtonGroup } from '../../../components/govuk/ButtonGroup'
import { type SkillNeedItem, SkillNeeds } from './SkillNeeds'
import { StatementBlocks, type StatementsProps, TextBlocks, type TextBlocksProps } from './TextBlocks'

export interface RoleLevelSectionProps {
  slug: string
  name: string
  number: number
  description: TextBlocksProps['blocks']
  responsibilities?: StatementsProps
  /** "Management role": only where the level comes as two. */
  variant?: string
  twin?: { slug: string; name: string; variant: string }
  grades?: string
  needs: SkillNeedItem[]
  startHref: string
  compareHref: string
}

/** A role level: its work beside the skills that it needs; its slug is the anchor. */
export function RoleLevelSection(level: RoleLevelSectionProps) {
  const { slug, name, number, description, responsibilities, variant, twin, grades, needs } = level
  const of: ReactNode = <span className="govuk-visually-hidden"> {name}</span>
  return (
    <section className="app-level" id={slug} aria-labelledby={`${slug}-name`}>
      <h2 className="govuk-heading-l" id={`${slug}-name`}>
        {number}. {name}
      </h2>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-one-half">
          {variant && twin && (
            <p className="govuk-body app-aside">
              {variant}. The {twin.variant} role at this level is{' '}
              <a className="govuk-link" href={`#${twin.slug}`}>
                {twin.name}
              </a>
              .
            </p>
          )}
          <TextBlocks blocks={description} />
          {description.length === 0 && !responsibilities && (
            <p className="govuk-hint">The framework gives no description of this role level.</p>
          )}
          {responsibilities && <StatementBlocks {...responsibilities} />}
          {grades && <p className="govuk-body">{grades}</p>}
          <ButtonGroup>
            <LinkButton href={level.startHref} variant="secondary">
              Start a vacancy{of}
            </LinkButton>
            <a className="govuk-link" href={level.compareHref}>
              Compare with…{of}
            </a>
          </ButtonGroup>
        </div>
        <div className="govuk-grid-column-one-half">
          <h3 className="govuk-heading-s">{needs.length === 1 ? '1 skill' : `${needs.length} skills`} at this level</h3>
          <SkillNeeds needs={needs} />
        </div>
      </div>
    </section>
  )
}
