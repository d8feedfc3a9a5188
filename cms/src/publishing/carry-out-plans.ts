import { defaultLanguage } from '@duo/domain/languages/languages';
import { createTranslator } from '@duo/i18n/translate';
import { APIError, createLocalReq, getLocalI18n, type Payload, type PayloadRequest } from 'payload';
import { BusyDatabaseError, runInTransaction } from '../database/run-in-transaction.ts';
import type { PlannedPublication, Staff } from '../payload-types.ts';
import { describeRefusal } from './describe-refusal.ts';
import { tellPlanner } from './tell-planner.ts';

const collection = 'planned-publications';

async function findPlanner(
  payload: Payload,
  { plannedBy }: PlannedPublication,
): Promise<Staff | null> {
  if (!plannedBy) return null;
  const id = typeof plannedBy === 'object' ? plannedBy.id : plannedBy;
  return payload.findByID({
    collection: 'staff',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  });
}

type Obstacle = 'plans.nobody' | 'plans.deactivated' | 'plans.nothing';

function refuse(planner: Staff | null, obstacle: Obstacle): never {
  const t = createTranslator(planner?.language ?? defaultLanguage, 'cms');
  throw new APIError(t(obstacle), 400, undefined, true);
}

function requireWorking(planner: Staff | null): asserts planner is Staff {
  if (!planner) refuse(planner, 'plans.nobody');
  if (planner.deactivated) refuse(planner, 'plans.deactivated');
}

/** Does in the transaction of `req` what was planned, in the name and the language of its planner. */
async function carryOut(
  req: PayloadRequest,
  plan: PlannedPublication,
  planner: Staff,
): Promise<void> {
  const { payload, transactionID } = req;
  const i18n = await getLocalI18n({ config: payload.config, language: planner.language });
  const change = {
    locale: plan.language,
    data: { _status: plan.action === 'publish' ? 'published' : 'draft' },
    user: { ...planner, collection: 'staff' },
    overrideAccess: false,
    overrideLock: true,
    req: { i18n, ...(transactionID ? { transactionID } : {}) } as Partial<PayloadRequest>,
  } as const;
  if (plan.global) {
    await payload.updateGlobal({ slug: plan.global, ...change });
  } else if (plan.document) {
    const { relationTo, value } = plan.document;
    const id = typeof value === 'object' ? value.id : value;
    await payload.update({ collection: relationTo, id, ...change });
  } else {
    refuse(planner, 'plans.nothing');
  }
}

/** Runs `work` in one transaction with the plan as it is now, unless somebody has settled it already. */
async function withWaitingPlan(
  payload: Payload,
  id: PlannedPublication['id'],
  work: (req: PayloadRequest, plan: PlannedPublication) => Promise<void>,
): Promise<void> {
  const req = await createLocalReq({}, payload);
  await runInTransaction(req, async () => {
    const asked = { collection, id, depth: 0, overrideAccess: true, req } as const;
    const plan = await payload.findByID({ ...asked, disableErrors: true });
    if (plan?.state === 'waiting') await work(req, plan);
  });
}

async function settle(
  req: PayloadRequest,
  { id }: PlannedPublication,
  data: Pick<PlannedPublication, 'state' | 'refusal'>,
): Promise<void> {
  await req.payload.update({ collection, id, data, depth: 0, overrideAccess: true, req });
}

/** Publication and outcome are saved together; so are a refusal, its reason and the mail that tells of it. */
async function carryOutAndSettle(payload: Payload, due: PlannedPublication): Promise<void> {
  const planner = await findPlanner(payload, due);
  try {
    await withWaitingPlan(payload, due.id, async (req, plan) => {
      requireWorking(planner);
      await carryOut(req, plan, planner);
      await settle(req, plan, { state: 'done', refusal: null });
    });
  } catch (error) {
    if (error instanceof BusyDatabaseError) throw error;
    const refusal = describeRefusal(error);
    await withWaitingPlan(payload, due.id, async (req, plan) => {
      await settle(req, plan, { state: 'refused', refusal });
      if (planner && !planner.deactivated) await tellPlanner(req, plan, planner, refusal);
    });
  }
}

/**
 * Carries out the plans that are due at `now`, in the name of those who made them, so that their
 * rights and every publication rule hold at that moment. A refused plan keeps its reason and tells its
 * planner by mail, once. One that cannot be settled is tried again the next time.
 */
export async function carryOutDuePlans(payload: Payload, now: Date): Promise<void> {
  const { docs } = await payload.find({
    collection,
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
      await carryOutAndSettle(payload, plan);
    } catch (error) {
      payload.logger.error({ err: error, plan: plan.id, msg: 'A plan could not be settled' });
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
