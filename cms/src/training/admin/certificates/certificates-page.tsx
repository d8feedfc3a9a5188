import { Link } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { adminAddresses } from '../../../admin/addresses.ts';
import type { Reader } from '../../../admin/desk/reader.ts';
import {
  type LearnersCertificates,
  loadCertificates,
} from '../../trainers/certificates/load-certificates.ts';
import { TrainingFrame } from '../training-frame.tsx';
import { CertificateCard } from './certificate-card.tsx';

function Back({ t }: Pick<Reader, 't'>) {
  return (
    <p>
      <Link href={adminAddresses.learners} prefetch={false}>
        {t('training.learners.title')}
      </Link>
    </p>
  );
}

function Unknown({ t }: Reader) {
  return (
    <section className="training__plain">
      <h1>{t('training.work.noSuch.title')}</h1>
      <p>{t('training.certificates.unknown')}</p>
      <Back t={t} />
    </section>
  );
}

function Certificates({ reader, found }: { reader: Reader; found: LearnersCertificates }) {
  const { t } = reader;
  const { name, certificates } = found;
  return (
    <>
      <header className="training__header">
        <Back t={t} />
        <h1>{t('training.certificates.of', { name: name ?? t('training.nameless') })}</h1>
      </header>
      <div className="training__lists">
        {certificates.length === 0 && <p>{t('training.certificates.none')}</p>}
        {certificates.map((certificate) => (
          <CertificateCard certificate={certificate} key={certificate.id} reader={reader} />
        ))}
      </div>
    </>
  );
}

/** The certificates of a learner, with the forms that issue one anew and revoke it. */
export function CertificatesPage(view: AdminViewServerProps) {
  const [, , enrolment = ''] = [view.params?.segments ?? []].flat().map(String);
  const draw = async (reader: Reader) => {
    const found = await loadCertificates(reader.req, enrolment);
    return found ? <Certificates found={found} reader={reader} /> : <Unknown {...reader} />;
  };
  return <TrainingFrame draw={draw} view={view} />;
}
