import { readJsonObject } from './check-value.ts';
import { readBody } from './read-body.ts';
import { readForm } from './read-form.ts';
import { badRequest, type Refusal, tooLarge } from './refusal.ts';
import { findUploadBounds } from './upload-bounds.ts';

/** A request that may be handed on, and the document that it brings, if any. */
export type Prepared =
  | { refusal: Refusal }
  | { request: Request; document?: Record<string, unknown> };

type Reader = (request: Request, body: Buffer) => Promise<Prepared>;

const methodsWithBody = ['POST', 'PATCH', 'PUT'];
const overrideNames = ['x-http-method-override', 'x-payload-http-method-override'];

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decode(body: Buffer): string | undefined {
  try {
    return utf8.decode(body);
  } catch {
    return undefined;
  }
}

/** A request that Payload may change and read as it likes: the one that came has been read. */
function rebuild({ url, method, headers, signal }: Request, body?: BodyInit, type?: string) {
  const kept = new Headers(headers);
  for (const name of ['content-length', 'content-type', 'transfer-encoding', ...overrideNames]) {
    kept.delete(name);
  }
  if (type) kept.set('content-type', type);
  return new Request(url, { method, headers: kept, signal, ...(body ? { body } : {}) });
}

const readJson: Reader = async (request, body) => {
  const text = decode(body);
  if (text === undefined) return { refusal: badRequest('The body is not valid UTF-8.') };
  const read = readJsonObject(text);
  if ('refusal' in read) return read;
  return { request: rebuild(request, text, 'application/json'), document: read.value };
};

const readMultipart: Reader = async (request, body) => {
  const { file } = findUploadBounds(new URL(request.url).pathname);
  const read = await readForm(body, request.headers, file);
  if ('refusal' in read) return read;
  return { request: rebuild(request, read.form), document: read.document };
};

/** The admin asks long questions by POST: the parameters come as a form, and mean a GET. */
const readQuestion: Reader = async (request, body) => {
  const asked = overrideNames.some((name) => request.headers.get(name) === 'GET');
  if (request.method !== 'POST' || !asked) return { refusal: unsupportedType };
  const text = decode(body);
  if (text === undefined) return { refusal: badRequest('The body is not valid UTF-8.') };
  const url = new URL(request.url);
  url.search = [url.search.slice(1), text].filter(Boolean).join('&');
  const { headers, signal } = rebuild(request);
  return { request: new Request(url, { headers, signal }) };
};

type Bound = (pathname: string) => number;

const bodyTypes: Record<string, { read: Reader; maxBytes: Bound }> = {
  'application/json': { read: readJson, maxBytes: () => 2_000_000 },
  'multipart/form-data': {
    read: readMultipart,
    maxBytes: (pathname) => findUploadBounds(pathname).form,
  },
  'application/x-www-form-urlencoded': { read: readQuestion, maxBytes: () => 100_000 },
};

const unsupportedType: Refusal = {
  status: 415,
  message: `The body must be one of ${Object.keys(bodyTypes).join(', ')}.`,
};

function bodyTypeOf({ headers }: Request) {
  const type = (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return Object.hasOwn(bodyTypes, type) ? bodyTypes[type] : undefined;
}

function refuseOverride({ headers }: Request): Refusal | undefined {
  const method = overrideNames.map((name) => headers.get(name)).find((value) => value !== null);
  if (method === undefined || method === 'GET') return undefined;
  return badRequest('A method can only be overridden by GET.');
}

/**
 * Reads the body, within bounds, and checks it by its type. What comes back is a plain request that
 * holds what was checked, and nothing that Payload would have to refuse.
 */
export async function prepareRequest(request: Request): Promise<Prepared> {
  const refusal = refuseOverride(request);
  if (refusal) return { refusal };
  if (!methodsWithBody.includes(request.method) || !request.body) {
    return { request: rebuild(request) };
  }
  const type = bodyTypeOf(request);
  const { pathname } = new URL(request.url);
  const body = await readBody(request, type?.maxBytes(pathname) ?? 0);
  if (body?.length === 0) return { request: rebuild(request) };
  if (!type) return { refusal: unsupportedType };
  if (body) return type.read(request, body);
  return { refusal: tooLarge(request.headers, findUploadBounds(pathname).file) };
}
