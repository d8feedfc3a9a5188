import type { ArrayField, CollectionSlug } from 'payload';
import { sharedHelp } from '../../publishing/shared-help.ts';
import type { Label } from './training-words.ts';

interface Options {
  name: string;
  rowName: string;
  relationTo: CollectionSlug;
  label: Label;
  singular: Label;
}

/** Documents in an order that is made by dragging, or by a row's own "move up" and "move down". */
export function orderedField({ name, rowName, relationTo, label, singular }: Options): ArrayField {
  return {
    name,
    type: 'array',
    maxRows: 60,
    label,
    labels: { singular, plural: label },
    admin: { description: sharedHelp },
    fields: [{ name: rowName, type: 'relationship', relationTo, required: true, label: singular }],
  };
}
