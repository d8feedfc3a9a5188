import { nameDayPart, nameSlot, nameWeekday } from '@duo/application-texts/option-texts';
import { dayParts, weekdays } from '@duo/domain/applications/questions';
import type { Language } from '@duo/domain/languages/languages';
import type { DrawnField } from './field-context.ts';
import { FieldProblem, tieProblem } from './field-problem.tsx';

/** The parts of a week, a row for each day. */
export function SlotsField({ drawn, language }: { drawn: DrawnField; language: Language }) {
  const { id, name, label, chosen } = drawn;
  return (
    <fieldset className="question-field" {...tieProblem(drawn)}>
      <legend>{label}</legend>
      <FieldProblem drawn={drawn} />
      <table className="question-field__week">
        <thead>
          <tr>
            <td />
            {dayParts.map((part) => (
              <th key={part} scope="col">
                {nameDayPart(part, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weekdays.map((day) => (
            <tr key={day}>
              <th scope="row">{nameWeekday(day, language)}</th>
              {dayParts.map((part) => (
                <td key={part}>
                  <label className="question-field__slot">
                    <input
                      aria-label={nameSlot(`${day}-${part}`, language)}
                      defaultChecked={chosen.includes(`${day}-${part}`)}
                      id={`${id}-${day}-${part}`}
                      name={name}
                      type="checkbox"
                      value={`${day}-${part}`}
                    />
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}
