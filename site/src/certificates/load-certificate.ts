import type { CmsClient } from '@duo/cms-client/client';
import { CmsRefused, CmsUnavailable } from '@duo/cms-client/errors';
import type { VerifyAnswer } from '@duo/domain/training/certificate';

/** What the page says. */
export type CertificateState =
  /** No code was given yet, or none that can be one: `typed` is what stood there. */
  | { state: 'asking'; typed: string; isWrong: boolean }
  | { state: 'answered'; typed: string; answer: Exclude<VerifyAnswer, { outcome: 'wait' }> }
  | { state: 'wait'; typed: string; retryAfterSeconds: number }
  /** The CMS can't be asked. */
  | { state: 'unavailable'; typed: string };

/** Asks the CMS about a code. */
export async function loadCertificate(
  cms: Pick<CmsClient, 'verifyCertificate'>,
  typed: string,
  vouched: Record<string, string>,
): Promise<CertificateState> {
  try {
    const answer = await cms.verifyCertificate(typed, vouched);
    if (answer.outcome !== 'wait') return { state: 'answered', typed, answer };
    return { state: 'wait', typed, retryAfterSeconds: answer.retryAfterSeconds };
  } catch (error) {
    if (!(error instanceof CmsUnavailable || error instanceof CmsRefused)) throw error;
    return { state: 'unavailable', typed };
  }
}

/** The status that goes with what the page says. */
export function statusOf(shown: CertificateState): number {
  if (shown.state === 'wait') return 429;
  if (shown.state === 'unavailable') return 503;
  return shown.state === 'answered' && shown.answer.outcome === 'unknown' ? 404 : 200;
}
