import { Radios } from '../../components/govuk/Radios'
import { type OfficialSubject, officialSubjects } from '../../domain/policy/official-words'
import { formatDate } from '../../domain/text/format'
import { choicesWithWords } from '../../domain/upgrade/changed-words'
import { shownTextChange } from '../../domain/upgrade/changes-view'
import { vacancyTitle } from '../../domain/vacancy/vacancy'
import { FormPage } from '../../forms/FormPage'
import { officialWordsPage, ownWords } from '../../forms/official-words'
import { openVacancy } from '../../forms/open-vacancy.server'
import { shownBy } from '../../forms/page'
import { parseForm, readForm, resultOf } from '../../forms/read.server'
import { refuse, useForm } from '../../forms/use-form'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from '../../frame/remix'
import { type LoadedPage, listPages } from '../../models/official-words.server'
import type { RequestContext } from '../../models/request-context.server'
import { saveVacancy } from '../../models/vacancy.server'
import { wordNews } from '../../models/word-news.server'
import { Rewordings } from './parts/Rewordings'

const title = 'Words of behaviours and strengths'

export const handle: PageHandle<{ id: string }> = { title, back: ({ id }) => paths.vacancy(id), script: true }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { id, version, vacancy } = await openVacancy(context, params.id)
  const pages = await loadedPages(context)
  const news = await wordNews(context, vacancy)
  return {
    id,
    version,
    vacancyTitle: vacancyTitle(vacancy),
    isCurrent: news === undefined,
    news: (news ?? []).map(shownTextChange),
    items: Object.fromEntries(officialSubjects.map((subject) => [subject, itemsOf(subject, pages[subject])])) as Record<
      OfficialSubject,
      ReturnType<typeof itemsOf>
    >,
    values: shownBy(officialWordsPage, { choices: vacancy.choices, editions: editionsOf(pages) }),
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const form = await readForm(request)
  const { id, vacancy } = await openVacancy(context, params.id)
  const editions = editionsOf(await loadedPages(context))
  const read = parseForm(form, officialWordsPage, { choices: vacancy.choices, editions })
  if ('result' in read) return refuse(read.result)
  const choices = choicesWithWords(vacancy.choices, read.value)
  const result = await resultOf(saveVacancy(context, id, form.version, { choices }), form)
  return 'saved' in result ? redirect(paths.vacancy(id)) : refuse(result)
}

async function loadedPages(context: RequestContext): Promise<Record<OfficialSubject, LoadedPage[]>> {
  return { behaviours: await listPages(context, 'behaviours'), strengths: await listPages(context, 'strengths') }
}

function editionsOf({ behaviours, strengths }: Record<OfficialSubject, LoadedPage[]>) {
  const edition = (page: LoadedPage) => page.edition
  return { behaviours: behaviours.map(edition), strengths: strengths.map(edition) }
}

function itemsOf(subject: OfficialSubject, pages: LoadedPage[]) {
  return [
    ...pages.map(({ edition, page }, place) => ({
      value: edition,
      text: `The GOV.UK page of ${formatDate(page.date)}${place === 0 ? ', loaded last' : ''}`,
    })),
    {
      value: ownWords,
      text: subject === 'behaviours' ? 'Our own summaries' : 'No words: only the name of each strength',
    },
  ]
}

export default function OfficialWords() {
  const data = useLoaderData<typeof loader>()
  const form = useForm<typeof officialWordsPage>(data)
  const { behaviours, strengths } = data.items
  return (
    <FormPage title={title} caption={data.vacancyTitle} submit="Save" lead={<Lead {...data} />} {...form}>
      <Radios
        {...form.field('behaviours')}
        legend="Behaviours"
        legendClassName="govuk-fieldset__legend--m"
        hint="Questions that you have chosen about behaviours keep their words."
        items={behaviours}
      />
      <Radios
        {...form.field('strengths')}
        legend="Strengths"
        legendClassName="govuk-fieldset__legend--m"
        items={strengths}
      />
    </FormPage>
  )
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>

function Lead({ isCurrent, news, items }: Pick<Data, 'isCurrent' | 'news' | 'items'>) {
  const load = (
    <a className="govuk-link" href={paths.frameworkImport()}>
      Load a page from GOV.UK
    </a>
  )
  if (items.behaviours.length + items.strengths.length === 2)
    return <p className="govuk-body">No Success Profiles page is loaded yet. {load}.</p>
  return (
    <>
      <p className="govuk-body">
        Documents quote these words and name their page. A vacancy keeps the words that it was made with until you
        choose others here.{' '}
        {isCurrent
          ? 'This one uses the words that were loaded last.'
          : news.length === 0
            ? 'The words that were loaded last read the same for this vacancy.'
            : 'Below is what the words that were loaded last change for this vacancy.'}
      </p>
      <Rewordings title="In other words" rewordings={news} />
    </>
  )
}
