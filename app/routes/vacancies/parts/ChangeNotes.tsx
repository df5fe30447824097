export interface ChangeNotesProps {
  notes: { date: string; notes: string[] }[]
}

/** The framework's own notes on its changes, word for word, under its dates. */
export function ChangeNotes({ notes }: ChangeNotesProps) {
  return (
    <>
      <h2 className="govuk-heading-m">The framework’s own notes</h2>
      {notes.length === 0 && (
        <p className="govuk-body">
          The loaded files have no note of a change to this role since the vacancy’s release.
        </p>
      )}
      {notes.map(({ date, notes: texts }) => (
        <div key={date} className="app-diff">
          <h3 className="govuk-heading-s">{date}</h3>
          {texts.map((text) => (
            <p key={text} className="govuk-body">
              {text}
            </p>
          ))}
        </div>
      ))}
    </>
  )
}
