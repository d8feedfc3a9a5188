import { languages } from '@duo/domain/languages/languages';
import type { PageAnswer, SiteFrame, SitemapAnswer } from '@duo/domain/pages/published-page';
import type { Tag } from '@duo/domain/publishing/tags';
import type { VerifyAnswer } from '@duo/domain/training/certificate';
import { z } from 'zod';

/** What surrounds every page, by itself: for the pages that have no content, such as an error. */
export interface FrameAnswer {
  frame: SiteFrame;
  tags: Tag[];
}

/** What changed since a version; `tags` is null when that was too long ago to know. */
export interface ChangesAnswer {
  version: number;
  tags: Tag[] | null;
  /** The tags of what was withdrawn, and may not even be kept as a last good version. */
  forget?: Tag[] | undefined;
}

/** The public halves of the keys that sign badges (RFC 7517). */
export interface KeysAnswer {
  keys: object[];
}

/** What was put where when the two processes disagree is checked; what is inside a block is typed by the domain alone. */
const tags = z.array(z.string());
const link = z.looseObject({ label: z.string(), href: z.string() });
const alternates = z.array(z.looseObject({ language: z.enum(languages), path: z.string() }));

const frame = z.looseObject({
  navigation: z.array(link),
  mainAction: link,
  footer: z.array(z.looseObject({ title: z.string(), links: z.array(link) })),
  legalLinks: z.array(link),
  contact: z.looseObject({ organisation: z.string(), phone: z.string(), email: z.string() }),
  announcement: z.looseObject({ id: z.string(), text: z.string() }).nullable(),
});

const addressed = z.looseObject({
  language: z.enum(languages),
  requestedLanguage: z.enum(languages),
  path: z.string().startsWith('/'),
  title: z.string(),
  description: z.string(),
  alternates,
  breadcrumbs: z.array(link),
  updatedAt: z.string(),
  frame,
  tags,
});

const page = z.intersection(
  addressed,
  z.discriminatedUnion('kind', [
    z.looseObject({
      kind: z.literal('page'),
      blocks: z.array(z.looseObject({ type: z.string() })),
    }),
    z.looseObject({ kind: z.literal('story'), story: z.looseObject({}), body: z.string() }),
    z.looseObject({ kind: z.literal('branch'), branch: z.looseObject({}), body: z.string() }),
  ]),
);

/**
 * An answer's check and the type that it stands for. The schemas look at the envelope only, so the type is
 * claimed here, once, rather than at each use.
 */
export interface AnswerShape<Answer> {
  read(value: unknown): Answer;
}

/** The shape of what `schema` accepts. */
export function shapeOf<Answer>(schema: z.ZodType): AnswerShape<Answer> {
  return { read: (value) => schema.parse(value) as Answer };
}

export const pageAnswer = shapeOf<PageAnswer>(
  z.discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('found'), page }),
    z.object({ outcome: z.literal('moved'), path: z.string().regex(/^\/(?![/\\])/) }),
    z.looseObject({ outcome: z.literal('missing'), frame }),
  ]),
);

export const sitemapAnswer = shapeOf<SitemapAnswer>(
  z.object({ entries: z.array(z.looseObject({ alternates, updatedAt: z.string() })), tags }),
);

export const frameAnswer = shapeOf<FrameAnswer>(z.object({ frame, tags }));

export const changesAnswer = shapeOf<ChangesAnswer>(
  z.object({ version: z.int().nonnegative(), tags: tags.nullable(), forget: tags.optional() }),
);

const certified = { name: z.string(), courseTitle: z.string(), completedOn: z.string() };

export const verifyAnswer = shapeOf<VerifyAnswer>(
  z.discriminatedUnion('outcome', [
    z.object({ outcome: z.enum(['valid', 'revoked']), ...certified }),
    z.object({ outcome: z.literal('unknown') }),
    z.object({ outcome: z.literal('wait'), retryAfterSeconds: z.number().nonnegative() }),
  ]),
);

// Not loose: what would make a private key of one goes no further.
const publicKey = z.object({
  kty: z.literal('RSA'),
  n: z.string(),
  e: z.string(),
  kid: z.string(),
  alg: z.string(),
  use: z.string(),
});

export const keysAnswer = shapeOf<KeysAnswer>(z.object({ keys: z.array(publicKey) }));
