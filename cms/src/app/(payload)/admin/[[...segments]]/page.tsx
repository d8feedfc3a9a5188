import config from '@payload-config';
import { generatePageMetadata, RootPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';
import { cookies, headers } from 'next/headers';
import { getPayload } from 'payload';
import { NoAccountYet } from '../../../../accounts/admin/no-account-yet.tsx';
import { adminMeta } from '../../../../admin/admin.config.ts';
import { nameApplicationsPage } from '../../../../applications/admin/page-title.ts';
import { readerLanguage } from '../../../../edge/reader-language.ts';
import { nameTrainingPage } from '../../../../training/admin/page-title.ts';
import { importMap } from '../importMap.js';

interface Props {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const metadata = await generatePageMetadata({ config, params, searchParams });
  const language = readerLanguage(
    (await cookies()).toString(),
    (await headers()).get('accept-language'),
  );
  const segments = (await params).segments ?? [];
  const title = nameApplicationsPage(segments, language) ?? nameTrainingPage(segments, language);
  return title ? { ...metadata, title: `${title}${adminMeta.titleSuffix}` } : metadata;
}

async function hasAccounts(): Promise<boolean> {
  const payload = await getPayload({ config });
  const { totalDocs } = await payload.count({ collection: 'staff', overrideAccess: true });
  return totalDocs > 0;
}

export default async function Page({ params, searchParams }: Props) {
  const { segments } = await params;
  const isFirst = segments?.[0] === 'create-first-user' && !(await hasAccounts());
  return isFirst ? <NoAccountYet /> : RootPage({ config, importMap, params, searchParams });
}
