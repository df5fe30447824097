/**
 * Everything that the pages take from Remix, so that moving to its successor changes one file. Values come from
 * @remix-run/react alone: development sends this module to the browser whole, and @remix-run/node cannot run there.
 */
export type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
export { json, redirect, useActionData, useLoaderData } from '@remix-run/react'
