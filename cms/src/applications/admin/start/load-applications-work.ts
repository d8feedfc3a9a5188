import type { Reader } from '../../../admin/desk/reader.ts';
import { type Funnel, loadFunnel } from '../../funnel/load-funnel.ts';
import { loadCounts, type QueueCounts } from '../../queue/load-counts.ts';
import type { FunnelView } from './funnel-period.ts';

/** What the start page shows of applications. */
export interface ApplicationsWork {
  counts: QueueCounts;
  /** Of all the reader's branches, also where one of them is looked at. */
  funnel: Funnel;
}

/** Loads what waits for a reader of applications, and how those go through their steps. */
export async function loadApplicationsWork(
  { req, now }: Reader,
  { months }: FunnelView,
): Promise<ApplicationsWork> {
  return { counts: await loadCounts(req, now), funnel: await loadFunnel(req, { months }, now) };
}
