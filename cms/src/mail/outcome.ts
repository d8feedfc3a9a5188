/** What came of an attempt to hand a mail to the mail service. */
export type Outcome =
  | { kind: 'accepted'; providerId: string }
  /** It would be refused again: nothing but staff can help. */
  | { kind: 'refused'; reason: string }
  /** It may be taken later, or has been already without our hearing of it. */
  | { kind: 'later'; reason: string }
  /** The service wants no request at all for a while. */
  | { kind: 'slowDown'; reason: string; forMs: number };

export interface ServiceError {
  statusCode?: number | null | undefined;
  name?: string | undefined;
}

type Headers = Readonly<Record<string, string>> | null;

// The fault lies in the configuration, not in the mail: once that is mended, it goes.
const faultsOfOurs = ['missing_api_key', 'invalid_api_key', 'restricted_api_key'];

const retriedStatuses = [408, 425];
const defaultPauseMs = 1_000;
const longestPauseMs = 60 * 60 * 1_000;

/** How long `retry-after` asks to wait: seconds, or a date (RFC 9110, 10.2.3). */
function readRetryAfter(headers: Headers, now: Date): number {
  const text = headers?.['retry-after'] ?? '';
  const ms = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - now.getTime();
  return Number.isFinite(ms) && ms > 0 ? Math.min(ms, longestPauseMs) : defaultPauseMs;
}

/** Says what failed by the service's own name for it, which holds nothing of the mail. */
function nameFailure({ statusCode, name }: ServiceError): string {
  const word = /^[a-z_]{1,60}$/.test(name ?? '') ? name : undefined;
  return [statusCode ?? 'no answer', word].filter(Boolean).join(' ');
}

/**
 * Judges a failed attempt. What may still succeed is tried again with the same idempotency key: no
 * answer, a fault of the service, a key in use. Source: https://resend.com/docs/api-reference/errors
 */
export function judgeFailure(error: ServiceError, headers: Headers, now: Date): Outcome {
  const reason = nameFailure(error);
  const { statusCode, name = '' } = error;
  if (statusCode === 429) {
    return { kind: 'slowDown', reason, forMs: readRetryAfter(headers, now) };
  }
  const mayPass =
    typeof statusCode !== 'number' ||
    statusCode >= 500 ||
    retriedStatuses.includes(statusCode) ||
    faultsOfOurs.includes(name) ||
    name === 'concurrent_idempotent_requests';
  return mayPass ? { kind: 'later', reason } : { kind: 'refused', reason };
}
