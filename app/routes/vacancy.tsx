import { Button, LinkButton } from '../components/Button'
import { ButtonGroup } from '../components/ButtonGroup'
import { InsetText } from '../components/InsetText'
import { NotificationBanner } from '../components/NotificationBanner'
import { Problems } from '../components/Problems'
import { SummaryList } from '../components/SummaryList'
import { Tag } from '../components/Tag'
import { TaskList } from '../components/TaskList'
import { documentKinds, type EditedSection, kindFacts } from '../domain/document'
import { gradeNote } from '../domain/level-choice'
import { assessmentTasks, postTasks, type Task } from '../domain/tasks'
import { gradeWords, vacancyTitle } from '../domain/vacancy'
import { buildDocument, gapsOf } from '../models/documents.server'
import { findingsIn } from '../models/findings.server'
import { getVacancy } from '../models/vacancy.server'
import type { PageHandle } from '../page-context'
import { choicePages, paths, withPaths } from '../paths'
import { type LoaderFunctionArgs, useLoaderData } from '../remix'

export const handle: PageHandle<{ title: string }> = { title: ({ title }) => title, back: paths.start(), script: true }

const banners = new Map([
  ['created', 'The vacancy is saved, and its pack is ready. Download it now, or work through the pages below first.'],
  [
    'copied',
    'This is the copy. It has the choices and edits of the first one, without reference, dates and application IDs.',
  ],
])

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { id, slice, edits } = await getVacancy(params.id)
  const documents = documentKinds.map((kind) => buildDocument(kind, slice, edits))
  const { problems, advice } = findingsIn(slice)
  const count = (sections: EditedSection[], status: string) => sections.filter((one) => one.status === status).length
  return {
    id,
    banner: banners.get(new URL(request.url).searchParams.get('saved') ?? ''),
    title: vacancyTitle(slice),
    role: slice.role.name,
    level: slice.level.name,
    grade: gradeWords(slice.grade),
    gradeNote: gradeNote(slice),
    release: slice.framework.name,
    problems: withPaths(id, problems),
    advice: withPaths(id, advice),
    post: postTasks(gapsOf(documents), problems),
    assessment: assessmentTasks(slice, problems),
    documents: documents.map(({ kind, gaps, sections }) => ({
      kind,
      gaps: gaps.length,
      outdated: count(sections, 'outdated'),
      edited: count(sections, 'edited'),
    })),
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
      <Problems problems={data.problems} />
      <Problems lead="To think about:" problems={data.advice} />
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
