import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { classes } from './classes'

export interface TaskListItem {
  title: ReactNode
  /** Absent while the task cannot be started. */
  href?: string
  hint?: ReactNode
  /** Words for a finished task, a Tag for one that needs something. */
  status: ReactNode
  cannotStartYet?: boolean
}

export interface TaskListProps extends ComponentPropsWithoutRef<'ul'> {
  items: TaskListItem[]
  idPrefix?: string
}

export function TaskList({ items, idPrefix = 'task-list', className, ...attributes }: TaskListProps) {
  return (
    <ul className={classes('govuk-task-list', className)} {...attributes}>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, on the server
        <Task key={index} id={`${idPrefix}-${index + 1}`} {...item} />
      ))}
    </ul>
  )
}

function Task({ id, title, href, hint, status, cannotStartYet }: TaskListItem & { id: string }) {
  const hintId = hint ? `${id}-hint` : undefined
  const statusId = `${id}-status`
  return (
    <li className={classes('govuk-task-list__item', href && 'govuk-task-list__item--with-link')}>
      <div className="govuk-task-list__name-and-hint">
        {href ? (
          <a className="govuk-link govuk-task-list__link" href={href} aria-describedby={classes(hintId, statusId)}>
            {title}
          </a>
        ) : (
          <div>{title}</div>
        )}
        {hint && (
          <div id={hintId} className="govuk-task-list__hint">
            {hint}
          </div>
        )}
      </div>
      <div
        className={classes('govuk-task-list__status', cannotStartYet && 'govuk-task-list__status--cannot-start-yet')}
        id={statusId}
      >
        {status}
      </div>
    </li>
  )
}
