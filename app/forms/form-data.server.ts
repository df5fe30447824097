/** The form of a POST; throws a 400 Response where it is no form. */
export async function formDataOf(request: Request): Promise<FormData> {
  return request.formData().catch(() => {
    throw new Response('This is not a form', { status: 400 })
  })
}
