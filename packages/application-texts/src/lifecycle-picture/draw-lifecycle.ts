import {
  type Transition,
  type TransitionName,
  transitionNames,
  transitions,
} from '@duo/domain/applications/lifecycle';
import { type ApplicationState, asideStates, mainStates } from '@duo/domain/applications/states';

const rowHeight = 74;
const top = 120;
const box = { left: 40, width: 200, height: 42 };
const columns = { left: 705, width: 72 };
const width = 960;

const rows: ApplicationState[] = [...mainStates, 'on_hold'];
const middleOf = (row: number) => top + row * rowHeight + box.height / 2;
const centreOf = (column: number) => columns.left + column * columns.width;

function findTransitions(from: ApplicationState, to: Transition['to']): TransitionName[] {
  return transitionNames.filter((name) => {
    const transition: Transition = transitions[name];
    return transition.to === to && transition.from.some((state) => state === from);
  });
}

const text = (x: number, y: number, words: string, rest = '') =>
  `<text x="${x}" y="${y}"${rest}>${words}</text>`;

function drawState(state: ApplicationState, row: number): string {
  const y = top + row * rowHeight;
  const dashes = state === 'on_hold' ? ' stroke-dasharray="6 4"' : '';
  return [
    `<rect x="${box.left}" y="${y}" width="${box.width}" height="${box.height}" rx="21" fill="#fff" stroke="#6f7a8c" stroke-width="1.5"${dashes}/>`,
    text(
      box.left + box.width / 2,
      middleOf(row) + 5,
      state,
      ' text-anchor="middle" font-weight="700"',
    ),
  ].join('\n');
}

/** The arrow to the next state of the way, with who may take it and what must hold. */
function drawWayOn(state: ApplicationState, row: number): string {
  const next = rows[row + 1];
  const [name] = next && next !== 'on_hold' ? findTransitions(state, next as Transition['to']) : [];
  if (!name) return '';
  const { by, conditions }: Transition = transitions[name];
  const x = box.left + box.width / 2;
  const y = top + row * rowHeight + box.height;
  const said = `${name} · ${by.join(', ')}`;
  return [
    `<path d="M${x} ${y}V${y + rowHeight - box.height - 2}" stroke="#1c2433" stroke-width="1.5" marker-end="url(#arrow)"/>`,
    text(x + 14, y + 14, said),
    text(x + 14, y + 28, conditions.join(', '), ' fill="#4a5468" font-size="11.5"'),
  ].join('\n');
}

function drawAside(state: (typeof asideStates)[number], column: number): string {
  const x = centreOf(column);
  const dots = rows.flatMap((from, row) =>
    findTransitions(from, state).length > 0
      ? [`<circle cx="${x}" cy="${middleOf(row)}" r="7" fill="#0e6b5c"/>`]
      : [],
  );
  const name = transitionNames.find((known) => transitions[known].to === state);
  const { by }: Transition = transitions[name ?? 'withdraw'];
  return [
    text(x, 62, state, ' text-anchor="middle" font-weight="700"'),
    ...by.map((actor, line) =>
      text(x, 78 + line * 13, actor, ' text-anchor="middle" fill="#4a5468" font-size="11"'),
    ),
    `<path d="M${x} ${top}V${middleOf(rows.length - 1)}" stroke="#e6dccb" stroke-width="2"/>`,
    ...dots,
  ].join('\n');
}

/**
 * The lifecycle as a picture (SVG): the way from top to bottom, and beside it, for each state that lies aside, a
 * dot in the rows of the states that lead there. Made from the table of transitions.
 */
export function drawLifecycle(): string {
  const height = top + rows.length * rowHeight;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="13" fill="#1c2433">
<title>The lifecycle of an application</title>
<defs><marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L10 5L0 10z" fill="#1c2433"/></marker></defs>
<rect width="${width}" height="${height}" fill="#fdf8f0"/>
${text(box.left, 62, 'The way', ' font-weight="700" font-size="16"')}
${text(columns.left - 60, 30, 'May go aside to', ' font-weight="700" font-size="16"')}
${asideStates.map(drawAside).join('\n')}
${rows.map(drawState).join('\n')}
${rows.map(drawWayOn).filter(Boolean).join('\n')}
${text(box.left + box.width + 14, middleOf(rows.length - 1) + 5, 'resume: back to where it was')}
</svg>
`;
}
