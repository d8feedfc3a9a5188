import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultLanguage, languageFacts, languages } from '@duo/domain/languages/languages';
import { en } from '@payloadcms/translations/languages/en';
import { fr } from '@payloadcms/translations/languages/fr';
import { nl } from '@payloadcms/translations/languages/nl';
import { buildConfig } from 'payload';
import { pino } from 'pino';
import sharp from 'sharp';
import { guardPayloadCollections } from './accounts/guard-payload-collections.ts';
import { staff } from './accounts/staff.collection.ts';
import { volunteerSessions } from './accounts/volunteer-sessions.collection.ts';
import { volunteers } from './accounts/volunteers.collection.ts';
import { adminComponents, adminDateFormat, adminMeta } from './admin/admin.config.ts';
import { payloadWords } from './admin/payload-words.ts';
import { ownApplicationEndpoints } from './applications/application.endpoints.ts';
import { applicationHistory } from './applications/application-history.collection.ts';
import { applicationMessages } from './applications/application-messages.collection.ts';
import { applicationNotes } from './applications/application-notes.collection.ts';
import { applicationSums } from './applications/application-sums.collection.ts';
import { applicationWords } from './applications/application-words.collection.ts';
import { applications } from './applications/applications.collection.ts';
import { openApplicationEndpoints } from './applications/confirmation.endpoints.ts';
import { audit } from './audit/audit.collection.ts';
import { branches } from './branches/branches.collection.ts';
import { configuration } from './configuration.ts';
import { createDatabaseAdapter } from './database/database.ts';
import { describeError } from './edge/describe-error.ts';
import { explainDatabaseErrors } from './edge/explain-database-errors.hook.ts';
import { figures } from './figures/figures.collection.ts';
import { frameGlobals } from './frame/frame.globals.ts';
import { informationNotes } from './information-notes/information-notes.collection.ts';
import { noteAcknowledgements } from './information-notes/note-acknowledgements.collection.ts';
import { blockedAddresses } from './mail/blocked-addresses.collection.ts';
import { closedEmailAdapter } from './mail/email-adapter.ts';
import { mailEvents } from './mail/mail-events.collection.ts';
import { mailTexts } from './mail/mail-texts.collection.ts';
import { mails } from './mail/mails.collection.ts';
import { mailWebhook } from './mail/webhook.endpoint.ts';
import { media } from './media/media.collection.ts';
import { pages } from './pages/pages.collection.ts';
import { myDataEndpoints } from './privacy/my-data.endpoints.ts';
import { volunteerConsents } from './privacy/volunteer-consents.collection.ts';
import { publishedEndpoints } from './published/published.endpoints.ts';
import { announceCommit } from './publishing/commit-signal.ts';
import { formerAddresses } from './publishing/former-addresses.collection.ts';
import { withOrderedVersions } from './publishing/ordered-versions.ts';
import { plannedPublications } from './publishing/planned-publications.collection.ts';
import { purges } from './publishing/purges.collection.ts';
import { withPurges } from './publishing/purging-adapter.ts';
import { richTextEditor } from './rich-text/editor.ts';
import { sectors } from './sectors/sectors.collection.ts';
import { portalEndpoints } from './sign-in/portal.endpoints.ts';
import { rateLimits } from './sign-in/rate-limits.collection.ts';
import { signInCodes } from './sign-in/sign-in-codes.collection.ts';
import { testimonialConsents } from './testimonials/testimonial-consents.collection.ts';
import { testimonials } from './testimonials/testimonials.collection.ts';
import { certificateCollections } from './training/certificates/certificate.collections.ts';
import { certificateEndpoints } from './training/certificates/certificate.endpoints.ts';
import { lessonEditions } from './training/editions/lesson-editions.collection.ts';
import { handouts } from './training/files/handouts.collection.ts';
import { recordings } from './training/files/recordings.collection.ts';
import { maxRecordingBytes } from './training/files/upload-kinds.ts';
import { learningCollections } from './training/learning/learning.collections.ts';
import { learningEndpoints } from './training/learning/learning.endpoints.ts';
import { courses } from './training/material/courses.collection.ts';
import { lessons } from './training/material/lessons.collection.ts';
import { modules } from './training/material/modules.collection.ts';
import { trainingPreviewEndpoints } from './training/preview/preview.endpoints.ts';
import { trainerEndpoints } from './training/trainers/trainer.endpoints.ts';

