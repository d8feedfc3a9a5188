import { defaultLanguage } from '@duo/domain/languages/languages';
import { handleEndpoints, type SanitizedConfig } from 'payload';
import { checkApiPath, readsOwnQuery } from './check-api-path.ts';
import { checkDocument } from './check-document.ts';
import { checkOwnQuery, checkQuery } from './check-query.ts';
import { findDocumentTarget } from './document-target.ts';
import { prepareRequest } from './prepare-request.ts';
import { findFieldKind, findOwnFieldKind } from './queried-field.ts';
import { badRequest, type Refusal } from './refusal.ts';

type Document = Record<string, unknown>;

function refuse({ status, message, headers = {} }: Refusal): Response {
  return Response.json({ errors: [{ message }] }, { status, headers });
}

/** Without a language Payload reads and writes none at all, and fails on some questions. */
function withLanguage(request: Request): Request {
  const url = new URL(request.url);
  if (url.searchParams.get('locale')) return request;
  url.searchParams.set('locale', defaultLanguage);
  return new Request(url, request);
}

function checkAddress(request: Request, config: SanitizedConfig): Refusal | undefined {
  const { pathname, search } = new URL(request.url);
  const [, , collection = ''] = pathname.split('/');
  const refusal = checkApiPath(pathname, config);
  if (refusal) return refusal;
  if (readsOwnQuery(pathname, config)) return checkOwnQuery(search);
  return checkQuery(search, {
    findKind: (path) => findFieldKind(collection, path, config),
    findOwnKind: (path) => findOwnFieldKind(collection, path, config),
  });
}

function checkBody(
  { method, url }: Request,
  document: Document | undefined,
  config: SanitizedConfig,
): Refusal | undefined {
  const target = findDocumentTarget(method, new URL(url).pathname, config);
  if (!target) return undefined;
  if (document) return checkDocument(document, target.fields);
  return target.isRequired ? badRequest('A document is missing.') : undefined;
}

/** Answers requests to `/api/…`: checks them, then lets Payload answer. */
export function createApi(config: SanitizedConfig): (request: Request) => Promise<Response> {
  return async (given) => {
    const prepared = await prepareRequest(given);
    if ('refusal' in prepared) return refuse(prepared.refusal);
    const { request, document } = prepared;
    const refusal = checkAddress(request, config) ?? checkBody(request, document, config);
    if (refusal) return refuse(refusal);
    const response = await handleEndpoints({ config, request: withLanguage(request) });
    response.headers.set('cache-control', 'private, no-store');
    return response;
  };
}
