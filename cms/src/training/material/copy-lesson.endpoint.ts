import { isLanguage, type Language } from '@duo/domain/languages/languages';
import { createTranslator } from '@duo/i18n/translate';
import { APIError, addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { languageOf } from '../../accounts/language.ts';
import { copyBetweenLanguages } from '../../admin/publishing/copy-between-languages.ts';

interface Order {
  from: Language;
  to: Language;
  /** Whoever asks has been told that what the language has is replaced. */
  replaces: boolean;
}

function readOrder({ data }: PayloadRequest): Order | undefined {
  const { from, to, replaces } = (data ?? {}) as Record<string, unknown>;
  if (!isLanguage(from) || !isLanguage(to) || from === to) return undefined;
  return { from, to, replaces: replaces === true };
}

async function hasText(req: PayloadRequest, id: number, language: Language): Promise<boolean> {
  const { title, summary, blocks } = await req.payload.findByID({
    collection: 'lessons',
    id,
    draft: true,
    locale: language,
    fallbackLocale: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
  });
  return Boolean(title || summary || blocks?.length);
}

async function answerCopy(req: PayloadRequest): Promise<Response> {
  const t = createTranslator(languageOf(req), 'cms');
  const refuse = (message: string, status: number) =>
    new APIError(message, status, undefined, true);
  if (!req.data) await addDataAndFileToRequest(req);
  const order = readOrder(req);
  if (!req.user || !order) throw refuse(req.t('error:unauthorized'), 400);
  const id = req.routeParams?.id as number;
  if (!(await hasText(req, id, order.from))) throw refuse(t('training.copy.nothing'), 400);
  if (!order.replaces && (await hasText(req, id, order.to))) {
    throw refuse(t('training.copy.wouldReplace'), 409);
  }
  await copyBetweenLanguages({
    collectionSlug: 'lessons',
    docID: id,
    fromLocale: order.from,
    toLocale: order.to,
    overrideData: true,
    req,
  });
  return Response.json({ outcome: 'copied' });
}

/**
 * Makes a lesson's draft in one language from its draft in another, marked as still to be translated. It
 * never publishes, and replaces a text only for whoever says so.
 */
export const copyLesson: Endpoint = { path: '/:id/copy', method: 'post', handler: answerCopy };
