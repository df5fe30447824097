import { Button, LinkButton } from '../../../app/components/govuk/Button'
import { ErrorMessage } from '../../../app/components/govuk/ErrorMessage'
import { ErrorSummary } from '../../../app/components/govuk/ErrorSummary'
import { Fieldset } from '../../../app/components/govuk/Fieldset'
import { Hint } from '../../../app/components/govuk/Hint'
import { Label } from '../../../app/components/govuk/Label'
import { content, type Options, parity } from './parity'

const plain = ['text', 'html', 'classes', 'attributes', 'id']

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
