import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isLanguage } from '@duo/domain/languages/languages';
import { isCrossSite } from '../cross-site.ts';
import { readForm } from '../form-body.ts';
import type { Refuse } from '../handle.ts';
import {
  type ChoiceName,
  isAnnouncementId,
  isTextSize,
  readChoices,
  writeChoice,
} from './choices.ts';
import { languageOfReader } from './reader-language.ts';
import { chooseReturnPath } from './return-path.ts';
import { writeReaderStylesheet } from './stylesheet.ts';

const longestChoiceBytes = 2_048;

export interface ReaderRouteOptions {
  publicUrl: string;
  hosts: readonly string[];
  refuse: Refuse;
}

/** The answers that depend on who reads, each outside the page cache. */
export interface ReaderRoutes {
  /** `/`: to the start page in the reader's language. */
  start(request: IncomingMessage, response: ServerResponse): void;
  /** `/reader.css?language=…`: the reader's own choices, as styles. */
  stylesheet(request: IncomingMessage, response: ServerResponse, query: URLSearchParams): void;
  /** `POST /reader/text-size`, fields `size` and `path`. */
  chooseTextSize(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** `POST /reader/announcement`, fields `id` and `path`. */
  closeAnnouncement(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

export function createReaderRoutes(options: ReaderRouteOptions): ReaderRoutes {
  const secure = options.publicUrl.startsWith('https:');
  return {
    start(request, response) {
      const { language } = readChoices(request.headers.cookie, secure);
      const chosen = languageOfReader(language, request.headers['accept-language']);
      response.writeHead(302, {
        location: `/${chosen}`,
        vary: 'cookie, accept-language',
        'cache-control': 'private, no-store',
      });
      response.end();
    },
    stylesheet(request, response, query) {
      const choices = readChoices(request.headers.cookie, secure);
      rememberLanguage(request, response, query.get('language'), secure);
      const body = writeReaderStylesheet(choices);
      const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
      response.setHeader('etag', etag);
      // With no-cache, Chromium shows the old choice again after the form: it keeps sheets in memory.
      response.setHeader('cache-control', 'private, no-store');
      response.setHeader('vary', 'cookie');
      if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
      response.writeHead(200, { 'content-type': 'text/css; charset=utf-8' });
      response.end(request.method === 'HEAD' ? undefined : body);
    },
    chooseTextSize: (request, response) =>
      keepChoice(options, request, response, {
        name: 'text-size',
        field: 'size',
        allows: isTextSize,
      }),
    closeAnnouncement: (request, response) =>
      keepChoice(options, request, response, {
        name: 'announcement',
        field: 'id',
        allows: isAnnouncementId,
      }),
  };
}

// Pages set no cookie, or the cache could not keep them; their stylesheet does. Only a reader whose browser
// asks for another language than they read gets one, so that the start leads back to what they read.
function rememberLanguage(
  request: IncomingMessage,
  response: ServerResponse,
  language: string | null,
  secure: boolean,
): void {
  if (!isLanguage(language)) return;
  const { language: remembered } = readChoices(request.headers.cookie, secure);
  if (languageOfReader(remembered, request.headers['accept-language']) === language) return;
  response.setHeader('set-cookie', writeChoice('language', language, secure));
}

async function keepChoice(
  options: ReaderRouteOptions,
  request: IncomingMessage,
  response: ServerResponse,
  choice: { name: ChoiceName; field: string; allows(value: unknown): value is string },
): Promise<void> {
  if (isCrossSite(request.headers, options.hosts)) return options.refuse(request, response, 403);
  const form = await readForm(request, longestChoiceBytes);
  if ('refusal' in form) return options.refuse(request, response, form.refusal);
  const value = form.fields.get(choice.field);
  if (!choice.allows(value)) return options.refuse(request, response, 400);
  const secure = options.publicUrl.startsWith('https:');
  const origin = `${secure ? 'https' : 'http'}://${request.headers.host}`;
  response.writeHead(303, {
    location: chooseReturnPath(form.fields.get('path'), request.headers.referer, origin),
    'set-cookie': writeChoice(choice.name, value, secure),
    'cache-control': 'no-store',
  });
  response.end();
}
