import type { CollectionConfig, GlobalConfig } from 'payload';
import { keepFormerAddress, rememberAddress } from './former-address.hook.ts';
import { refuseSeveralLanguages } from './one-language.hook.ts';

/** What every collection that is published by language does. */
export const contentHooks = {
  beforeOperation: [refuseSeveralLanguages],
  beforeChange: [rememberAddress],
  afterChange: [keepFormerAddress],
} satisfies CollectionConfig['hooks'];

/** What every global that is published by language does. */
export const globalContentHooks = {
  beforeOperation: [refuseSeveralLanguages],
} satisfies GlobalConfig['hooks'];
