import { reachOf } from '@duo/domain/accounts/permissions';
import { createTranslator } from '@duo/i18n/translate';
import type { UIFieldServerProps } from 'payload';
import { staffLanguageOf } from '../../admin/staff-language.ts';
import { actorOf } from '../actor.ts';
import { NewAccount } from './new-account.client.tsx';
import { PasswordLink } from './password-link.client.tsx';

/** On the form of an account: what saving a new one does, or the button that sends a link again. */
export function Invitation({ data, i18n, operation, req }: UIFieldServerProps) {
  const t = createTranslator(staffLanguageOf(i18n), 'cms');
  if (operation === 'create') return <NewAccount notice={t('accounts.invite.new')} />;
  const isManaged = reachOf(actorOf(req), 'staff', 'update') === 'all';
  if (!isManaged || data?.deactivated || data?.id === req.user?.id) return null;
  const hasJoined = Boolean(data?.joinedAt);
  return (
    <PasswordLink
      words={{
        explanation: t(hasJoined ? 'accounts.invite.resetHelp' : 'accounts.invite.waiting'),
        button: t(hasJoined ? 'accounts.invite.reset' : 'accounts.invite.again'),
        sent: t('accounts.invite.sent'),
        failed: t('accounts.invite.failed'),
      }}
    />
  );
}
