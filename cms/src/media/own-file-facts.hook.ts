import type { CollectionBeforeOperationHook } from 'payload';

/** What the file itself says; Payload would store what a client says of it. */
const facts = [
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'sizes',
  'url',
  'thumbnailURL',
];

/** Leaves the facts of a picture's file to the file: whatever a client sends for them is passed over. */
export const ownFileFacts: CollectionBeforeOperationHook = ({ args, operation }) => {
  const isWrite = operation === 'create' || operation === 'update';
  if (!isWrite || !args.data) return args;
  const kept = Object.entries(args.data).filter(([name]) => !facts.includes(name));
  return { ...args, data: Object.fromEntries(kept) };
};