const sources = path.dirname(fileURLToPath(import.meta.url));

export default buildConfig({
  admin: {
    user: staff.slug,
    avatar: 'default',
    dateFormat: adminDateFormat,
    meta: adminMeta,
    components: adminComponents,
    importMap: {
      baseDir: sources,
      importMapFile: path.join(sources, 'app/(payload)/admin/importMap.js'),
    },
  },
  collections: [
    pages,
    branches,
    figures,
    media(configuration.dataDirectory),
    testimonials,
    testimonialConsents,
    courses,
    modules,
    lessons,
    lessonEditions,
    recordings(configuration.dataDirectory),
    handouts(configuration.dataDirectory),
    ...learningCollections,
    ...certificateCollections,
    plannedPublications,
    formerAddresses,
    purges,
    mails,
    mailTexts,
    blockedAddresses,
    mailEvents,
    staff,
    volunteers,
    volunteerSessions,
    signInCodes,
    rateLimits,
    volunteerConsents,
    applications,
    applicationHistory,
    applicationMessages,
    applicationNotes,
    applicationWords,
    applicationSums,
    sectors,
    informationNotes,
    noteAcknowledgements,
    audit,
  ],
  globals: frameGlobals,
  endpoints: [
    mailWebhook,
    ...publishedEndpoints,
    ...portalEndpoints,
    ...myDataEndpoints,
    ...ownApplicationEndpoints,
    ...openApplicationEndpoints,
    ...learningEndpoints,
    ...certificateEndpoints,
    ...trainingPreviewEndpoints,
    ...trainerEndpoints,
  ],
  hooks: { afterError: [explainDatabaseErrors] },
  db: withOrderedVersions(
    withPurges(
      await createDatabaseAdapter({
        databaseUrl: configuration.databaseUrl,
        dataDirectory: configuration.dataDirectory,
        onCommit: announceCommit,
      }),
    ),
  ),
  editor: richTextEditor,
  email: closedEmailAdapter,
  experimental: { localizeStatus: true },
  localization: {
    locales: languages.map((code) => ({
      code,
      label: languageFacts[code].name,
      rtl: languageFacts[code].direction === 'rtl',
    })),
    defaultLocale: defaultLanguage,
    defaultLocalePublishOption: 'active',
    fallback: false,
  },
  i18n: {
    supportedLanguages: { fr, nl, en },
    fallbackLanguage: defaultLanguage,
    translations: payloadWords,
  },
  logger: pino({
    base: { part: 'cms' },
    level: configuration.logLevel,
    serializers: { err: describeError },
  }),
  // What a caller did wrong is the caller's to read; the request's own line has the status.
  loggingLevels: {
    APIError: 'debug',
    Forbidden: 'debug',
    NotFound: 'debug',
    QueryError: 'debug',
    ValidationError: 'debug',
    AuthenticationError: 'debug',
    LockedAuth: 'debug',
    Locked: 'debug',
  },
  secret: configuration.payloadSecret,
  serverURL: configuration.publicUrl,
  csrf: [configuration.publicUrl],
  cors: [],
  graphQL: { disable: true },
  telemetry: false,
  defaultDepth: 0,
  maxDepth: 2,
  sharp,
  // The largest of all: the edge holds each collection's files to their own bound.
  upload: { limits: { fileSize: maxRecordingBytes, files: 1 }, abortOnLimit: true },
  typescript: { outputFile: path.join(sources, 'payload-types.ts'), autoGenerate: false },
}).then(guardPayloadCollections);
