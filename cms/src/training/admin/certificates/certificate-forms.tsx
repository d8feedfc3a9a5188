import { longestCertificateName, longestRevocationReason } from '@duo/domain/training/certificate';
import { ActForm } from '../../../admin/act/act-form.client.tsx';
import type { Reader } from '../../../admin/desk/reader.ts';
import type { ReadCertificate } from '../../trainers/certificates/load-certificates.ts';

interface Props {
  reader: Reader;
  certificate: ReadCertificate;
}

const addressOf = ({ id }: ReadCertificate, act: 'reissue' | 'revoke') =>
  `/api/certificates/${id}/${act}`;

function Reason({ reader: { t }, id }: { reader: Reader; id: string }) {
  return (
    <div className="act-field">
      <label htmlFor={id}>{t('training.certificates.why')}</label>
      <p id={`${id}-hint`}>{t('training.certificates.why.hint')}</p>
      <input
        aria-describedby={`${id}-hint`}
        id={id}
        maxLength={longestRevocationReason}
        name="reason"
        required
        type="text"
      />
    </div>
  );
}

/** Unfolds the form by which a certificate is issued anew under the name that is right. */
export function ReissueForm({ reader, certificate }: Props) {
  const { t } = reader;
  const id = `reissue-${certificate.id}`;
  return (
    <details className="step-fold">
      <summary>{t('training.certificates.reissue')}…</summary>
      <ActForm
        address={addressOf(certificate, 'reissue')}
        label={t('training.certificates.reissue')}
        newsAt="page"
        words={{ done: t('training.certificates.reissue.done'), failed: t('desk.failed') }}
      >
        <p className="act-form__aside">{t('training.certificates.reissue.aside')}</p>
        <div className="act-field">
          <label htmlFor={`${id}-name`}>{t('training.certificates.rightName')}</label>
          <input
            defaultValue={certificate.name}
            id={`${id}-name`}
            maxLength={longestCertificateName}
            name="name"
            required
            type="text"
          />
        </div>
        <Reason id={`${id}-reason`} reader={reader} />
        <button className="act-button" type="submit">
          {t('training.certificates.reissue.do')}
        </button>
      </ActForm>
    </details>
  );
}

/** Unfolds the form by which a certificate is revoked, which asks whether that is meant. */
export function RevokeForm({ reader, certificate }: Props) {
  const { t } = reader;
  const id = `revoke-${certificate.id}`;
  return (
    <details className="step-fold">
      <summary>{t('training.certificates.revoke')}…</summary>
      <ActForm
        address={addressOf(certificate, 'revoke')}
        label={t('training.certificates.revoke')}
        newsAt="page"
        words={{ done: t('training.certificates.revoke.done'), failed: t('desk.failed') }}
      >
        <p className="act-form__aside">{t('training.certificates.revoke.aside')}</p>
        <Reason id={`${id}-reason`} reader={reader} />
        <label className="question-field__choice" htmlFor={`${id}-sure`}>
          <input id={`${id}-sure`} required type="checkbox" />
          <span>{t('training.certificates.revoke.sure')}</span>
        </label>
        <button className="act-button" type="submit">
          {t('training.certificates.revoke.do')}
        </button>
      </ActForm>
    </details>
  );
}
