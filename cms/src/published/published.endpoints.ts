import { defaultLanguage, isLanguage, type Language } from '@duo/domain/languages/languages';
import type { Endpoint, PayloadRequest } from 'payload';
import { findChanges } from '../publishing/purge-log.ts';
import { createReader } from './create-reader.ts';
import { readFrame } from './frame.ts';
import { servePicture } from './picture-file.ts';
import { answerPreview } from './preview.ts';
import { answerPath } from './published-page.ts';
import { readSitemap } from './sitemap.ts';

const maxPathLength = 300;

function refuse(message: string, status = 400): Response {
  return Response.json({ errors: [{ message }] }, { status });
}

function readLanguage(req: PayloadRequest): Language | undefined {
  const language = req.searchParams.get('language');
  return isLanguage(language) ? language : undefined;
}

async function getPage(req: PayloadRequest): Promise<Response> {
  const language = readLanguage(req);
  const path = req.searchParams.get('path') ?? '';
  if (!language) return refuse('language: fr, nl, en');
  if (path.length > maxPathLength) return refuse('path: too long', 414);
  return Response.json(await answerPath(createReader({ req, language }), path));
}

async function getFrame(req: PayloadRequest): Promise<Response> {
  const language = readLanguage(req);
  if (!language) return refuse('language: fr, nl, en');
  const reader = createReader({ req, language });
  const frame = await readFrame(reader);
  return Response.json({ frame, tags: [...reader.tags] });
}

async function getSitemap(req: PayloadRequest): Promise<Response> {
  return Response.json(await readSitemap(createReader({ req, language: defaultLanguage })));
}

async function getPreview(req: PayloadRequest): Promise<Response> {
  const answer = await answerPreview(req, req.searchParams.get('ticket') ?? '');
  return answer ? Response.json(answer) : refuse('ticket', 403);
}

async function getChanges(req: PayloadRequest): Promise<Response> {
  const since = req.searchParams.get('since');
  if (since !== null && !/^\d{1,15}$/.test(since)) return refuse('since: a number');
  return Response.json(await findChanges(req.payload, since === null ? null : Number(since)));
}

/** What the site reads, without signing in: published content only, one call for each page. */
export const publishedEndpoints: Endpoint[] = [
  { path: '/published/page', method: 'get', handler: getPage },
  { path: '/published/frame', method: 'get', handler: getFrame },
  { path: '/published/sitemap', method: 'get', handler: getSitemap },
  { path: '/published/preview', method: 'get', handler: getPreview },
  { path: '/published/picture/:fileName', method: 'get', handler: servePicture },
  { path: '/content-version', method: 'get', handler: getChanges },
];
