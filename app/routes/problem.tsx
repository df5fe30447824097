/** The error page for what the server refuses before Remix sees it; its address is not open to browsers. */
import type { LoaderFunctionArgs } from '@remix-run/node'

export function loader({ params }: LoaderFunctionArgs): never {
  throw new Response(null, { status: Number(params.status) })
}

export default function Problem() {
  return null
}
