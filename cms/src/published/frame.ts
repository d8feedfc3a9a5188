import { createHash } from 'node:crypto';
import type { Contact, SiteFrame } from '@duo/domain/pages/published-page';
import { resolveLink, resolveLinks } from './links.ts';
import type { Reader } from './reader.ts';

async function readContact(reader: Reader): Promise<Contact> {
  const contact = await reader.findGlobal('contact');
  return {
    organisation: contact?.organisation ?? '',
    street: contact?.street ?? '',
    postalCode: contact?.postalCode ?? '',
    city: contact?.city ?? '',
    phone: contact?.phone ?? '',
    email: contact?.email ?? '',
    website: contact?.website ?? '',
    openingHours: contact?.openingHours ?? '',
  };
}

async function readAnnouncement(reader: Reader): Promise<SiteFrame['announcement']> {
  const announcement = await reader.findGlobal('announcement');
  if (!announcement?.text) return null;
  const id = createHash('sha256').update(announcement.text).digest('hex').slice(0, 12);
  const link = await resolveLink(reader, announcement.more?.link);
  return { id, text: announcement.text, link };
}

async function readFooter(reader: Reader): Promise<Pick<SiteFrame, 'footer' | 'legalLinks'>> {
  const footer = await reader.findGlobal('footer');
  const columns = (footer?.menu?.columns ?? []).map(async ({ title, links }) => ({
    title,
    links: await resolveLinks(reader, links),
  }));
  return {
    footer: await Promise.all(columns),
    legalLinks: await resolveLinks(reader, footer?.menu?.legalLinks),
  };
}

/** What surrounds every page in the reader's language. */
export async function readFrame(reader: Reader): Promise<SiteFrame> {
  const navigation = await reader.findGlobal('navigation');
  const home = { label: 'duo', href: `/${reader.language}` };
  return {
    navigation: await resolveLinks(reader, navigation?.menu?.links),
    mainAction: (await resolveLink(reader, navigation?.menu?.mainAction)) ?? home,
    ...(await readFooter(reader)),
    contact: await readContact(reader),
    announcement: await readAnnouncement(reader),
  };
}
