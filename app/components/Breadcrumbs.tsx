import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { classes } from './classes'

export interface BreadcrumbsItem {
  text: ReactNode
  /** Absent on the page that the reader is on. */
  href?: string
}

export interface BreadcrumbsProps extends ComponentPropsWithoutRef<'nav'> {
  items: BreadcrumbsItem[]
  collapseOnMobile?: boolean
  labelText?: string
}

export function Breadcrumbs({
  items,
  collapseOnMobile,
  labelText = 'Breadcrumb',
  className,
  ...attributes
}: BreadcrumbsProps) {
  return (
    <nav
      className={classes('govuk-breadcrumbs', className, collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile')}
      aria-label={labelText}
      {...attributes}
    >
      <ol className="govuk-breadcrumbs__list">
        {items.map((item) =>
          item.href ? (
            <li key={item.href} className="govuk-breadcrumbs__list-item">
              <a className="govuk-breadcrumbs__link" href={item.href}>
                {item.text}
              </a>
            </li>
          ) : (
            <li key="current" className="govuk-breadcrumbs__list-item" aria-current="page">
              {item.text}
            </li>
          ),
        )}
      </ol>
    </nav>
  )
}
