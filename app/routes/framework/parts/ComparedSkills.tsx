import { Details } from '../../../components/govuk/Details'
import { Levels } from './Levels'
import { SkillPair, type SkillSide } from './SkillPair'
import { StatementList } from './StatementList'

export interface ComparedSkillItem {
  slug: string
  name: string
  href: string
  left?: SkillSide
  right?: SkillSide
}

export interface ComparedSkillsProps {
  /** The names of the two sides. */
  names: [string, string]
  /** The skills of each group with their change, such as "gained". */
  changes: { change: string; skills: ComparedSkillItem[] }[]
  same: ComparedSkillItem[]
}

/** The skills in which two role levels differ, one section for each kind of change; then the rest, folded away. */
export function ComparedSkills({ names, changes, same }: ComparedSkillsProps) {
  return (
    <>
      {changes.map(({ change, skills }) => (
        <section key={change} className="app-section">
          <h2 className="govuk-heading-m">{`${countOf(skills)} ${change}`}</h2>
          {skills.map((skill) => (
            <SkillPair
              key={skill.slug}
              name={<Name {...skill} />}
              names={names}
              left={skill.left}
              right={skill.right}
            />
          ))}
        </section>
      ))}
      {same.length > 0 && (
        <section className="app-section">
          <h2 className="govuk-heading-m">{`${countOf(same)} ${same.length === 1 ? 'stays' : 'stay'} the same`}</h2>
          <Details summary={same.length === 1 ? 'Show this skill' : 'Show these skills'}>
            {same.map((skill) => (
              <div key={skill.slug}>
                <div className="app-skill__head">
                  <h3 className="govuk-heading-s">
                    <Name {...skill} />
                  </h3>
                  {skill.right && <Levels reached={skill.right.reached}>{skill.right.level}</Levels>}
                </div>
                {skill.right && <StatementList {...skill.right.statements} />}
              </div>
            ))}
          </Details>
        </section>
      )}
    </>
  )
}

function countOf(skills: unknown[]): string {
  return `${skills.length} ${skills.length === 1 ? 'skill' : 'skills'}`
}

function Name({ name, href }: { name: string; href: string }) {
  return (
    <a className="govuk-link" href={href}>
      {name}
    </a>
  )
}
