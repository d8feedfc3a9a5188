/** The CMS could not be reached, was too slow, failed, or answered what nobody could read: worth another try later. */
export class CmsUnavailable extends Error {
  override readonly name = 'CmsUnavailable';
}

/** The CMS understood the request and said no: asking again gives the same answer. */
export class CmsRefused extends Error {
  override readonly name = 'CmsRefused';
  /** The HTTP status of the refusal, 400 to 499. */
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/** Nobody is signed in (any more) by the session that was shown: signing in again helps. */
export class SessionEnded extends Error {
  override readonly name = 'SessionEnded';
}
