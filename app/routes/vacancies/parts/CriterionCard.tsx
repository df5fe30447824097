import { Details } from '../../../components/govuk/Details'
import { flawIn } from '../../../domain/framework/flaws'
import { type SkillLevelName, type Statements, skillLevelNames } from '../../../domain/framework/release'
import { sentenceCase } from '../../../domain/text/format'
import type { skillsPage } from '../../../forms/skills'
import type { Form } from '../../../forms/use-form'
import { paths } from '../../../frame/paths'
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
  /** The vacancy's. */
  id: string
  criterion: CardCriterion
  form: Form<typeof skillsPage>
}

/** The name of the field of a criterion's use. */
export function fieldOfUse({ kind, slug }: Pick<CardCriterion, 'kind' | 'slug'>) {
  return kind === 'own' ? (`ownCriteria.${slug}.use` as const) : (`skills.${slug}.use` as const)
}

/** A criterion with its use, what it means and the way to change it. */
export function CriterionCard({ id, criterion, form }: CriterionCardProps) {
  const { kind, slug, name, level, note, inParticular, statements, reasons } = criterion
  const field = fieldOfUse(criterion)
  return (
    <div className="app-skill" id={slug}>
      <div className="app-skill__head">
        <h3 className="govuk-heading-s">{name}</h3>
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
        <a
          className="govuk-link govuk-body"
          href={kind === 'own' ? paths.ownCriterion(id, slug) : paths.vacancySkill(id, slug)}
        >
          {kind === 'own' ? 'Change this criterion' : 'Change level, statements or technologies'}
          <span className="govuk-visually-hidden">: {name}</span>
        </a>
      </div>
    </div>
  )
}
