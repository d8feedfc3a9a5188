type FormFields = Readonly<Record<string, { value?: unknown } | undefined>>;

/** A situation or an end of a scenario, as somewhere for a choice to lead. */
export interface Target {
  key: string;
  kind: 'situation' | 'end';
  /** From 1, in its list. */
  number: number;
  words: string;
}

const longest = 60;
const rowForm = /^(.*)\.(situations|ends)\.(\d+)\.key$/;
const choicePath = /\.situations\.\d+\.choices\.\d+\.[^.]+$/;

function shorten(value: unknown): string {
  const words = typeof value === 'string' ? value.trim() : '';
  return words.length > longest ? `${words.slice(0, longest).trimEnd()}…` : words;
}

/** Where a choice may lead: the situations and the ends of its own scenario, by their first words. */
export function listTargets(fields: FormFields, path: string): Target[] {
  const scenario = path.replace(choicePath, '');
  const targets = Object.entries(fields).flatMap(([name, field]): Target[] => {
    const [, at, list, index] = rowForm.exec(name) ?? [];
    if (at !== scenario || !field?.value) return [];
    return [
      {
        key: String(field.value),
        kind: list === 'ends' ? 'end' : 'situation',
        number: Number(index) + 1,
        words: shorten(fields[`${at}.${list}.${index}.text`]?.value),
      },
    ];
  });
  const rank = ({ kind, number }: Target) => (kind === 'end' ? 1_000 : 0) + number;
  return targets.sort((one, other) => rank(one) - rank(other));
}
