import type { PageHandle } from '../../frame/page-context'
import { BodyText, BulletList, OtherSite, PartHeading, Statement } from './parts/Statement'

const title = 'Accessibility statement'

export const handle: PageHandle = { title }

export default function Accessibility() {
  return (
    <Statement title={title}>
      <BodyText>
        This is the statement of the people who wrote the hiring pack builder. It is for everybody who uses it: hiring
        managers, recruiters and panel members, and the candidates who get its documents. The organisation that runs
        your copy is responsible for it, and should check this statement and put its own in its place.
      </BodyText>
      <BodyText>We want as many people as possible to be able to use it. You should be able to:</BodyText>
      <BulletList>
        <li>use every page with a keyboard alone</li>
        <li>use every page without JavaScript</li>
        <li>zoom in to 400% without reading lines from side to side, except in some wide tables</li>
        <li>see from the page’s title that a form has errors, and reach each error from a list at the top</li>
        <li>
          download every document as plain text, and those that candidates and panels hold in their hands in large print
        </li>
      </BulletList>
      <PartHeading>How accessible it is</PartHeading>
      <BodyText>We know of these shortcomings:</BodyText>
      <BulletList>
        <li>no person who uses assistive technology has tested the service or its documents yet</li>
        <li>a job title in Welsh is not marked as Welsh, so a screen reader speaks it as English</li>
        <li>
          the table of the assessment plan, and wide tables of documents, scroll sideways within themselves on a narrow
          screen
        </li>
        <li>without JavaScript, the count of chosen skills changes only when you save</li>
        <li>
          forms in Word files have drop-down lists, boxes to tick and places to type in, which some programs other than
          Word do not offer
        </li>
        <li>the consensus sheet and the score matrix have no large print, because their tables would not fit a page</li>
        <li>there is no PDF of a document</li>
      </BulletList>
      <PartHeading>Feedback and contact</PartHeading>
      <BodyText>
        Tell the people who run this service if you find a problem that is not listed here, or need something in another
        format. They are the people who gave you its address. We cannot name them here, because each copy is run by
        somebody else.
      </BodyText>
      <PartHeading>Enforcement</PartHeading>
      <BodyText>
        If a public body runs this service and you are not happy with how it answers your complaint, contact the{' '}
        <OtherSite href="https://www.equalityadvisoryservice.com/">
          Equality Advisory and Support Service (EASS)
        </OtherSite>
        , or in Northern Ireland the{' '}
        <OtherSite href="https://www.equalityni.org/">Equality Commission for Northern Ireland</OtherSite>.
      </BodyText>
      <PartHeading>Compliance status</PartHeading>
      <BodyText>
        We believe that the service partially complies with the{' '}
        <OtherSite href="https://www.w3.org/TR/WCAG22/">Web Content Accessibility Guidelines version 2.2</OtherSite> AA
        standard. That is our own judgement: nobody has audited it. We know that it does not meet this success
        criterion:
      </BodyText>
      <BulletList>
        <li>3.1.2 Language of parts: a job title in Welsh, on pages and in documents</li>
      </BulletList>
      <BodyText>
        What people write themselves, such as a wording of a section or a question, is shown as they wrote it. Whoever
        writes it must see to clear headings and link texts.
      </BodyText>
      <PartHeading>How we tested it</PartHeading>
      <BodyText>We last tested the service on 26 November 2026, with programs only:</BodyText>
      <BulletList>
        <li>
          every kind of page, with errors and messages too, against the rules of WCAG 2.2 AA that axe-core can check, in
          Chromium at 1,280 and at 320 pixels wide, where no page may scroll sideways
        </li>
        <li>making a vacancy and choosing a skill with the keyboard alone, and the link that skips to the content</li>
        <li>what people do from page to page, once with JavaScript and once without</li>
        <li>the structure of Word files: headings, header rows of tables, names of fields, language</li>
      </BulletList>
      <BodyText>
        A program finds a part of all problems only. We have not tested with a screen reader, a screen magnifier, speech
        recognition, forced colours or changed text spacing, nor the documents with Word’s own accessibility checker.
      </BodyText>
      <PartHeading>What we are doing about it</PartHeading>
      <BodyText>
        We want the service tested by people who use assistive technology before a department relies on it. The tests
        named above run with every change, so that what works stays so.
      </BodyText>
      <PartHeading>Preparation of this statement</PartHeading>
      <BodyText>This statement was prepared on 26 November 2026.</BodyText>
    </Statement>
  )
}
