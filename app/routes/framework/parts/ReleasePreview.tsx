import { Details } from '../../../components/govuk/Details'
import { InsetText } from '../../../components/govuk/InsetText'
import { SummaryList } from '../../../components/govuk/SummaryList'
import type { Change, ImportChanges } from '../../../domain/framework/import/release-changes'

export interface ReleasePreviewProps {
  changes: ImportChanges
  /** Says how many role levels have no typical grades. */
  missingGrades?: string
  /** The number of roles whose levels have an order worked out from their names. */
  inferred: number
  /** Roles that the framework gives no levels. */
  withoutLevels: string[]
}

/** What a new release changes, in figures and names, and what to know about it. */
export function ReleasePreview({ changes, missingGrades, inferred, withoutLevels }: ReleasePreviewProps) {
  return (
    <>
      <SummaryList
        rows={[
          { key: 'Roles', value: inWords(changes.roles) },
          { key: 'Role levels', value: inWords(changes.roleLevels) },
          { key: 'Skills', value: inWords(changes.skills) },
          { key: 'Skill levels with their statements', value: inWords(changes.statements) },
        ]}
      />
      <Names what="Roles" change={changes.roles} />
      <Names what="Role levels" change={changes.roleLevels} />
      <Names what="Skills" change={changes.skills} />
      <Names what="Skill levels" change={changes.statements} />
      {inferred > 0 && (
        <InsetText>
          The files do not say in which order the levels of a role come. For {inferred}{' '}
          {inferred === 1 ? 'role' : 'roles'} the order is worked out from the names of the levels, and the role’s page
          says so. Loading the role’s own page brings the published order.
        </InsetText>
      )}
      {missingGrades && <InsetText>{missingGrades}</InsetText>}
      {withoutLevels.length > 0 && (
        <InsetText>
          {withoutLevels.join(', ')}: the framework gives {withoutLevels.length === 1 ? 'this role' : 'these roles'}{' '}
          skills but no levels, so one can read about them but not start a vacancy.
        </InsetText>
      )}
    </>
  )
}

const inFigures = (count: number) => count.toLocaleString('en-GB')

/** "52: 51 new, 1 changed, none gone". */
function inWords({ all, new: added, changed, gone }: Change): string {
  const said = (names: string[], word: string) => `${names.length > 0 ? inFigures(names.length) : 'none'} ${word}`
  return `${inFigures(all)}: ${said(added, 'new')}, ${said(changed, 'changed')}, ${said(gone, 'gone')}`
}

function Names({ what, change }: { what: string; change: Change }) {
  return (['new', 'changed', 'gone'] as const).map(
    (kind) =>
      change[kind].length > 0 && (
        <Details key={kind} summary={`${what} that are ${kind} (${inFigures(change[kind].length)})`}>
          <ul className="govuk-list govuk-list--bullet">
            {change[kind].map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Details>
      ),
  )
}
