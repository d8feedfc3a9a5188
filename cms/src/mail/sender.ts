import type { Language } from '@duo/domain/languages/languages';
import type { MailSender } from '@duo/mail-templates/render-mail';
import type { PayloadRequest } from 'payload';
import { configuration } from '../configuration.ts';
import { loadContact } from '../frame/load-contact.ts';

const organisation = 'DUO for a JOB';

/** Who writes, as the contact details of the site say it in a language. */
export async function findSender(req: PayloadRequest, language: Language): Promise<MailSender> {
  const contact = await loadContact(req, language);
  const { street, postalCode, city, phone } = contact;
  const address =
    street && city ? `${street}, ${[postalCode, city].filter(Boolean).join(' ')}` : '';
  return {
    organisation: contact.organisation || organisation,
    siteUrl: configuration.siteUrl,
    ...(address ? { address } : {}),
    ...(phone ? { phone } : {}),
  };
}
