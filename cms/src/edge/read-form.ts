import { readJsonObject } from './check-value.ts';
import { badRequest, type Refusal, tooLarge } from './refusal.ts';

const fieldNames = ['_payload', 'file'];

async function parseForm(body: Buffer, contentType: string): Promise<FormData | undefined> {
  try {
    const headers = { 'content-type': contentType };
    return await new Response(new Uint8Array(body), { headers }).formData();
  } catch {
    return undefined;
  }
}

function checkFields(form: FormData): Refusal | undefined {
  const unknown = [...form.keys()].find((name) => !fieldNames.includes(name));
  if (unknown !== undefined) return badRequest('The form may hold _payload and file.');
  const isDouble = fieldNames.some((name) => form.getAll(name).length > 1);
  return isDouble ? badRequest('The form may hold one _payload and one file.') : undefined;
}

/** The document, which is an empty one when the form has none: Payload fails without. */
function readDocument(form: FormData) {
  const text = form.get('_payload') ?? '{}';
  return typeof text === 'string'
    ? readJsonObject(text)
    : { refusal: badRequest('_payload must be text.') };
}

function checkFile(form: FormData, headers: Headers, maxBytes: number): Refusal | undefined {
  const file = form.get('file');
  if (file === null) return undefined;
  if (typeof file === 'string') return badRequest('file must be a file.');
  if (file.name.includes('\0')) return badRequest('A NUL character is not allowed.');
  return file.size > maxBytes ? tooLarge(headers, maxBytes) : undefined;
}

/**
 * Reads what the admin's forms send: a document as JSON in `_payload`, and for a picture its `file`.
 * The form is made anew, so that Payload's own reader meets no form that a client made up.
 */
export async function readForm(
  body: Buffer,
  headers: Headers,
  maxFileBytes: number,
): Promise<{ refusal: Refusal } | { form: FormData; document: Record<string, unknown> }> {
  const form = await parseForm(body, headers.get('content-type') ?? '');
  if (!form) return { refusal: badRequest('The form cannot be read.') };
  const refusal = checkFields(form) ?? checkFile(form, headers, maxFileBytes);
  if (refusal) return { refusal };
  const read = readDocument(form);
  if ('refusal' in read) return read;
  form.set('_payload', JSON.stringify(read.value));
  return { form, document: read.value };
}
