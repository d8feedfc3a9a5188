import { type ActOutcome, type Asked, settle } from '../lesson/act.ts';
import { readPath } from './read-path.ts';

/** Goes one choice on in a scenario, one back, or back to its beginning. */
export async function walk(asked: Asked): Promise<ActOutcome> {
  const { visit, lesson, key } = asked;
  const editionId = visit.fields.get('edition') ?? '';
  const path = readPath(visit.fields);
  const kept = await visit.cms.walkScenario({ lesson, editionId, scenario: key, path });
  return settle(asked, kept, 'walked', key);
}
