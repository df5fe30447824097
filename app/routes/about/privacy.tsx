import { log } from '../../config/log.server'
import { zipKeptMinutes } from '../../documents/zip-jobs.server'
import { formatCount } from '../../domain/text/format'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type LoaderFunctionArgs, useLoaderData } from '../../frame/remix'
import { BodyText, BulletList, PartHeading, Statement } from './parts/Statement'

const title = 'Privacy'

export const handle: PageHandle = { title }

export async function loader({ context }: LoaderFunctionArgs) {
  return { saves: context.revisionsKept, minutes: zipKeptMinutes, logLevel: log.level }
}

export default function Privacy() {
  const { saves, minutes, logLevel } = useLoaderData<typeof loader>()
  return (
    <Statement title={title}>
      <BodyText>
        This page says what this service keeps, where, and for how long. It is about the program. The organisation that
        runs it decides why and on what legal ground it keeps personal data, and must add that here, with whom to ask.
      </BodyText>
      <PartHeading>Personal data that you may enter</PartHeading>
      <BulletList>
        <li>the name, email address and telephone number of the contact for a vacancy, which the advert prints</li>
        <li>the email address of the recruitment team, which the advert prints</li>
        <li>application IDs: a name is refused there, but who has the list of applications can tell whose an ID is</li>
        <li>
          whatever you write into a wording, a question or a question’s owner: name a team or role as owner, and no
          candidates or panel members anywhere
        </li>
      </BulletList>
      <BodyText>
        The service does not ask who you are. It has no accounts and no sign-in, and it does not record who saved what.
        Everybody who can open it can read, change and delete every vacancy. Scores and notes on candidates are never
        sent to it: they stay in the files that you download.
      </BodyText>
      <PartHeading>What is in the database</PartHeading>
      <BodyText>
        All that is saved is in one SQLite file, and in two beside it while the service runs, on the computer that runs
        it.
      </BodyText>
      <BulletList>
        <li>A vacancy, with your wordings of its documents, is kept until somebody deletes it.</li>
        <li>
          Its last {formatCount(saves, 'save')} {saves === 1 ? 'is' : 'are'} kept as well, and those that undoing a move
          to another release needs. An address that you have changed is still in them. They are deleted with the
          vacancy.
        </li>
        <li>
          Questions and wordings of the question bank are kept, with the owner and the day that you give. One of your
          own can be retired but not deleted.
        </li>
        <li>Releases of the framework, and loaded pages of Success Profiles, are kept. They name no people.</li>
        <li>
          An import that nobody has confirmed waits for a day. It is deleted when the next import is read after that.
          The files that you load are read and not kept.
        </li>
      </BulletList>
      <BodyText>
        What was deleted can stay in unused parts of the file until SQLite writes over them. Backups are made only when
        the people who run the service make one. A backup holds what is saved at that moment, and is kept as long as
        they keep it. When they restore one, the replaced database stays beside it until they delete it.
      </BodyText>
      <PartHeading>What is in memory</PartHeading>
      <BulletList>
        <li>A zip is kept for {formatCount(minutes, 'minute')} after it is ready, so that you can download it.</li>
        <li>A finished page is kept for a minute at most, and until something is saved.</li>
        <li>Texts that were read lately are kept to read them faster.</li>
      </BulletList>
      <BodyText>All of this is gone when the service stops.</BodyText>
      <PartHeading>What is in the log</PartHeading>
      <BodyText>
        The log tells the people who run the service what went wrong. They decide where it goes and how long it is kept.
        A line about a failure has the time, a reference, the method and path of the request, and the error with its
        place in the program. The path of a vacancy’s page has the vacancy’s ID. The service puts no form, no query, no
        network address and no browser’s name into the log.
      </BodyText>
      <BodyText>
        The level of the log is “{logLevel}” at present. At “info” and “debug” it also has a line for each refused
        request, with its method and status.
      </BodyText>
      <PartHeading>What leaves the service</PartHeading>
      <BulletList>
        <li>Files that you download. A Word file also names the vacancy’s ID and version in its properties.</li>
        <li>
          When somebody fetches a framework release, a request to the address that they chose. It contains nothing about
          vacancies or people.
        </li>
      </BulletList>
      <BodyText>
        Nothing else is sent anywhere. Your browser keeps nothing of the service either: see{' '}
        <a className="govuk-link" href={paths.cookies()}>
          Cookies
        </a>
        .
      </BodyText>
      <BodyText>
        A program between you and the service, such as a proxy, may record your network address and the pages you open.
        Ask the people who run the service.
      </BodyText>
    </Statement>
  )
}
