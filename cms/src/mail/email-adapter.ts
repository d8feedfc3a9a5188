import type { EmailAdapter } from 'payload';

/**
 * Payload's own way to send mail, closed: it knows nothing of transactions, languages or secrets, and
 * whatever it would send has a mail of ours instead.
 */
export const closedEmailAdapter: EmailAdapter = () => ({
  name: 'outbox',
  defaultFromAddress: '',
  defaultFromName: '',
  sendEmail: async () => {
    throw new Error(
      'Mail goes through the outbox: call queueMail in the transaction it belongs to.',
    );
  },
});
