import { writeAnswer } from '@duo/application-texts/write-answer';
import { rawAnswerSchema } from '@duo/domain/applications/answers';
import type { Question, RawAnswer } from '@duo/domain/applications/questions';
import type { CameFrom } from '../applications/question-pages.ts';
import type { Visit } from '../visit/visit.ts';

/** An answer was kept, and replaced another that nobody had seen in this form. */
export interface ReplacedView {
  kind: 'replaced';
  status: number;
  stamp: string;
  question: Question;
  from: CameFrom;
  /** What stood there, as it was given, and in lines; none when it was empty. */
  replaced: RawAnswer;
  lines: string[];
  /** Of the answer that is kept now. */
  revision: number;
}

/** Tells what an answer replaced, to have back. */
export async function showReplaced(
  visit: Visit,
  question: Question,
  shown: Pick<ReplacedView, 'from' | 'stamp' | 'replaced' | 'revision'>,
): Promise<ReplacedView> {
  const { lists } = await visit.cms.fetchApplication(visit.language);
  const lines = writeAnswer(question, shown.replaced, lists, visit.language);
  return { kind: 'replaced', status: 200, question, lines, ...shown };
}

/** Says of a form that it offers what was replaced, rather than asks. */
export const offeredField: [string, string] = ['offered', '1'];

const replacedField = 'replaced';
/** More than anybody compares, and little enough to be sent. */
const mostReplaced = 3;

/** The field in which a form carries what its answer replaced, so that it stays on the page. */
export function carryReplaced(replaced: RawAnswer): [string, string] {
  return [replacedField, JSON.stringify(replaced)];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What the answers of a form replaced since it was opened, the last of it last. */
export function readReplaced(question: Question, fields: URLSearchParams): RawAnswer[] {
  const carried = fields.getAll(replacedField).slice(-mostReplaced);
  return carried.flatMap((text) => {
    const { data } = rawAnswerSchema(question).safeParse(parse(text));
    return data ? [data] : [];
  });
}
