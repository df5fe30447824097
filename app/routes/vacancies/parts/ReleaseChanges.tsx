import { Details } from '../../../components/govuk/Details'
import { InsetText } from '../../../components/govuk/InsetText'
import { SummaryList } from '../../../components/govuk/SummaryList'
import { ChangeNotes, type ChangeNotesProps } from './ChangeNotes'
import { Rewordings, type RewordingsProps } from './Rewordings'

type Texts = RewordingsProps['rewordings']

export interface ReleaseChangesProps extends ChangeNotesProps {
  /** Names of the vacancy's release and of the newer one. */
  from: string
  to: string
  /** The level that replaces one that is gone, with the name of the latter. */
  instead?: { level: string; gone: string }
  changes: number
  facts: { key: string; value: string }[]
  skills: { name: string; words: string; use: string; statements?: { leadIn: string; items: string[] } }[]
  reordered: boolean
  statements: Texts
  neighbours: Texts
  texts: Texts
}

/** The changes of a newer release for a vacancy, with the framework's own notes beside them. */
export function ReleaseChanges({ changes, facts, skills, reordered, notes, ...words }: ReleaseChangesProps) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <Intro changes={changes} {...words} />
        {changes === 0 && (
          <InsetText>
            Nothing changed for this vacancy. You can still move it: its documents then name the newer release.
          </InsetText>
        )}
        {facts.length > 0 && <SummaryList rows={facts} />}
        {(skills.length > 0 || reordered) && <h2 className="govuk-heading-m">Skills of the role level</h2>}
        {skills.length > 0 && <Skills skills={skills} />}
        {reordered && <p className="govuk-body">The framework lists the skills in another order.</p>}
        <Rewordings title="Statements in other words" rewordings={words.statements} />
        <Rewordings title="Levels above and below, which the interview sheets quote" rewordings={words.neighbours} />
        <Rewordings title="Descriptions and responsibilities" rewordings={words.texts} />
      </div>
      <div className="govuk-grid-column-one-third">
        <ChangeNotes notes={notes} />
      </div>
    </div>
  )
}

function Intro({ from, to, instead, changes }: Pick<ReleaseChangesProps, 'from' | 'to' | 'instead' | 'changes'>) {
  return (
    <p className="govuk-body">
      This vacancy is on release {from}. Release {to} is newer.{' '}
      {instead && `It does not have the role level ${instead.gone}: compared below is ${instead.level}. `}
      {changes > 0 && `${changes === 1 ? 'One thing' : `${changes} things`} changed for this vacancy. `}
      Nothing in your documents changes until you move it.
    </p>
  )
}

function Skills({ skills }: Pick<ReleaseChangesProps, 'skills'>) {
  return (
    <SummaryList
      rows={skills.map(({ name, words, use, statements }) => ({
        key: name,
        value: (
          <>
            {words}
            {use && <span className="app-second-line">{use}</span>}
            {statements && <Statements {...statements} />}
          </>
        ),
      }))}
    />
  )
}

function Statements({ leadIn, items }: { leadIn: string; items: string[] }) {
  return (
    <Details summary="What this level means">
      <p className="govuk-body">{leadIn}</p>
      <ul className="govuk-list govuk-list--bullet">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Details>
  )
}
