import {
  type BaseDatabaseAdapter,
  BasePayload,
  buildConfig,
  type DatabaseAdapterObj,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload';
import { createTestCollections } from './test-collections.ts';

export interface TestDocument {
  id: number | string;
  [field: string]: unknown;
}

interface WriteOptions {
  collection: string;
  data: Record<string, unknown>;
  context?: Record<string, unknown>;
  draft?: boolean;
  req?: Partial<PayloadRequest>;
}

interface QueryOptions {
  collection: string;
  pagination?: boolean;
  req?: Partial<PayloadRequest>;
  where?: Where;
}

/** What these tests use of Payload, free of the types that are generated from the product's collections. */
export interface TestPayload {
  db: BaseDatabaseAdapter;
  logger: Payload['logger'];
  create: (options: WriteOptions) => Promise<TestDocument>;
  update: (options: WriteOptions & { id: TestDocument['id'] }) => Promise<TestDocument>;
  delete: (options: { collection: string; id: TestDocument['id'] }) => Promise<TestDocument>;
  find: (options: QueryOptions) => Promise<{ docs: TestDocument[] }>;
  findByID: (options: QueryOptions & { id: TestDocument['id'] }) => Promise<TestDocument>;
  count: (options: QueryOptions) => Promise<{ totalDocs: number }>;
  login: (options: {
    collection: string;
    data: { email: string; password: string };
  }) => Promise<{ token?: string }>;
  updateGlobal: (options: {
    slug: string;
    data: Record<string, unknown>;
    req?: Partial<PayloadRequest>;
  }) => Promise<unknown>;
  destroy: () => Promise<void>;
}

/** A Payload of its own on the given database, with a few tiny collections and a silent log. */
export async function startPayload(db: DatabaseAdapterObj): Promise<TestPayload> {
  const config = await buildConfig({
    collections: createTestCollections(),
    db,
    globals: [{ slug: 'settings', fields: [{ name: 'note', type: 'text' }] }],
    graphQL: { disable: true },
    logger: { options: { level: 'silent' } },
    secret: 'only-for-tests',
    telemetry: false,
    typescript: { autoGenerate: false },
  });
  const payload = new BasePayload();
  await payload.init({ config });
  return payload as unknown as TestPayload;
}
