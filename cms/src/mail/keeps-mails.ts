import { configuration } from '../configuration.ts';

/**
 * Whether mails stay on the machine for good: a demo without a key for the mail service. In production
 * they wait for the key instead.
 */
export const keepsMails = configuration.mode === 'demo' && !configuration.mail.resendKey;
