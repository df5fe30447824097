import { ContentsList } from '../../components/govuk/ContentsList'
import { InsetText } from '../../components/govuk/InsetText'
import { NotificationBanner } from '../../components/govuk/NotificationBanner'
import { Pages } from '../../components/govuk/Pages'
import { findSide, levelGroups } from '../../domain/framework/compare-query'
import { type BankQuestion, enoughQuestions, isReworded } from '../../domain/questions/bank'
import { takenOverText } from '../../domain/questions/bank-changes'
import {
  type BankFilter,
  type BankGroup,
  type BankSource,
  bankGaps,
  bankGroups,
  bankPages,
  readBankFilter,
  waitingQuestions,
} from '../../domain/questions/bank-view'
import { kindName, kindsAbout, levelWords, topicTitle } from '../../domain/questions/topic'
import { formatCount, formatDate } from '../../domain/text/format'
import { pageNumber } from '../../domain/text/paging'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type LoaderFunctionArgs, useLoaderData } from '../../frame/remix'
import { bankSource } from '../../models/question-bank.server'
import { type FindUses, questionUses } from '../../models/question-use.server'
import { BankFilterForm } from './parts/BankFilterForm'
import { BankGaps } from './parts/BankGaps'
import { BankGroups } from './parts/BankGroups'
import { BankWaiting } from './parts/BankWaiting'
import { levelItems, subjectItems } from './parts/subject-items'

const title = 'Question bank'

export const handle: PageHandle = { title }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams
  const source = await bankSource(context)
  const { release, policy } = source
  const filter = readBankFilter(query, source)
  const groups = bankGroups(filter, source)
  const pages = bankPages(groups)
  const page = pageNumber(query.get('page'), pages.length)
  const usesOf = await questionUses(context, source.bank)
  return {
    filter,
    saved: savedText(query),
    groups: (pages[page - 1] ?? []).map((group) => groupView(policy, group, usesOf)),
    count: groups.reduce((sum, { questions }) => sum + questions.length, 0),
    page,
    pages: pages.length,
    roleLevel: findSide(release, filter.roleLevel)?.level.name,
    skillCount: groups.length,
    waiting: waitingViews(source),
    gaps: bankGaps(groups).map((group) => ({
      name: group.topic.name,
      text: `${group.topic.level}, ${formatCount(group.inUse, 'question')} in use`,
      href: `${pageHref(filter, pages.findIndex((page) => page.some((shown) => keyOf(shown) === keyOf(group))) + 1)}#${keyOf(group)}`,
    })),
    roleLevels: levelGroups(release),
    subjects: subjectItems(source),
    levels: levelItems(source),
    kinds: kindsAbout('strength', policy).map(({ slug, name }) => ({ value: slug, text: name })),
  }
}

/** The id of a group on the page. */
function keyOf({ topic: { subject, slug, level } }: BankGroup): string {
  return subject === 'skill' ? `${slug}-${level}` : [subject, slug, level].filter(Boolean).join('-')
}

/** The address of a page of the filtered questions. */
function pageHref(filter: BankFilter, page: number): string {
  const asked = Object.entries({ ...filter, page: page > 1 ? String(page) : '' }).filter(([, value]) => value !== '')
  return paths.questionBank(Object.fromEntries(asked))
}

function groupView(policy: BankSource['policy'], group: BankGroup, usesOf: FindUses) {
  const { topic } = group
  return {
    key: keyOf(group),
    title: topicTitle(topic, policy),
    inUse: `${formatCount(group.inUse, 'question')} in use`,
    addHref: paths.newQuestion(topic),
    questions: group.questions.map((question) => {
      const { value, text, retired } = question
      const usedIn = usesOf({ ...topic, text })
      return {
        href: paths.bankQuestion(topic, value),
        text,
        about: aboutWords(question, policy),
        retired,
        used: usedWords(usedIn.length),
        usedIn: usedIn.slice(0, maxUses).map((vacancy) => ({ href: paths.vacancy(vacancy.id), title: vacancy.title })),
      }
    }),
  }
}

function aboutWords(question: BankQuestion, policy: BankSource['policy']): string {
  const { kind, id, retired, owner, agreedOn } = question
  const parts = [
    kindName(kind, policy),
    id ? 'our own' : isReworded(question) && !retired && 'reworded',
    owner && `owner: ${owner}`,
    agreedOn && `agreed on ${formatDate(agreedOn)}`,
  ]
  return parts.filter(Boolean).join(' · ')
}

function waitingViews(source: BankSource) {
  return waitingQuestions(source).map(({ subject, slug, level, text }) => ({
    place: [subject === 'skill' ? slug : `${subject} ${slug}`, levelWords({ subject, level }, source.policy)]
      .filter(Boolean)
      .join(', '),
    text,
  }))
}

/** The most vacancies named that ask a question. */
const maxUses = 5

function usedWords(count: number): string {
  const named = count > maxUses ? `, the newest ${maxUses} of them` : ''
  return count === 0 ? 'used in no vacancy' : `used in ${count === 1 ? '1 vacancy' : `${count} vacancies`}${named}`
}

const done: Record<string, string> = {
  added: 'The question has been added.',
  saved: 'The question has been saved.',
  retired: 'The question has been retired. It is no longer offered.',
  back: 'The question is in use again.',
}

function savedText(query: URLSearchParams): string | undefined {
  const saved = query.get('saved') ?? ''
  return saved === 'imported' ? takenOverText(query) : done[saved]
}

export default function QuestionBank() {
  const { filter, saved, groups, count, page, pages, roleLevel, skillCount, gaps, waiting, ...choices } =
    useLoaderData<typeof loader>()
  const ownOnly = !filter.subject && !filter.roleLevel
  return (
    <>
      {saved && <NotificationBanner type="success" text={saved} />}
      <h1 className="govuk-heading-xl">{title}</h1>
      <p className="govuk-body">
        Questions for every skill and level, for behaviours by grade and for strengths: ours, and your own. A vacancy’s
        manager chooses from those in use.
      </p>
      <ContentsList
        label="More of the question bank"
        inline
        items={[
          { text: 'Add a question', href: paths.newSubject() },
          { text: 'Import from CSV', href: paths.questionImport() },
          { text: 'Export yours as CSV', href: paths.questionExport() },
        ]}
      />
      <BankFilterForm action={paths.questionBank()} values={filter} {...choices} />
      {ownOnly && (
        <InsetText>
          Choose a role level, or a skill, behaviour or strength, to see its questions. Below are only the ones that you
          have added, reworded, retired or agreed.
        </InsetText>
      )}
      {roleLevel && <BankGaps roleLevel={roleLevel} gaps={gaps} skills={skillCount} enough={enoughQuestions} />}
      <p className="govuk-body-l" role="status">
        {count === 0
          ? ownOnly
            ? 'You have added, reworded, retired or agreed no questions yet.'
            : 'No questions.'
          : `${formatCount(count, 'question')}${pages > 1 ? `, page ${page} of ${pages}` : ''}.`}
      </p>
      <BankGroups groups={groups} />
      {pages > 1 && <Pages page={page} pages={pages} hrefOf={(target) => pageHref(filter, target)} />}
      {ownOnly && <BankWaiting questions={waiting} />}
    </>
  )
}
