import { formatDate } from '@duo/i18n/format';
import { Link } from '@payloadcms/ui';
import { gapMessages } from '../../testimonials/gap-messages.ts';
import { formAddress } from '../addresses.ts';
import { DocumentLink } from './document-link.tsx';
import type { ConsentConcern } from './load-consent-concerns.ts';
import type { PageContext } from './page-context.ts';
import { Section } from './section.tsx';

function describe({ t, language }: PageContext, concern: ConsentConcern): string {
  const { consentId, gaps, withdrawnOn } = concern;
  if (withdrawnOn) {
    return t('admin.consents.withdrawn', { date: formatDate(withdrawnOn, language) });
  }
  if (consentId === null) return t('admin.consents.untied');
  return gaps.map((gap) => t(gapMessages[gap])).join(' ');
}

function Concern({ context, concern }: { context: PageContext; concern: ConsentConcern }) {
  const { storyId, consentId } = concern;
  const consent = { kind: 'collection', slug: 'testimonial-consents', id: consentId } as const;
  return (
    <li>
      <DocumentLink
        context={context}
        name={{ kind: 'collection', slug: 'testimonials', id: storyId }}
      />
      <p>{describe(context, concern)}</p>
      {consentId !== null && (
        <Link href={formAddress(consent)} prefetch={false}>
          {context.t('admin.consents.open')}
        </Link>
      )}
    </li>
  );
}

interface Props {
  context: PageContext;
  concerns: readonly ConsentConcern[];
}

/** Stories that may not be published, and what their consent lacks. */
export function ConsentsSection({ context, concerns }: Props) {
  const { t } = context;
  return (
    <Section
      id="consents"
      title={t('admin.consents.title')}
      none={t('admin.consents.none')}
      isEmpty={concerns.length === 0}
    >
      <ul className="start-page__list">
        {concerns.map((concern) => (
          <Concern key={concern.storyId} context={context} concern={concern} />
        ))}
      </ul>
    </Section>
  );
}
