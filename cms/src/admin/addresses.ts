import type { Language } from '@duo/domain/languages/languages';
import type { DocumentName } from './start-page/site-document.ts';

const admin = '/admin';

/** Where the admin's forms and lists are. */
export const adminAddresses = {
  start: admin,
  login: `${admin}/login`,
  account: `${admin}/account`,
  applications: `${admin}/applications`,
  application: (reference: string) => `${admin}/applications/${reference}`,
  training: `${admin}/training`,
  learnersWork: (enrolment: string, lesson: string) =>
    `${admin}/training/work/${enrolment}/${encodeURIComponent(lesson)}`,
  learners: `${admin}/training/learners`,
  translations: `${admin}/training/translations`,
  stops: `${admin}/training/stops`,
  hardQuestions: `${admin}/training/questions`,
  feedback: `${admin}/training/feedback`,
  learnersCertificates: (enrolment: string) => `${admin}/training/certificates/${enrolment}`,
  byTelephone: `${admin}/applications/by-telephone`,
  list: (collection: string) => `${admin}/collections/${collection}`,
  create: (collection: string) => `${admin}/collections/${collection}/create`,
};

/** The form of a document or global, in the language to write in. */
export function formAddress({ kind, slug, id }: DocumentName, language?: Language): string {
  const form = kind === 'global' ? `globals/${slug}` : `collections/${slug}/${id}`;
  return `${admin}/${form}${language ? `?locale=${language}` : ''}`;
}
