import type { ApplicationAnswer, ApplicationView } from '@duo/domain/applications/application-view';
import { createTranslator, type MessageKey } from '@duo/i18n/translate';
import { stampForm } from '../forms/form-stamp.ts';
import type { Problem } from '../forms/problems.ts';
import type { UnsentView } from '../forms/unsent-view.ts';
import type { Visit } from '../visit/visit.ts';

/** What all forms of the application's page share. */
interface Common {
  status: number;
  stamp: string;
  asked: ApplicationAnswer;
  notice: string | null;
  problems: Problem[];
  /** The message that is being written. */
  text: string;
}

/** Nothing has been begun yet. */
export interface NoApplicationView extends Common {
  kind: 'none';
}

/** A draft: its tasks. */
export interface DraftView extends Common {
  kind: 'draft';
  application: ApplicationView;
}

/** An application that was submitted, or that has ended. */
export interface StatusView extends Common {
  kind: 'status';
  application: ApplicationView;
}

export type ApplicationPageView = NoApplicationView | DraftView | StatusView | UnsentView;

/** Shows the application as it stands now. */
export async function showApplication(
  visit: Visit,
  shown: Partial<Common> = {},
): Promise<ApplicationPageView> {
  const asked = await visit.cms.fetchApplication(visit.language);
  const { application, volunteer } = asked;
  const common: Common = {
    status: 200,
    stamp: stampForm(visit, 'application', volunteer.id),
    asked,
    notice: findNotice(visit, application),
    problems: [],
    text: '',
    ...shown,
  };
  if (!application) return { kind: 'none', ...common };
  if (application.state === 'draft') return { kind: 'draft', ...common, application };
  return { kind: 'status', ...common, application };
}

const notices: Record<string, MessageKey<'portal'>> = {
  welcome: 'home.new',
  begun: 'application.begun',
  moved: 'status.moved',
  sent: 'message.sent',
  resumed: 'status.resumed',
  again: 'form.again',
};

function findNotice(
  { language, query }: Visit,
  application: ApplicationView | null,
): string | null {
  const t = createTranslator(language, 'portal');
  const name = Object.keys(notices).find((known) => query.has(known));
  const key = name && notices[name];
  if (key) return t(key);
  const isPhoneSaved = query.get('saved') === 'phone' && application?.state !== 'draft';
  return isPhoneSaved ? t('status.phoneSaved') : null;
}
