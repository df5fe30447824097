import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { classes } from './classes'

export interface ServiceNavigationItem {
  text: ReactNode
  /** Without an address the item is text. */
  href?: string
  /** The reader is on this very page. */
  current?: boolean
  /** The reader is on a page below it. */
  active?: boolean
}

export interface ServiceNavigationProps extends ComponentPropsWithoutRef<'div'> {
  navigation: ServiceNavigationItem[]
  navigationLabel?: string
  navigationId?: string
  navigationClassName?: string
}

/** The parts of the service. The list wraps and never folds into a menu, so it needs no script. */
export function ServiceNavigation({
  navigation,
  navigationLabel = 'Menu',
  navigationId = 'navigation',
  navigationClassName,
  className,
  ...attributes
}: ServiceNavigationProps) {
  return (
    <div
      className={classes('govuk-service-navigation', className)}
      data-module="govuk-service-navigation"
      {...attributes}
    >
      <div className="govuk-width-container">
        <div className="govuk-service-navigation__container">
          <nav
            aria-label={navigationLabel}
            className={classes('govuk-service-navigation__wrapper', navigationClassName)}
          >
            <ul className="govuk-service-navigation__list" id={navigationId}>
              {navigation.map((item, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, on the server
                <Item key={index} {...item} />
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </div>
  )
}

function Item({ text, href, current = false, active = current }: ServiceNavigationItem) {
  const ariaCurrent = current ? 'page' : active || undefined
  // The strong stays where someone overrides colours or styles.
  const content = active ? <strong className="govuk-service-navigation__active-fallback">{text}</strong> : text
  return (
    <li className={classes('govuk-service-navigation__item', active && 'govuk-service-navigation__item--active')}>
      {href ? (
        <a className="govuk-service-navigation__link" href={href} aria-current={ariaCurrent}>
          {content}
        </a>
      ) : (
        <span className="govuk-service-navigation__text" aria-current={ariaCurrent}>
          {content}
        </span>
      )}
    </li>
  )
}
