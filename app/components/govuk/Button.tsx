import type { ComponentPropsWithoutRef } from 'react'
import { classes } from './classes'

interface Common {
  variant?: 'secondary' | 'warning' | 'inverse'
  isStartButton?: boolean
}

export interface ButtonProps extends ComponentPropsWithoutRef<'button'>, Common {
  preventDoubleClick?: boolean
}

/** A submit button unless `type` is given. */
export function Button({
  variant,
  isStartButton,
  preventDoubleClick,
  className,
  children,
  ...attributes
}: ButtonProps) {
  return (
    <button
      type="submit"
      className={buttonClasses(variant, isStartButton, className)}
      data-module="govuk-button"
      data-prevent-double-click={preventDoubleClick}
      aria-disabled={attributes.disabled ? true : undefined}
      {...attributes}
    >
      {children}
      {isStartButton && <StartIcon />}
    </button>
  )
}

export interface LinkButtonProps extends ComponentPropsWithoutRef<'a'>, Common {
  href: string
}

/** A link that looks like a button, for moving to a page without sending anything. */
export function LinkButton({ variant, isStartButton, className, children, ...attributes }: LinkButtonProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: as in govuk-frontend, whose script lets the space bar follow the link
    <a
      role="button"
      draggable={false}
      className={buttonClasses(variant, isStartButton, className)}
      data-module="govuk-button"
      {...attributes}
    >
      {children}
      {isStartButton && <StartIcon />}
    </a>
  )
}

function buttonClasses(variant: Common['variant'], isStartButton?: boolean, className?: string) {
  return classes(
    'govuk-button',
    variant && `govuk-button--${variant}`,
    className,
    isStartButton && 'govuk-button--start',
  )
}

function StartIcon() {
  return (
    <svg
      className="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  )
}
