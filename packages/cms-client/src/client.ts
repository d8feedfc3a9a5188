import type { Language } from '@duo/domain/languages/languages';
import type { PageAnswer, SitemapAnswer } from '@duo/domain/pages/published-page';
import {
  type ChangesAnswer,
  changesAnswer,
  type FrameAnswer,
  frameAnswer,
  pageAnswer,
  sitemapAnswer,
} from './answers.ts';
import { type PictureFile, requestPicture } from './pictures.ts';
import { type CmsConnection, requestJson } from './request.ts';

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
  };
}

function query(values: Record<string, string>): string {
  return new URLSearchParams(values).toString();
}
