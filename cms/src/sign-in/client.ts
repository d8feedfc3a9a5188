import type { PayloadRequest } from 'payload';
import { describeDevice } from '../accounts/device.ts';
import { clientAddressHeader } from '../edge/identify-client.ts';
import { clientSubject } from './client-subject.ts';

/** Whose limits a request counts against; the edge sets the header, whatever a client sent. */
export function clientOf({ headers }: Pick<PayloadRequest, 'headers'>): string {
  return clientSubject(headers.get(clientAddressHeader) ?? 'unknown');
}

/** What a volunteer's browser says it is; it names her own session to herself, and decides nothing. */
export function deviceOf({ headers }: Pick<PayloadRequest, 'headers'>): string {
  return describeDevice(headers.get('x-client-device') ?? headers.get('user-agent') ?? '');
}
