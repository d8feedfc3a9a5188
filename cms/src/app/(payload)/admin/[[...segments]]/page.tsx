import config from '@payload-config';
import { generatePageMetadata, RootPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';
import { getPayload } from 'payload';
import { NoAccountYet } from '../../../../accounts/admin/no-account-yet.tsx';
import { importMap } from '../importMap.js';

interface Props {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

export const generateMetadata = ({ params, searchParams }: Props): Promise<Metadata> =>
  generatePageMetadata({ config, params, searchParams });

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
