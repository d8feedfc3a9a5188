import type { FlattenedField } from 'payload';
import { isRichText } from './rich-text-form.ts';

type Form = (value: unknown, field: FlattenedField) => boolean;

function isId(value: unknown): boolean {
  const isScalar = typeof value === 'string' || typeof value === 'number';
  return isScalar && /^(?:\d{1,15}|[0-9a-f]{24})?$/.test(String(value));
}

const isText: Form = (value) => typeof value === 'string';

const isNumber: Form = (value) =>
  typeof value === 'number' ? Number.isFinite(value) : /^-?[\d.]{0,20}$/.test(value as string);

// Four digits of year: the database stores others as well, and sorts them wrongly.
const isDate: Form = (value) =>
  typeof value === 'string' && /^\d{4}-/.test(value) && !Number.isNaN(Date.parse(value));

const isChoice: Form = (value, field) => {
  const options = 'options' in field ? field.options : [];
  const known = options.map((option) => (typeof option === 'string' ? option : option.value));
  return value === '' || known.some((choice) => choice === value);
};

const isReference: Form = (value, field) => {
  if (!('relationTo' in field) || typeof field.relationTo === 'string') return isId(value);
  if (typeof value !== 'object' || value === null) return false;
  const { relationTo, value: id } = value as { relationTo?: unknown; value?: unknown };
  return field.relationTo.some((slug) => slug === relationTo) && isId(id);
};

const forms: Partial<Record<FlattenedField['type'], Form>> = {
  text: isText,
  textarea: isText,
  email: isText,
  number: isNumber,
  checkbox: (value) => [true, false, 'true', 'false', ''].some((known) => known === value),
  date: isDate,
  select: isChoice,
  radio: isChoice,
  relationship: isReference,
  upload: isReference,
  richText: isRichText,
};

/**
 * Whether a field can hold a value, as far as its kind goes: lengths, bounds and what is obligatory are
 * for Payload to judge, which reads numbers and yes or no from texts too.
 */
export function fits(field: FlattenedField, value: unknown): boolean {
  const form = forms[field.type];
  if (!form) return true;
  if (!('hasMany' in field) || !field.hasMany) return form(value, field);
  // A list that is empty comes as an empty text from a form.
  return value === '' || (Array.isArray(value) && value.every((part) => form(part, field)));
}
