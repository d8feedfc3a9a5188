import { longestCertificateName, longestRevocationReason } from '@duo/domain/training/certificate';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { actorOf } from '../../accounts/actor.ts';
import { runInTransaction } from '../../database/run-in-transaction.ts';
import { refuse } from '../../mail/answers.ts';
import type { Id } from '../learning/material.ts';
import { toId } from '../learning/material.ts';

const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Control}]+$/u);

/** Why a certificate is revoked, as staff say it. */
export const reasonRule = line(longestRevocationReason);
/** The name of its holder. */
export const nameRule = line(longestCertificateName);

interface Acting<Input> {
  /** Of the certificate. */
  id: Id;
  input: Input;
  by: number | string;
  now: Date;
}

/** Who may revoke and reissue: those who see the certificates. */
function mayAct(req: PayloadRequest): boolean {
  return ['admin', 'trainer'].includes(actorOf(req));
}

/**
 * An endpoint by which admins and trainers do something to a certificate that stands, in one transaction.
 * `act` answers with null where it does not stand (any more), and by a Response where it refuses.
 */
export function staffAct<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  act: (req: PayloadRequest, acting: Acting<z.output<Schema>>) => Promise<object | null>,
): Endpoint {
  const handler = async (req: PayloadRequest): Promise<Response> => {
    const { user } = req;
    if (!user || !mayAct(req)) return refuse(req, 403, 'certificate.refused');
    const parsed = schema.safeParse(await req.json?.().catch(() => undefined));
    if (!parsed.success) return refuse(req, 400, 'certificate.invalid');
    const id = toId(req, String(req.routeParams?.id));
    if (id === null) return refuse(req, 404, 'certificate.unknown');
    const acting = { id, input: parsed.data, by: user.id, now: new Date() };
    const done = await runInTransaction(req, () => act(req, acting));
    if (done instanceof Response) return done;
    return done ? Response.json(done) : refuse(req, 409, 'certificate.gone');
  };
  return { path, method: 'post', handler };
}
