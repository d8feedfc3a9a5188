import { nameState } from '@duo/application-texts/state-texts';
import type { Reader } from '../../../admin/desk/reader.ts';
import type { WayStep } from './way.ts';

const places = {
  done: 'reading.way.done',
  present: 'reading.way.present',
  ahead: 'reading.way.ahead',
} as const;

interface Props {
  reader: Reader;
  steps: readonly WayStep[];
}

/** The steps of the way, drawn as a line, with where this application stands. */
export function WayLine({ reader: { t, language }, steps }: Props) {
  return (
    <ol className="way" aria-label={t('reading.way')}>
      {steps.map(({ state, place }) => (
        <li
          aria-current={place === 'present' ? 'step' : undefined}
          className={`way__step way__step--${place}`}
          key={state}
        >
          <span>{nameState(state, language)}</span>
          <span className="duo-unseen">{t(places[place])}</span>
        </li>
      ))}
    </ol>
  );
}
