/** One change of the content, as its sender tells it. */
export interface PurgeOrder {
  readonly version: number;
  readonly tags: readonly string[];
  /** Tags of what was withdrawn; its bytes must go. */
  readonly forget: readonly string[];
}

const TAG_MAX_LENGTH = 512;

/** Reads the JSON of a purge; throws on anything else, such as bytes that aren't UTF-8. */
export function readPurgeOrder(body: Buffer): PurgeOrder {
  const order: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  if (!isRecord(order)) throw new TypeError('A purge is an object.');
  const { version, tags, forget = [] } = order;
  if (!isVersion(version)) throw new TypeError('A version is a whole number from 0.');
  if (!isTagList(tags) || !isTagList(forget)) throw new TypeError('Tags are a list of texts.');
  return { version, tags, forget };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Versions are whole numbers from 0. */
export function isVersion(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** Whether it is a list of texts that could be tags. */
export function isTagList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isTag);
}

function isTag(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && value.length <= TAG_MAX_LENGTH;
}
