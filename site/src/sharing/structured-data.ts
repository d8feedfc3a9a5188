import type { Contact, PublishedPage } from '@duo/domain/pages/published-page';
import touchIcon from '@duo/page-frame/icons/apple-touch-icon.png?url&no-inline';
import { absoluteUrl } from '../layout/addresses.ts';
import { stripMarkup } from './strip-markup.ts';

/** What a page holds, in the words of schema.org, one object for each thing. */
export function listStructuredData(page: PublishedPage, publicUrl: string): object[] {
  const data: object[] = [describeOrganisation(page.frame.contact, publicUrl)];
  if (page.breadcrumbs.length > 1) data.push(describeBreadcrumbs(page, publicUrl));
  const questions = listQuestions(page);
  if (questions.length > 0) data.push({ '@type': 'FAQPage', mainEntity: questions });
  return data;
}

/** JSON for a `<script>` element: nothing in it can end the element or begin a comment. */
export function writeStructuredData(data: readonly object[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': data };
  return JSON.stringify(graph).replace(/[<>&\u2028\u2029]/g, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function describeOrganisation(contact: Contact, publicUrl: string): object {
  return {
    '@type': 'NGO',
    '@id': `${publicUrl}/#organisation`,
    name: contact.organisation,
    url: publicUrl,
    logo: `${publicUrl}${touchIcon}`,
    email: contact.email,
    telephone: contact.phone,
    address: {
      '@type': 'PostalAddress',
      streetAddress: contact.street,
      postalCode: contact.postalCode,
      addressLocality: contact.city,
      addressCountry: 'BE',
    },
  };
}

function describeBreadcrumbs({ breadcrumbs }: PublishedPage, publicUrl: string): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: breadcrumbs.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absoluteUrl(publicUrl, href),
    })),
  };
}

function listQuestions(page: PublishedPage): object[] {
  if (page.kind !== 'page') return [];
  return page.blocks
    .flatMap((block) => (block.type === 'questions' ? block.questions : []))
    .map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: stripMarkup(answer) },
    }));
}
