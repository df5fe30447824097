import { Checkboxes } from '../../components/govuk/Checkboxes'
import { Details } from '../../components/govuk/Details'
import { fillWording } from '../../domain/text/placeholders'
import { pageCalled } from '../../domain/vacancy/pages'
import { wordingValues } from '../../domain/vacancy/post-words'
import { statementNote } from '../../domain/vacancy/standard-statements'
import { openChoices, saveChoices } from '../../forms/choices.server'
import { FormPage } from '../../forms/FormPage'
import { statementsPage } from '../../forms/statements'
import { useForm } from '../../forms/use-form'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from '../../frame/remix'
import { parseProse } from '../../prose/markdown/markdown'
import { Prose } from '../../prose/react/Prose'

const { title } = pageCalled('statements')

export const handle: PageHandle<{ id: string }> = { title, back: ({ id }) => paths.vacancy(id), script: true }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { vacancy, ...opened } = await openChoices(context, params.id, statementsPage)
  const { statements } = vacancy.policy.statements
  const values = wordingValues(vacancy)
  const sections = [...new Set(statements.map(({ section }) => section))]
  return {
    ...opened,
    sections: sections.map((section) => ({
      section,
      statements: statements
        .filter((statement) => statement.section === section)
        .map((statement) => ({
          slug: statement.slug,
          name: statement.name,
          hint: statementNote(statement, vacancy.choices) ?? statement.hint,
          text: fillWording(statement.text, values),
        })),
    })),
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  return saveChoices(context, request, params.id, statementsPage)
}

export default function Statements() {
  const data = useLoaderData<typeof loader>()
  const form = useForm<typeof statementsPage>(data)
  return (
    <FormPage
      title={title}
      caption={data.vacancyTitle}
      alternative="Save and go to the overview"
      lead={
        <p className="govuk-body">
          The advert has the statements that are ticked. Which ones are ticked at first depends on who can apply. The
          wording is ours: check with your HR team that it fits your department. You can edit each one in the advert.
        </p>
      }
      idOf={(field) => groupOf(data.sections, field)}
      {...form}
    >
      {data.sections.map(({ section, statements }) => (
        <div key={section} className="app-statements">
          <Checkboxes
            name="statements"
            id={idOf(statements)}
            legend={section}
            legendClassName="govuk-fieldset__legend--s"
            small
            error={statements.map(({ slug }) => form.errors[`statements.${slug}`]?.[0]).find(Boolean)}
            values={form.all('statements')}
            items={statements.map(({ slug, name, hint }) => ({ value: slug, text: name, hint }))}
          />
          <Details
            summary={
              <>
                Read the wording<span className="govuk-visually-hidden">: {section}</span>
              </>
            }
          >
            {statements.map(({ slug, name, text }) => (
              <div key={slug}>
                <h2 className="govuk-heading-s">{name}</h2>
                <Prose root={parseProse(text)} />
              </div>
            ))}
          </Details>
        </div>
      ))}
    </FormPage>
  )
}

type Statements = { slug: string }[]

function idOf(statements: Statements): string {
  return `statements-${statements[0]?.slug}`
}

/** Every section is a group of its own: an error leads to the one with its statement. */
function groupOf(sections: { statements: Statements }[], field: string): string {
  const group = sections.find(({ statements }) => statements.some(({ slug }) => `statements.${slug}` === field))
  return group ? idOf(group.statements) : field
}
