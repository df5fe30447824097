import { Button, LinkButton } from '../components/Button'
import { ButtonGroup } from '../components/ButtonGroup'
import { InsetText } from '../components/InsetText'
import { NotificationBanner } from '../components/NotificationBanner'
import { SummaryList } from '../components/SummaryList'
import { Tag } from '../components/Tag'
import { TaskList } from '../components/TaskList'
import { documentKinds, kindFacts } from '../domain/document'
import { gradeNote } from '../domain/level-choice'
import { assessmentTasks, postTasks, type Task } from '../domain/tasks'
import { vacancyTitle } from '../domain/vacancy'
import { buildDocument } from '../models/documents.server'
import { getVacancy } from '../models/vacancy.server'
import type { PageHandle } from '../page-context'
import { choicePages, paths } from '../paths'
import { type LoaderFunctionArgs, useLoaderData } from '../remix'

export const handle: PageHandle<{ title: string }> = { title: ({ title }) => title, back: paths.start(), script: true }

const banners: Record<string, string> = {
  created: 'The vacancy is saved, and its pack is ready. Download it now, or work through the pages below first.',
  copied:
    'This is the copy. It has the choices and edits of the first one, without reference, dates and application IDs.',
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { id, slice, edits } = await getVacancy(params.id)
  return {
    id,
    banner: banners[new URL(request.url).searchParams.get('saved') ?? ''],
    title: vacancyTitle(slice),
    role: slice.role.name,
    level: slice.level.name,
    grade: `${slice.grade.name} (${slice.grade.code})`,
    gradeNote: gradeNote(slice),
    release: slice.framework.name,
    post: postTasks(slice),
    assessment: assessmentTasks(slice),
    documents: documentKinds.map((kind) => {
      const { gaps, sections } = buildDocument(kind, slice, edits)
      const outdated = sections.filter((section) => section.status === 'outdated').length
      const edited = sections.filter((section) => section.status === 'edited').length
      return { kind, gaps: gaps.length, outdated, edited }
    }),
  }
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>

export default function Vacancy() {
  const data = useLoaderData<typeof loader>()
  const { id } = data
  const toTask = ({ slug, title, status, done }: Task) => ({
    title,
    href: choicePages.find((page) => page.slug === slug)?.path(id),
    status: done ? status : <Tag colour="yellow">{status}</Tag>,
  })
  return (
    <>
      {data.banner && <NotificationBanner type="success" text={data.banner} />}
      <h1 className="govuk-heading-xl">{data.title}</h1>
      <SummaryList
        rows={[
          { key: 'Role', value: data.role },
          {
            key: 'Role level',
            value: data.level,
            actions: [{ href: paths.level(id), text: 'Change', visuallyHiddenText: 'role level' }],
          },
          {
            key: 'Grade',
            value: data.grade,
            actions: [{ href: paths.grade(id), text: 'Change', visuallyHiddenText: 'grade' }],
          },
          { key: 'Framework release', value: data.release },
        ]}
      />
      {data.gradeNote && <InsetText>{data.gradeNote}</InsetText>}
      <h2 className="govuk-heading-m">About the post</h2>
      <TaskList idPrefix="post" items={data.post.map(toTask)} />
      <h2 className="govuk-heading-m">What is assessed</h2>
      <TaskList idPrefix="assessment" items={data.assessment.map(toTask)} />
      <h2 className="govuk-heading-m">Documents</h2>
      <TaskList idPrefix="documents" items={data.documents.map((document) => documentTask(id, document))} />
      <LinkButton href={paths.download(id)}>Download the pack</LinkButton>
      <h2 className="govuk-heading-m">This vacancy</h2>
      <form method="post" action={paths.copy(id)}>
        <ButtonGroup>
          <Button variant="secondary" preventDoubleClick>
            Copy this vacancy
          </Button>
          <a className="govuk-link" href={paths.delete(id)}>
            Delete this vacancy
          </a>
        </ButtonGroup>
      </form>
    </>
  )
}

function documentTask(id: string, { kind, gaps, outdated, edited }: Data['documents'][number]) {
  const { name, purpose } = kindFacts[kind]
  return { title: name, href: paths.document(id, kind), hint: purpose, status: documentStatus(gaps, outdated, edited) }
}

function documentStatus(gaps: number, outdated: number, edited: number) {
  if (outdated > 0) return <Tag colour="orange">{`${outdated} to check`}</Tag>
  if (gaps > 0) return <Tag colour="yellow">{`${gaps} to confirm`}</Tag>
  return edited > 0 ? `Ready, ${edited} edited` : 'Ready'
}
