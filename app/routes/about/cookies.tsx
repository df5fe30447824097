import type { PageHandle } from '../../frame/page-context'
import { BodyText, BulletList, PartHeading, Statement } from './parts/Statement'

const title = 'Cookies'

export const handle: PageHandle = { title }

export default function Cookies() {
  return (
    <Statement title={title}>
      <BodyText>This service sets no cookies, so there is nothing to accept or refuse.</BodyText>
      <PartHeading>What your browser keeps</PartHeading>
      <BulletList>
        <li>The service stores nothing in your browser: no cookies, no local storage and no session storage.</li>
        <li>It tells the browser not to keep copies of its pages, because a computer may be shared.</li>
        <li>Style sheets and scripts may be kept. They are the same for everybody and contain nothing about you.</li>
        <li>
          Your browser’s history has the addresses of pages you opened. Files you downloaded stay until you delete them.
        </li>
      </BulletList>
      <PartHeading>Other sites</PartHeading>
      <BodyText>
        Pages load nothing from other sites, and there is no analytics. When you follow a link to another site, that
        site is not told which page you came from. It may set cookies of its own.
      </BodyText>
      <BodyText>
        Whoever puts a sign-in or another program in front of this service must say here which cookies that sets.
      </BodyText>
    </Statement>
  )
}
