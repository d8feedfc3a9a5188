import config from '@payload-config';
import '@payloadcms/next/css';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import type { ServerFunction, ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import {
  type CopyOrder,
  copyBetweenLanguages,
} from '../../admin/publishing/copy-between-languages.ts';
import { importMap } from './admin/importMap.js';
import '@duo/ui/styles/charts.css';
import '@duo/ui/styles/fonts.css';
import '@duo/ui/styles/funnel-charts.css';
import './admin.css';
import './start-page.css';
import './acts.css';
import './question-form.css';
import './applications.css';
import './queue.css';
import './application.css';
import './answers.css';
import './history.css';
import './funnel.css';
import './training.css';

const copy: ServerFunction = (args) => copyBetweenLanguages(args as unknown as CopyOrder);

const serverFunction: ServerFunctionClient = async (args) => {
  'use server';
  const serverFunctions = { 'copy-data-from-locale': copy };
  return handleServerFunctions({ ...args, config, importMap, serverFunctions });
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  );
}
