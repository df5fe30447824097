import { countText } from '../../../components/count-text'
import { ErrorMessage } from '../../../components/govuk/ErrorMessage'
import { Label } from '../../../components/govuk/Label'
import { Select, type SelectItem } from '../../../components/govuk/Select'
import { Table } from '../../../components/govuk/Table'
import type { CriterionKind } from '../../../domain/assessment/interview-criterion'
import type { PlanColumn } from '../../../domain/assessment/plan'
import { sentenceCase } from '../../../domain/text/format'
import { isPanelScored, type Stage } from '../../../domain/vacancy/stages'
import type { planPage } from '../../../forms/plan'
import { ticksAt } from '../../../forms/round-times'
import type { Form } from '../../../forms/use-form'

export interface PlanGridProps {
  criteria: PlanCriterion[]
  /** The stages across. */
  columns: PlanColumn[]
  members: number
  form: Form<typeof planPage>
}

export interface PlanCriterion {
  kind: CriterionKind
  key: string
  name: string
  use: string
  /** The member who asks about it if the members take turns; absent where nobody asks. */
  turn?: number
}

const weights = [1, 2, 3].map((weight) => ({ value: weight, text: String(weight) }))

/**
 * Every criterion with its stages and, while a panel scores it, its weight and who asks. A label of each control names its
 * row and its column, so that it is announced wherever the focus comes from; on a narrow page, where rows are blocks, its
 * column shows.
 */
export function PlanGrid({ criteria, columns, members, form }: PlanGridProps) {
  const scored = columns.map(({ stage }) => stage).filter((stage) => isPanelScored([stage]))
  return (
    <Table
      className="app-grid"
      caption="What is assessed where"
      captionClassName="govuk-table__caption--m"
      head={['Criterion', ...columns.map(({ name }) => sentenceCase(name)), 'Weight', 'Who asks']}
      firstCellIsHeader
      rows={[
        ...criteria.map((criterion) => {
          const cell = { criterion, scored, form }
          return [
            { text: <Heading criterion={criterion} error={form.error(`stages.${criterion.key}`)} /> },
            ...columns.map((column, at) => ({
              text: <Tick criterion={criterion} column={column} isFirst={at === 0} form={form} />,
            })),
            { text: <ScoredChoice {...cell} field="weight" label="Weight" items={weights} /> },
            { text: <ScoredChoice {...cell} field="askedBy" label="Who asks" items={askersOf(criterion, members)} /> },
          ]
        }),
        [
          'Number of criteria',
          ...columns.map((column) => ({ text: <Count column={column} criteria={criteria} form={form} /> })),
          '',
          '',
        ],
      ]}
    />
  )
}

const errorId = (key: string) => `stages.${key}-error`

function Heading({ criterion: { key, name, use }, error }: { criterion: PlanCriterion; error?: string }) {
  return (
    <>
      {name} <span className="app-aside">{use}</span>
      {error && <ErrorMessage id={errorId(key)}>{error}</ErrorMessage>}
    </>
  )
}

interface CellProps {
  criterion: PlanCriterion
  form: Form<typeof planPage>
}

/** Strengths have no stages to choose: each is asked about at the first interview. */
function isAt({ kind, key }: PlanCriterion, stage: Stage, form: Form<typeof planPage>): boolean {
  return kind === 'strength' ? stage === 'interview' : form.all(`stages.${key}`).includes(stage)
}

function Tick({ criterion, column, isFirst, form }: CellProps & { column: PlanColumn; isFirst: boolean }) {
  const { kind, key, name } = criterion
  const { stage } = column
  if (kind === 'strength' && stage !== 'interview') return null
  const field = `stages.${key}` as const
  const id = isFirst ? field : `${field}-${stage}`
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small">
      <div className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          id={id}
          name={field}
          type="checkbox"
          value={stage}
          defaultChecked={isAt(criterion, stage, form)}
          disabled={kind === 'strength'}
          aria-describedby={form.error(field) && errorId(key)}
        />
        <Label className="govuk-checkboxes__label" htmlFor={id}>
          <ColumnLabel text={sentenceCase(column.name)} of={name} />
        </Label>
      </div>
    </div>
  )
}

/** Hidden, with its choice kept, while the criterion is at no stage where a panel scores it: it would do nothing there. */
function ScoredChoice({
  criterion,
  scored,
  field,
  label,
  items,
  form,
}: CellProps & { scored: Stage[]; field: 'weight' | 'askedBy'; label: string; items: SelectItem[] }) {
  const { key, name } = criterion
  return (
    <div hidden={!scored.some((stage) => isAt(criterion, stage, form))} data-show data-ticks={ticksAt(scored, key)}>
      <Select
        {...form.field(`criteria.${key}.${field}`)}
        label={<ColumnLabel text={label} of={name} />}
        items={items}
      />
    </div>
  )
}

function ColumnLabel({ text, of }: { text: string; of: string }) {
  return (
    <>
      <span className="app-grid__label">{text}</span>
      <span className="govuk-visually-hidden"> for {of}</span>
    </>
  )
}

function askersOf({ turn }: PlanCriterion, members: number): SelectItem[] {
  return [
    { value: '', text: turn ? `In turn: ${turn}` : 'In turn' },
    ...Array.from({ length: members }, (_, at) => ({ value: at + 1, text: at === 0 ? '1 (chair)' : String(at + 1) })),
  ]
}

/** The criteria ticked at a stage; the browser keeps the number up to date where it can. */
function Count({
  column: { stage, name, most },
  criteria,
  form,
}: { column: PlanColumn } & Pick<PlanGridProps, 'criteria' | 'form'>) {
  const count = criteria.filter((criterion) => isAt(criterion, stage, form)).length
  const limit = most ?? criteria.length
  const text = most ? '{count} of {limit}' : '{count}'
  return (
    <>
      <span className="app-grid__label">{sentenceCase(name)}: </span>
      <span
        data-count-of="[name^='stages.']"
        data-count-values={stage}
        data-limit={limit}
        data-text={text}
        data-over-text={text}
      >
        {countText(text, count, limit)}
      </span>
    </>
  )
}
