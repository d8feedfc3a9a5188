import type { Payload } from 'payload';
import { configuration } from '../../configuration.ts';
import { oneAtATime } from '../../mail/one-at-a-time.ts';
import type { Certificate } from '../../payload-types.ts';
import { onEveryCommit } from '../../publishing/commit-signal.ts';
import { type Claim, claimMaking } from './claim-making.ts';
import { keepPdf, tryAgainLater } from './keep-pdf.ts';
import { organisation } from './organisation.ts';
import { renderCertificate } from './pdf/render-certificate.ts';

export interface MakerOptions {
  payload: Payload;
  render?: (certificate: Certificate) => Promise<Buffer>;
  /** How often to look for what is due again. */
  lookEveryMs?: number;
  /** For how long a certificate is a process's own. Longer than its making may take. */
  leaseMs?: number;
}

function renderFacts(facts: Certificate): Promise<Buffer> {
  return renderCertificate({ facts, organisation, siteUrl: configuration.siteUrl });
}

async function make({ payload, render = renderFacts }: MakerOptions, claim: Claim): Promise<void> {
  try {
    await keepPdf(payload, claim, await render(claim.certificate));
  } catch (error) {
    const { id } = claim.certificate;
    payload.logger.error({ err: error, certificate: id, msg: 'A certificate could not be made' });
    await tryAgainLater(payload, claim);
  }
}

/**
 * Makes the PDFs of certificates, one after the other, as soon as they are issued or due again. Several processes
 * may do so at once. One that a process was making when it was killed is made once its lease has ended.
 * @returns what ends it, after the one that is being made.
 */
export function startCertificateMaker(options: MakerOptions): () => Promise<void> {
  const { payload, lookEveryMs = 5_000, leaseMs = 60_000 } = options;
  let isStopping = false;

  const makeWhatIsDue = async () => {
    while (!isStopping) {
      const claim = await claimMaking(payload, { now: new Date(), leaseMs });
      if (!claim) return;
      await make(options, claim);
    }
  };

  const turns = oneAtATime(makeWhatIsDue, (error) => {
    if (isStopping) return;
    payload.logger.error({ err: error, msg: 'The certificates could not be read' });
  });
  const endListening = onEveryCommit(turns.ask);
  const timer = setInterval(turns.ask, lookEveryMs);
  turns.ask();
  return async () => {
    isStopping = true;
    clearInterval(timer);
    endListening();
    await turns.idle();
  };
}
