import type { Payload } from 'payload';
import type { PlannedPublication } from '../payload-types.ts';
import { describeRefusal } from './describe-refusal.ts';

async function carryOut(payload: Payload, plan: PlannedPublication): Promise<void> {
  const planner = plan.plannedBy;
  if (!planner) throw new Error('Nobody stands for this plan.');
  const user = await payload.findByID({
    collection: 'staff',
    id: typeof planner === 'object' ? planner.id : planner,
    depth: 0,
  });
  const change = {
    locale: plan.language,
    data: { _status: plan.action === 'publish' ? 'published' : 'draft' },
    user: { ...user, collection: 'staff' },
    overrideAccess: false,
    overrideLock: true,
  } as const;
  if (plan.global) {
    await payload.updateGlobal({ slug: plan.global, ...change });
  } else if (plan.document) {
    const { relationTo, value } = plan.document;
    const id = typeof value === 'object' ? value.id : value;
    await payload.update({ collection: relationTo, id, ...change });
  }
}

const settle = (
  payload: Payload,
  plan: PlannedPublication,
  outcome: Pick<PlannedPublication, 'state' | 'refusal'>,
) =>
  payload.update({
    collection: 'planned-publications',
    id: plan.id,
    data: outcome,
    overrideAccess: true,
  });

/**
 * Carries out the plans that are due at `now`, in the name of those who made them, so that their
 * rights and every publication rule hold at that moment. A refused plan keeps its reason.
 */
export async function carryOutDuePlans(payload: Payload, now: Date): Promise<void> {
  const { docs } = await payload.find({
    collection: 'planned-publications',
    where: {
      and: [{ state: { equals: 'waiting' } }, { at: { less_than_equal: now.toISOString() } }],
    },
    sort: 'at',
    limit: 50,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  for (const plan of docs) {
    try {
      await carryOut(payload, plan);
      await settle(payload, plan, { state: 'done', refusal: null });
    } catch (error) {
      await settle(payload, plan, { state: 'refused', refusal: describeRefusal(error) });
    }
  }
}

/** Looks for due plans every `intervalMs`, one look at a time. @returns what ends it. */
export function startPlanner(payload: Payload, intervalMs: number): () => void {
  let isLooking = false;
  const look = async () => {
    if (isLooking) return;
    isLooking = true;
    try {
      await carryOutDuePlans(payload, new Date());
    } catch (error) {
      payload.logger.error({ err: error, msg: 'Planned publications could not be carried out' });
    } finally {
      isLooking = false;
    }
  };
  const timer = setInterval(look, intervalMs);
  return () => clearInterval(timer);
}
