import { fallbackOrder, type Language } from '@duo/domain/languages/languages';
import type { PayloadRequest } from 'payload';
import { nameStaff } from '../../accounts/name-staff.ts';
import { staffLanguageOf } from '../../admin/staff-language.ts';
import type { Application } from '../../payload-types.ts';
import { relatedIdOf } from '../related-id.ts';
import type { Named } from './named.ts';

type Related = Application['owner'] | string;
type InEachLanguage = Partial<Record<Language, string | null>> | null | undefined;

/** Names what a row refers to; null where it refers to nothing. */
export interface Names {
  staff: (related: Related) => Named | null;
  branch: (related: Application['branch'] | string) => Named | null;
  sector: (related: Application['sector'] | string) => Named | null;
}

function nameBy(names: ReadonlyMap<string, string>) {
  return (related: unknown): Named | null => {
    const id = relatedIdOf(related);
    return id === null ? null : { id, name: names.get(id) ?? '' };
  };
}

function choose(names: InEachLanguage, reader: Language): string {
  const found = fallbackOrder(reader).find((language) => names?.[language]);
  return (found && names?.[found]) || '';
}

async function loadLocalized(
  req: PayloadRequest,
  { collection, field, ids }: { collection: 'branches' | 'sectors'; field: string; ids: string[] },
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: ids } },
    locale: 'all',
    select: { [field]: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const reader = staffLanguageOf(req.i18n);
  const rows = docs as unknown as Record<string, InEachLanguage | number>[];
  return new Map(rows.map((row) => [String(row.id), choose(row[field] as InEachLanguage, reader)]));
}

/** The cities of some branches in the language of whoever asks, by id. */
export function loadCities(req: PayloadRequest, ids: string[]): Promise<Map<string, string>> {
  return loadLocalized(req, { collection: 'branches', field: 'city', ids });
}

function listIds(related: readonly unknown[]): string[] {
  return [...new Set(related.map(relatedIdOf))].filter((id) => id !== null);
}

/** The names of what some applications refer to, in the language of whoever asks. */
export async function loadNames(
  req: PayloadRequest,
  rows: readonly Pick<Application, 'owner' | 'cover' | 'branch' | 'sector'>[],
): Promise<Names> {
  const people = listIds(rows.flatMap(({ owner, cover }) => [owner, cover]));
  const sectors = listIds(rows.map(({ sector }) => sector));
  return {
    staff: nameBy(await nameStaff(req, people)),
    branch: nameBy(await loadCities(req, listIds(rows.map(({ branch }) => branch)))),
    sector: nameBy(
      await loadLocalized(req, { collection: 'sectors', field: 'name', ids: sectors }),
    ),
  };
}
