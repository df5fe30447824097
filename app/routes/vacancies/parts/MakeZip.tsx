import { Button, type ButtonProps } from '../../../components/govuk/Button'

/** The button that makes the pack's zip; `action` is where it posts to. */
export function MakeZip({ action, variant }: { action: string; variant?: ButtonProps['variant'] }) {
  return (
    <form method="post" action={action}>
      <Button variant={variant}>Make the pack (zip)</Button>
    </form>
  )
}
