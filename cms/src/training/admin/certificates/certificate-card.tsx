import { dayOf } from '@duo/domain/applications/days';
import type { MessageKey } from '@duo/i18n/translate';
import { Card } from '../../../admin/desk/card.tsx';
import type { Reader } from '../../../admin/desk/reader.ts';
import { writeDay } from '../../../admin/desk/written-day.ts';
import type { ReadCertificate } from '../../trainers/certificates/load-certificates.ts';
import { ReissueForm, RevokeForm } from './certificate-forms.tsx';

interface Props {
  reader: Reader;
  certificate: ReadCertificate;
}

const stateNames: Record<ReadCertificate['state'], MessageKey<'cms'>> = {
  valid: 'training.certificates.valid',
  revoked: 'training.certificates.revoked',
  replaced: 'training.certificates.replaced',
};

const stateMarks: Record<ReadCertificate['state'], string> = {
  valid: 'approved',
  revoked: 'returned',
  replaced: 'returned',
};

function Facts({ reader: { t, language, today }, certificate }: Props) {
  const { name, courseTitle, completedOn, issuedAt, revokedAt, reason, replacedBy } = certificate;
  const on = (instant: string) => writeDay(dayOf(new Date(instant)), language, today);
  const lines: [string, string][] = [
    [t('training.certificates.name'), name],
    [t('training.certificates.course'), courseTitle],
    [t('training.learners.finished'), writeDay(completedOn, language, today)],
    [t('training.certificates.issued'), on(issuedAt)],
    ...(revokedAt
      ? [[t('training.certificates.revokedOn'), on(revokedAt)] as [string, string]]
      : []),
    ...(reason ? [[t('training.certificates.why'), reason] as [string, string]] : []),
    ...(replacedBy ? [[t('training.certificates.by'), replacedBy] as [string, string]] : []),
  ];
  return (
    <dl className="training__pairs">
      {lines.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A certificate: what it says, whether it stands, and what can be done about it. */
export function CertificateCard(props: Props) {
  const { reader, certificate } = props;
  const { t } = reader;
  const { id, number, state, verificationUrl, unprintable } = certificate;
  return (
    <Card id={`certificate-${id}`} title={t('certificate.number', { number })}>
      <p className={`work-state work-state--${stateMarks[state]}`}>{t(stateNames[state])}</p>
      <Facts {...props} />
      {state === 'valid' && unprintable.length > 0 && (
        <p className="matrix__stuck">
          {t('training.certificates.unprintable', { signs: unprintable.join(' ') })}
        </p>
      )}
      <p>
        <a href={verificationUrl}>{t('training.certificates.verify')}</a>
      </p>
      {state === 'valid' && (
        <>
          <ReissueForm {...props} />
          <RevokeForm {...props} />
        </>
      )}
    </Card>
  );
}
