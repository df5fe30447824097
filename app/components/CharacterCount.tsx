import { classes } from './classes'
import { Hint } from './Hint'
import { Textarea, type TextareaProps } from './Textarea'

export interface CharacterCountProps extends Omit<TextareaProps, 'describedBy' | 'afterInput'> {
  /** The most characters; not enforced by the control, so that people can paste and then cut. */
  maxlength?: number
  /** The most words; goes before maxlength. */
  maxwords?: number
}

/** A textarea that says how much it takes and, with JavaScript, how much is left. */
export function CharacterCount({ maxlength, maxwords, className, ...props }: CharacterCountProps) {
  const id = props.id ?? props.name
  const counting = {
    ...props.formGroup,
    className: classes('govuk-character-count', props.formGroup?.className),
    'data-module': 'govuk-character-count',
    'data-maxlength': maxlength,
    'data-maxwords': maxwords,
    'data-count-type': maxwords ? 'words' : undefined,
  }
  return (
    <Textarea
      {...props}
      className={classes('govuk-js-character-count', className)}
      describedBy={`${id}-info`}
      formGroup={counting}
      afterInput={
        <Hint id={`${id}-info`} className="govuk-character-count__message">
          You can enter up to {maxwords ?? maxlength} {maxwords ? 'words' : 'characters'}
        </Hint>
      }
    />
  )
}
