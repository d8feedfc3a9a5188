import type { CollectionConfig } from 'payload';
import { certificateFiles } from './certificate-files.collection.ts';
import { certificateNumbers } from './certificate-numbers.collection.ts';
import { certificates } from './certificates.collection.ts';
import { signingKeys } from './signing-keys.collection.ts';

/** Certificates, and what it takes to issue and verify them. */
export const certificateCollections: CollectionConfig[] = [
  certificates,
  certificateFiles,
  certificateNumbers,
  signingKeys,
];
