import { BackLink } from '../../../app/components/govuk/BackLink'
import { Details } from '../../../app/components/govuk/Details'
import { InsetText } from '../../../app/components/govuk/InsetText'
import { NotificationBanner } from '../../../app/components/govuk/NotificationBanner'
import { ServiceNavigation } from '../../../app/components/govuk/ServiceNavigation'
import { SkipLink } from '../../../app/components/govuk/SkipLink'
import { Tag } from '../../../app/components/govuk/Tag'
import { WarningText } from '../../../app/components/govuk/WarningText'
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

parity('inset-text', {
  supported: plain,
  compared: 6,
  render: (o) => (
    <InsetText id={o.id} className={o.classes} {...o.attributes}>
      {content(o)}
    </InsetText>
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

parity('service-navigation', {
  supported: [
    ...['text', 'html', 'href', 'current', 'active'].map((option) => `navigation[].${option}`),
    'navigationLabel',
    'navigationId',
    'navigationClasses',
  ],
  compared: 9,
  except: {
    'with no options set': 'a navigation without parts is none',
    'with navigation being an empty array': 'a navigation without parts is none',
  },
  render: (o) => (
    <ServiceNavigation
      navigation={o.navigation.map(({ text, html, ...item }: Options) => ({ ...item, text: content({ text, html }) }))}
      navigationLabel={o.navigationLabel}
      navigationId={o.navigationId}
      navigationClassName={o.navigationClasses}
    />
  ),
  // Ours never folds into a menu, so it has no button to unfold it.
  adapt: (html) => html.replace(/<button[\s\S]*?<\/button>/, ''),
})

parity('skip-link', {
  supported: [...plain, 'href'],
  compared: 9,
  render: (o) => (
    // Our default target is #main-content, as in govuk-frontend's page template; its component has #content.
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
