import path from 'node:path';
import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

const nextConfig: NextConfig = {
  poweredByHeader: false,
  // Our `pages` folder holds the site's pages, which are no routes of Next's.
  pageExtensions: ['tsx'],
  // The admin renders and sends no mail; a bundler stumbles over what these load as they run.
  serverExternalPackages: ['mjml', 'resend'],
  turbopack: { root: path.resolve(import.meta.dirname, '..') },
  // Types are checked with the rest of the workspace.
  typescript: { ignoreBuildErrors: true },
};

export default withPayload(nextConfig, { devBundleServerPackages: false });
