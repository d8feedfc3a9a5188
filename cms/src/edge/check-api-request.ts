import { isLanguage } from '@duo/domain/languages/languages';
import type { Refusal } from './refusal.ts';

const maxLimit = 500;
const maxDepth = 2;
const maxJsonBytes = 2_000_000;

/** Payload's page for the first account: ours are made by a command, or by an admin. */
const closedPath = /^\/api\/[^/]+\/first-register\/?$/;

const numbers: Record<string, number> = { limit: maxLimit, depth: maxDepth, page: 1_000_000 };

function bad(message: string): Refusal {
  return { status: 400, message };
}

function checkNumbers(query: URLSearchParams): Refusal | undefined {
  for (const [name, max] of Object.entries(numbers)) {
    const text = query.get(name);
    if (text === null) continue;
    if (!/^\d{1,7}$/.test(text) || Number(text) > max) {
      return bad(`${name}: a whole number from 0 to ${max}.`);
    }
  }
  return undefined;
}

function checkLanguages(query: URLSearchParams): Refusal | undefined {
  for (const name of ['locale', 'publishSpecificLocale']) {
    const text = query.get(name);
    if (text !== null && text !== 'all' && !isLanguage(text)) return bad(`${name}: fr, nl, en.`);
  }
  return undefined;
}

function hasNul(query: URLSearchParams): boolean {
  return [...query].some(([name, value]) => name.includes('\0') || value.includes('\0'));
}

function checkQuery(query: URLSearchParams): Refusal | undefined {
  if (hasNul(query)) return bad('A NUL character is not allowed.');
  return checkNumbers(query) ?? checkLanguages(query);
}

const bodyTypes = ['application/json', 'multipart/form-data', 'application/x-www-form-urlencoded'];

function checkContentType(request: Request): Refusal | undefined {
  const hasBody = request.body !== null && request.headers.get('content-length') !== '0';
  if (!hasBody || request.method === 'DELETE') return undefined;
  const type = (request.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase();
  if (type && bodyTypes.includes(type)) return undefined;
  return { status: 415, message: `The body must be one of ${bodyTypes.join(', ')}.` };
}

/** JSON must be an object, without NUL characters, and not larger than any document of ours. */
async function checkJson(request: Request): Promise<Refusal | undefined> {
  if (!request.body || !request.headers.get('content-type')?.startsWith('application/json')) {
    return undefined;
  }
  const text = await request.clone().text();
  if (text.length > maxJsonBytes) return { status: 413, message: 'The body is too large.' };
  if (text === '') return undefined;
  if (text.includes('\\u0000')) return bad('A NUL character is not allowed.');
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return undefined;
    return bad('The body must be a JSON object.');
  } catch {
    return bad('The body is not valid JSON.');
  }
}

/** What is wrong with a request to the API, before Payload reads it; undefined when nothing is. */
export async function checkApiRequest(request: Request): Promise<Refusal | undefined> {
  const url = new URL(request.url);
  if (closedPath.test(url.pathname)) return { status: 404, message: 'Not found.' };
  return checkQuery(url.searchParams) ?? checkContentType(request) ?? (await checkJson(request));
}
