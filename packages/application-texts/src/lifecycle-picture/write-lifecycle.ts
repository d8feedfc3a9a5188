import {
  type Due,
  type Transition,
  type TransitionName,
  transitionNames,
  transitions,
} from '@duo/domain/applications/lifecycle';
import { mayApplyAgainAfterDays } from '@duo/domain/applications/states';

function writeDue(due: Due): string {
  if (due === 'returnDate') return 'on the return date';
  return 'workingDays' in due ? `${due.workingDays} working days` : `${due.calendarDays} days`;
}

function writeNext({ next }: Transition): string {
  if (next === null) return 'the end';
  return next === 'asBefore' ? 'as where it was' : `${next.owner}, ${writeDue(next.due)}`;
}

function writeRow(name: TransitionName): string {
  const transition: Transition = transitions[name];
  const cells = [
    `\`${name}\``,
    transition.from.join(', '),
    transition.to === 'whereItWas' ? 'where it was' : transition.to,
    transition.by.join(', '),
    transition.conditions.join(', '),
    transition.mail ?? '',
    transition.reasonFrom.join(', '),
    writeNext(transition),
  ];
  return `| ${cells.join(' | ')} |`;
}

const again = Object.entries(mayApplyAgainAfterDays).map(([state, days]) => {
  if (days === null) return `- after \`${state}\`: never`;
  return `- after \`${state}\`: ${days === 0 ? 'at once' : `after ${days} days`}`;
});

/** The lifecycle as a page for readers (Markdown). Made from the table of transitions. */
export function writeLifecycle(): string {
  return `# The lifecycle of an application

Made from the table in \`packages/domain/src/applications/lifecycle.ts\` by \`npm run lifecycle\`; a check fails
when this page or the picture is not current.

![The states of an application, and the steps between them](lifecycle.svg)

| step | from | to | who | what must hold | mail | reason from | then waits for |
|---|---|---|---|---|---|---|---|
${transitionNames.map(writeRow).join('\n')}

Somebody may apply again:

${again.join('\n')}
`;
}
