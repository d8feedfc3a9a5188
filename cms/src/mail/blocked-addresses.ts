import type { Payload, PayloadRequest } from 'payload';
import { configuration } from '../configuration.ts';
import { hashAddress } from './seal.ts';

type BlockReason = 'bounced' | 'complained';

const fingerprint = (address: string) => hashAddress(address, configuration.payloadSecret);

/** Whether mail to an address is stopped. */
export async function isBlocked(payload: Payload, address: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'blocked-addresses',
    where: { addressHash: { equals: fingerprint(address) } },
    overrideAccess: true,
  });
  return totalDocs > 0;
}

/**
 * Stops mail to an address, until staff lift it. Once is enough. An address that may not be kept is
 * known by its fingerprint alone.
 */
export async function blockAddress(
  req: PayloadRequest,
  { address, reason, mayBeKept }: { address: string; reason: BlockReason; mayBeKept: boolean },
): Promise<void> {
  if (await isBlocked(req.payload, address)) return;
  await req.payload.create({
    collection: 'blocked-addresses',
    data: {
      address: mayBeKept ? address : null,
      reason,
      addressHash: fingerprint(address),
    },
    overrideAccess: true,
    req,
  });
}
