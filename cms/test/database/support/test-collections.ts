import type {
  CollectionAfterChangeHook,
  CollectionConfig,
  CollectionSlug,
  PayloadRequest,
} from 'payload';

/** What a test gives as `context.hook`: "notes" runs it after a change, inside the transaction. */
export type TestHook = (req: PayloadRequest) => Promise<unknown>;

const runHookOfContext: CollectionAfterChangeHook = async ({ context, req, doc }) => {
  const hook = context.hook as TestHook | undefined;
  context.hook = undefined;
  await hook?.(req);
  return doc;
};

/** Made anew for each Payload, since Payload adds its own collections to the list. */
export function createTestCollections(): CollectionConfig[] {
  return [
    {
      slug: 'notes',
      fields: [
        { name: 'title', type: 'text', required: true },
        { name: 'slug', type: 'text', unique: true },
        { name: 'lines', type: 'array', fields: [{ name: 'text', type: 'text' }] },
      ],
      hooks: { afterChange: [runHookOfContext] },
    },
    {
      slug: 'records',
      fields: [
        { name: 'message', type: 'text', required: true },
        { name: 'note', type: 'relationship', relationTo: 'notes' as CollectionSlug },
      ],
    },
    {
      slug: 'articles',
      fields: [{ name: 'title', type: 'text', required: true }],
      versions: { drafts: true },
    },
    {
      slug: 'staff',
      auth: { maxLoginAttempts: 3, lockTime: 60_000 },
      fields: [],
    },
  ];
}
