import { Details } from '../../../components/govuk/Details'
import { Levels } from './Levels'
import { StatementBlocks, type StatementsProps, TextBlocks, type TextBlocksProps } from './TextBlocks'

export interface SkillNeedItem {
  name: string
  description: TextBlocksProps['blocks']
  level: string
  reached: number
  statements?: StatementsProps
  /** The skill's page. */
  href: string
}

/** Skills with their levels at a glance; each opens to the framework's text. */
export function SkillNeeds({ needs }: { needs: SkillNeedItem[] }) {
  return (
    <div className="app-needs">
      {needs.map(({ name, description, level, reached, statements, href }) => (
        <Details
          key={href}
          summary={
            <>
              <span>{name} </span>
              <Levels reached={reached}>{level}</Levels>
            </>
          }
        >
          <TextBlocks blocks={description} />
          {statements && <StatementBlocks {...statements} />}
          <a className="govuk-link" href={href}>
            {name} at every level
          </a>
        </Details>
      ))}
    </div>
  )
}
