import type { Config } from 'payload';
import { writtenMoment } from './written-dates.ts';

type Admin = NonNullable<Config['admin']>;

/** What the admin is called in the browser. No picture is made or fetched for it. */
export const adminMeta = {
  titleSuffix: ' · DUO for a JOB',
  defaultOGImageType: 'off',
  icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/mark.svg' }],
} satisfies Admin['meta'];

/** Read alike in the three languages; the months come in the reader's own. */
export const adminDateFormat = writtenMoment.displayFormat;

/** Our mark, sign-in page, menu and start page, by path: Next bundles them. */
export const adminComponents = {
  graphics: { Icon: '/admin/mark.tsx#Mark', Logo: '/admin/mark.tsx#Logo' },
  beforeLogin: ['/admin/sign-in-notice.tsx#SignInNotice'],
  beforeNavLinks: ['/admin/menu-links.tsx#MenuLinks'],
  views: {
    dashboard: { Component: '/admin/start-page/start-page.tsx#StartPage' },
    applications: {
      Component: '/applications/admin/queue/queue-page.tsx#QueuePage',
      path: '/applications',
      exact: true,
    },
    // Before the next one, whose path fits as well.
    applicationsByTelephone: {
      Component: '/applications/admin/telephone/by-telephone-page.tsx#ByTelephonePage',
      path: '/applications/by-telephone',
      exact: true,
    },
    translations: {
      Component: '/training/admin/translations/translations-page.tsx#TranslationsPage',
      path: '/training/translations',
      exact: true,
    },
    trainersWaiting: {
      Component: '/training/admin/waiting/waiting-page.tsx#WaitingPage',
      path: '/training',
      exact: true,
    },
    learners: {
      Component: '/training/admin/learners/learners-page.tsx#LearnersPage',
      path: '/training/learners',
      exact: true,
    },
    stops: {
      Component: '/training/admin/stops/stops-page.tsx#StopsPage',
      path: '/training/stops',
      exact: true,
    },
    hardQuestions: {
      Component: '/training/admin/questions/questions-page.tsx#QuestionsPage',
      path: '/training/questions',
      exact: true,
    },
    lessonFeedback: {
      Component: '/training/admin/feedback/feedback-page.tsx#FeedbackPage',
      path: '/training/feedback',
      exact: true,
    },
    learnersCertificates: {
      Component: '/training/admin/certificates/certificates-page.tsx#CertificatesPage',
      path: '/training/certificates/:enrolment',
      exact: true,
    },
    learnersWork: {
      Component: '/training/admin/work/work-page.tsx#WorkPage',
      path: '/training/work/:enrolment/:lesson',
      exact: true,
    },
    application: {
      Component: '/applications/admin/reading/reading-page.tsx#ReadingPage',
      path: '/applications/:reference',
      exact: true,
    },
  },
} satisfies Admin['components'];
