/** The error page for what the server refuses before Remix sees it; its address is not open to browsers. */
import type { LoaderFunctionArgs } from '@remix-run/node'

export function loader({ params }: LoaderFunctionArgs): never {
  const status = Number(params.status)
  throw new Response(null, { status: status >= 400 && status < 600 ? status : 404 })
}

export default function Problem() {
  return null
}
