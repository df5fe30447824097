import type { Action } from '../../../app/components/govuk/ActionLink'
import { SummaryList } from '../../../app/components/govuk/SummaryList'
import { Table } from '../../../app/components/govuk/Table'
import { Tag } from '../../../app/components/govuk/Tag'
import { TaskList } from '../../../app/components/govuk/TaskList'
import { content, type Options, parity } from './parity'

const action = ['href', 'text', 'html', 'visuallyHiddenText']

parity('summary-list', {
  supported: [
    'classes',
    'attributes',
    'rows[].key.text',
    'rows[].key.html',
    'rows[].value.text',
    'rows[].value.html',
    'rows[].classes',
    ...action.map((name) => `rows[].actions.items[].${name}`),
    'card.title.text',
    'card.title.html',
    'card.title.headingLevel',
    'card.classes',
    ...action.map((name) => `card.actions.items[].${name}`),
  ],
  compared: 22,
  except: { 'summary card with custom classes': 'a card always has a title' },
  render: (o) => (
    <SummaryList
      className={o.classes}
      rows={o.rows.map((row: Options) => ({
        key: content(row.key),
        value: content(row.value),
        actions: actions(row.actions),
        className: row.classes,
      }))}
      card={
        o.card && {
          title: content(o.card.title),
          headingLevel: o.card.title?.headingLevel,
          actions: actions(o.card.actions),
          className: o.card.classes,
        }
      }
      {...o.attributes}
    />
  ),
})

function actions(option: Options): Action[] | undefined {
  return option?.items?.map((item: Options) => ({
    href: item.href,
    text: content(item),
    visuallyHiddenText: item.visuallyHiddenText,
  }))
}

const cell = ['text', 'html', 'format', 'classes', 'rowspan', 'colspan']

parity('table', {
  supported: [
    'caption',
    'captionClasses',
    'classes',
    'attributes',
    'firstCellIsHeader',
    ...cell.map((name) => `head[].${name}`),
    ...cell.map((name) => `rows[][].${name}`),
  ],
  compared: 17,
  render: (o) => (
    <Table
      className={o.classes}
      caption={o.caption}
      captionClassName={o.captionClasses}
      head={o.head?.map(tableCell)}
      rows={o.rows.map((row: Options) => row.map(tableCell))}
      firstCellIsHeader={o.firstCellIsHeader}
      {...o.attributes}
    />
  ),
})

function tableCell(option: Options) {
  const { format, classes, rowspan, colspan } = option
  return { text: content(option), format, className: classes, rowSpan: rowspan, colSpan: colspan }
}

parity('task-list', {
  supported: [
    'classes',
    'attributes',
    'idPrefix',
    'items[].title.text',
    'items[].title.html',
    'items[].href',
    'items[].hint.text',
    'items[].hint.html',
    'items[].status.text',
    'items[].status.html',
    'items[].status.classes',
    'items[].status.tag.text',
    'items[].status.tag.html',
    'items[].status.tag.classes',
  ],
  compared: 7,
  render: (o) => (
    <TaskList
      className={o.classes}
      idPrefix={o.idPrefix}
      items={o.items.map((item: Options) => ({
        title: content(item.title),
        href: item.href,
        hint: content(item.hint),
        status: item.status.tag ? (
          <Tag className={item.status.tag.classes}>{content(item.status.tag)}</Tag>
        ) : (
          content(item.status)
        ),
        cannotStartYet: item.status.classes === 'govuk-task-list__status--cannot-start-yet',
      }))}
      {...o.attributes}
    />
  ),
})
