import type { Language } from '@duo/domain/languages/languages';
import type { PageAnswer, SitemapAnswer } from '@duo/domain/pages/published-page';
import type { VerifyAnswer } from '@duo/domain/training/certificate';
import {
  type ChangesAnswer,
  changesAnswer,
  type FrameAnswer,
  frameAnswer,
  type KeysAnswer,
  keysAnswer,
  pageAnswer,
  sitemapAnswer,
  verifyAnswer,
} from './answers.ts';
import { type PictureFile, requestPicture } from './pictures.ts';
import { askCms, type CmsConnection, readJson, refuseFailure, requestJson } from './request.ts';

/**
 * The public reads of the CMS. Each call is one request; none of them is remembered here.
 * All of them throw `CmsUnavailable` or `CmsRefused` (see `errors.ts`).
 */
export interface CmsClient {
  /** What stands at a path. `path` is without the language and without slashes at its ends: '' is the home page. */
  fetchPage(language: Language, path: string): Promise<PageAnswer>;
  /** The draft that a ticket opens. A ticket that isn't valid (any more) is refused with status 403. */
  fetchPreview(ticket: string): Promise<PageAnswer>;
  fetchSitemap(): Promise<SitemapAnswer>;
  /** Navigation, footer, contact and announcement, for a page without content. */
  fetchFrame(language: Language): Promise<FrameAnswer>;
  /** A picture's file. A name that isn't safe is refused with status 404 without asking. */
  fetchPicture(fileName: string): Promise<PictureFile>;
  /** The tags of all that was published after version `since`; null asks for the version alone. */
  fetchChanges(since: number | null): Promise<ChangesAnswer>;
  /** What a certificate's code stands for. `vouched`: the headers that say for whom this is asked. */
  verifyCertificate(code: string, vouched: Record<string, string>): Promise<VerifyAnswer>;
  /** By which badges are verified. */
  fetchKeys(): Promise<KeysAnswer>;
}

/** A client for one CMS; make one for each incoming request to pass its `requestId` on. */
export function createCmsClient(connection: CmsConnection): CmsClient {
  return {
    fetchPage: (language, path) =>
      requestJson(connection, `/api/published/page?${query({ language, path })}`, pageAnswer),
    fetchPreview: (ticket) =>
      requestJson(connection, `/api/published/preview?${query({ ticket })}`, pageAnswer),
    fetchSitemap: () => requestJson(connection, '/api/published/sitemap', sitemapAnswer),
    fetchFrame: (language) =>
      requestJson(connection, `/api/published/frame?${query({ language })}`, frameAnswer),
    fetchPicture: (fileName) => requestPicture(connection, fileName),
    fetchChanges: (since) => {
      const asked = since === null ? '' : `?${query({ since: `${since}` })}`;
      return requestJson(connection, `/api/content-version${asked}`, changesAnswer);
    },
    verifyCertificate: (code, vouched) => verify(connection, code, vouched),
    fetchKeys: () => requestJson(connection, '/api/published/jwks', keysAnswer),
  };
}

const tooManyRequests = 429;

/** Told to wait, the CMS answers as well. */
async function verify(
  connection: CmsConnection,
  code: string,
  headers: Record<string, string>,
): Promise<VerifyAnswer> {
  const path = `/api/published/certificate?${query({ code })}`;
  const answer = await askCms(connection, path, { accept: 'application/json', headers });
  if (answer.status !== tooManyRequests) refuseFailure(answer, path);
  return readJson(answer.body, path, verifyAnswer);
}

function query(values: Record<string, string>): string {
  return new URLSearchParams(values).toString();
}
