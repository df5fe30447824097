import { Details } from '../../../components/govuk/Details'
import { flawIn } from '../../../domain/framework/flaws'
import { type SkillLevelName, type Statements, skillLevelNames } from '../../../domain/framework/release'
import { sentenceCase } from '../../../domain/text/format'
import type { skillsPage } from '../../../forms/skills'
import type { Form } from '../../../forms/use-form'
import { Levels } from '../../framework/parts/Levels'
import { UseRadios } from './UseRadios'

interface CardCriterion {
  kind: 'skill' | 'own'
  slug: string
  name: string
  /** Absent for an own criterion. */
  level?: SkillLevelName
  /** Whose criterion it is, or what of it is not as the role level has it. */
  note?: string
  inParticular?: string
  statements: Statements
  /** Why it stands where it does; empty for what was added. */
  reasons: string[]
}

interface CriterionCardProps {
  criterion: CardCriterion
  /** True right after its own page has been saved. */
  saved: boolean
  form: Form<typeof skillsPage>
}

/** The name of the field of a criterion's use. */
export function fieldOfUse({ kind, slug }: Pick<CardCriterion, 'kind' | 'slug'>) {
  return kind === 'own' ? (`ownCriteria.${slug}.use` as const) : (`skills.${slug}.use` as const)
}

/** A criterion with its use, what it means and the way to change it. */
export function CriterionCard({ criterion, saved, form }: CriterionCardProps) {
  const { kind, slug, name, level, note, inParticular, statements, reasons } = criterion
  const field = fieldOfUse(criterion)
  return (
    <div className="app-skill" id={slug}>
      <div className="app-skill__head">
        <h3 className="govuk-heading-s">
          {name} {saved && <strong className="govuk-tag">Saved</strong>}
        </h3>
        {level && <Levels reached={skillLevelNames.indexOf(level) + 1}>{level}</Levels>}
      </div>
      {reasons.length > 0 && <p className="govuk-hint">{`${sentenceCase(reasons.join('; '))}.`}</p>}
      {note && <p className="govuk-body">{note}</p>}
      {inParticular && <p className="govuk-body">In particular: {inParticular}</p>}
      <UseRadios {...form.field(field)} legend={`Use of ${name}`} legendClassName="govuk-visually-hidden" />
      <div className="app-skill__foot">
        <Details
          summary={
            <>
              What it means<span className="govuk-visually-hidden">: {name}</span>
            </>
          }
        >
          <p className="govuk-body">{statements.leadIn}</p>
          {statements.items.length > 0 && (
            <ul className="govuk-list govuk-list--bullet">
              {statements.items.map((item) => (
                <li key={item}>
                  {item}
                  {flawIn(item) && <span className="app-second-line">{flawIn(item)}</span>}
                </li>
              ))}
            </ul>
          )}
        </Details>
        {/* A link would lose what is chosen on the page so far. */}
        <button type="submit" className="govuk-body app-link-button" name="next" value={`${kind}:${slug}`}>
          {kind === 'own' ? 'Save and change this criterion' : 'Save and change level, statements or technologies'}
          <span className="govuk-visually-hidden">: {name}</span>
        </button>
      </div>
    </div>
  )
}
