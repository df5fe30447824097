import { BackLink } from '../../app/components/BackLink'
import { Breadcrumbs } from '../../app/components/Breadcrumbs'
import { Button, LinkButton } from '../../app/components/Button'
import { Details } from '../../app/components/Details'
import { ErrorMessage } from '../../app/components/ErrorMessage'
import { ErrorSummary } from '../../app/components/ErrorSummary'
import { Fieldset } from '../../app/components/Fieldset'
import { Hint } from '../../app/components/Hint'
import { InsetText } from '../../app/components/InsetText'
import { Label } from '../../app/components/Label'
import { NotificationBanner } from '../../app/components/NotificationBanner'
import { Panel } from '../../app/components/Panel'
import { SkipLink } from '../../app/components/SkipLink'
import { Tag } from '../../app/components/Tag'
import { WarningText } from '../../app/components/WarningText'
import { content, type Options, parity } from './parity'

const plain = ['text', 'html', 'classes', 'attributes', 'id']

parity('back-link', {
  supported: [...plain, 'href'],
  compared: 7,
  render: (o) => (
    <BackLink href={o.href} className={o.classes} {...o.attributes}>
      {content(o)}
    </BackLink>
  ),
})

parity('breadcrumbs', {
  supported: ['items[].text', 'items[].html', 'items[].href', 'collapseOnMobile', 'classes', 'attributes', 'labelText'],
  compared: 11,
  render: (o) => (
    <Breadcrumbs
      className={o.classes}
      collapseOnMobile={o.collapseOnMobile}
      labelText={o.labelText}
      items={o.items.map((item: Options) => ({ text: content(item), href: item.href }))}
      {...o.attributes}
    />
  ),
})

parity('button', {
  supported: [...plain, 'disabled', 'href', 'isStartButton', 'name', 'type', 'value', 'preventDoubleClick'],
  compared: 37,
  except: { 'start link with html': 'we have no second wrapper: children may be wrapped by the page' },
  render: ({ classes, attributes, text, html, href, ...o }) =>
    href ? (
      <LinkButton href={href} className={classes} isStartButton={o.isStartButton} {...attributes}>
        {content({ text, html })}
      </LinkButton>
    ) : (
      <Button className={classes} {...o} {...attributes}>
        {content({ text, html })}
      </Button>
    ),
})

parity('details', {
  supported: [...plain, 'summaryText', 'summaryHtml', 'open'],
  compared: 10,
  render: (o) => (
    <Details
      id={o.id}
      open={o.open}
      className={o.classes}
      summary={content({ text: o.summaryText, html: o.summaryHtml })}
      {...o.attributes}
    >
      {content(o)}
    </Details>
  ),
})

parity('error-message', {
  supported: [...plain, 'visuallyHiddenText'],
  compared: 9,
  render: (o) => (
    <ErrorMessage id={o.id} className={o.classes} visuallyHiddenText={o.visuallyHiddenText} {...o.attributes}>
      {content(o)}
    </ErrorMessage>
  ),
})

parity('error-summary', {
  supported: [
    'titleText',
    'titleHtml',
    'descriptionText',
    'descriptionHtml',
    'errorList[].text',
    'errorList[].html',
    'errorList[].href',
    'classes',
    'attributes',
  ],
  compared: 16,
  render: (o) => (
    <ErrorSummary
      className={o.classes}
      titleText={content({ text: o.titleText, html: o.titleHtml })}
      description={content({ text: o.descriptionText, html: o.descriptionHtml })}
      errorList={(o.errorList ?? []).map((item: Options) => ({ text: content(item), href: item.href }))}
      {...o.attributes}
    />
  ),
})

parity('fieldset', {
  supported: ['legend', 'html', 'describedBy', 'classes', 'role', 'attributes'],
  compared: 18,
  render: (o) => (
    <Fieldset
      className={o.classes}
      role={o.role}
      describedBy={o.describedBy}
      legend={content(o.legend)}
      legendClassName={o.legend?.classes}
      isPageHeading={o.legend?.isPageHeading}
      {...o.attributes}
    >
      {content(o)}
    </Fieldset>
  ),
})

parity('hint', {
  supported: plain,
  compared: 6,
  render: (o) => (
    <Hint id={o.id} className={o.classes} {...o.attributes}>
      {content(o)}
    </Hint>
  ),
})

parity('inset-text', {
  supported: plain,
  compared: 6,
  render: (o) => (
    <InsetText id={o.id} className={o.classes} {...o.attributes}>
      {content(o)}
    </InsetText>
  ),
})

parity('label', {
  supported: [...plain, 'isPageHeading', 'for'],
  compared: 16,
  except: { empty: 'a field always has a label' },
  render: (o) => (
    <Label htmlFor={o.for} className={o.classes} isPageHeading={o.isPageHeading} {...o.attributes}>
      {content(o)}
    </Label>
  ),
})

parity('notification-banner', {
  supported: [
    'text',
    'html',
    'type',
    'titleText',
    'titleHtml',
    'titleId',
    'role',
    'classes',
    'attributes.my-attribute',
  ],
  compared: 16,
  except: { 'with invalid type': 'the compiler refuses it' },
  render: (o) => (
    <NotificationBanner
      type={o.type}
      className={o.classes}
      text={o.html ? undefined : o.text}
      titleText={content({ text: o.titleText, html: o.titleHtml })}
      titleId={o.titleId}
      {...(o.role && { role: o.role })}
      {...o.attributes}
    >
      {o.html && content(o)}
    </NotificationBanner>
  ),
})

parity('panel', {
  supported: [...plain, 'titleText', 'titleHtml', 'headingLevel'],
  compared: 9,
  except: {
    'interruption with custom classes': 'we have the confirmation only',
    'interruption, no actions': 'we have the confirmation only',
  },
  render: (o) => (
    <Panel
      className={o.classes}
      headingLevel={o.headingLevel}
      titleText={content({ text: o.titleText, html: o.titleHtml })}
      {...o.attributes}
    >
      {content(o)}
    </Panel>
  ),
})

parity('skip-link', {
  supported: [...plain, 'href'],
  compared: 9,
  render: (o) => (
    // Our default target is #main-content, as in govuk-frontend's page template; its component says #content.
    <SkipLink href={o.href ?? '#content'} className={o.classes} {...o.attributes}>
      {content(o)}
    </SkipLink>
  ),
})

parity('tag', {
  supported: plain,
  compared: 12,
  render: ({ classes, ...o }) => (
    <Tag colour={classes?.replace('govuk-tag--', '')} {...o.attributes}>
      {content(o)}
    </Tag>
  ),
})

parity('warning-text', {
  supported: [...plain, 'iconFallbackText'],
  compared: 8,
  render: (o) => (
    <WarningText className={o.classes} iconFallbackText={o.iconFallbackText || undefined} {...o.attributes}>
      {content(o)}
    </WarningText>
  ),
})
