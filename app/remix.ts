/** All that the pages take from Remix, so that moving to its successor is one file. */
export { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node'
export { useActionData, useLoaderData } from '@remix-run/react'
