import { Link } from '@payloadcms/ui';
import { adminAddresses, formAddress } from '../addresses.ts';
import { nameLanguage } from '../language-names.ts';
import { formatMoment } from './format-moment.ts';
import type { Plan } from './load-plans.ts';
import { kindOf, type PageContext, titleOf } from './page-context.ts';
import { Section } from './section.tsx';

const collection = 'planned-publications';

function describe({ t, language, now }: PageContext, { action, at, refusal }: Plan): string {
  const moment = formatMoment(at, language, now);
  if (refusal !== null) return t('admin.plans.refused', { moment });
  return t(action === 'publish' ? 'admin.plans.publish' : 'admin.plans.unpublish', { moment });
}

function PlanItem({ context, plan }: { context: PageContext; plan: Plan }) {
  const title = titleOf(context, plan.document, plan.language);
  const form = formAddress({ kind: 'collection', slug: collection, id: plan.id });
  return (
    <li className={plan.refusal === null ? undefined : 'start-page__refused'}>
      <div className="start-page__document">
        <Link href={form} lang={title.language} prefetch={false}>
          {title.text}
        </Link>
        <span className="start-page__facts">
          {kindOf(context, plan.document)} · {nameLanguage(plan.language, context.language)}
        </span>
      </div>
      <p>{describe(context, plan)}</p>
      {plan.refusal && <p>{plan.refusal}</p>}
    </li>
  );
}

/** Publications to come, and those that were refused, each with its reason. */
export function PlansSection({ context, plans }: { context: PageContext; plans: readonly Plan[] }) {
  const { t } = context;
  return (
    <Section
      id="plans"
      title={t('admin.plans.title')}
      none={t('admin.plans.none')}
      isEmpty={plans.length === 0}
      action={
        <Link href={adminAddresses.create(collection)} prefetch={false}>
          {t('admin.plans.create')}
        </Link>
      }
    >
      <ul className="start-page__list">
        {plans.map((plan) => (
          <PlanItem key={plan.id} context={context} plan={plan} />
        ))}
      </ul>
    </Section>
  );
}
