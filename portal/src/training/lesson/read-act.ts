/** What a button of a lesson's page asks for, with the key of the exercise that it belongs to. */
export interface Act {
  name: ActName;
  key: string;
}

const actNames = [
  'keepQuiz',
  'handInQuiz',
  'choose',
  'back',
  'restart',
  'keepReflection',
  'handInReflection',
  'finish',
  'refresh',
  'ask',
  'note',
  'feedback',
] as const;
export type ActName = (typeof actNames)[number];

/** The act of the button that was pressed, or else the form's own; null for none that there is. */
export function readAct(fields: URLSearchParams): Act | null {
  const asked = fields.getAll('act').at(-1);
  const name = actNames.find((known) => known === asked);
  return name ? { name, key: fields.get('exercise') ?? '' } : null;
}
