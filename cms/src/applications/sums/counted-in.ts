import type { Application } from '../../payload-types.ts';
import { deriveQueueColumns } from '../queue/queue-columns.ts';
import type { ListedPart } from '../queue/queue-reach.ts';
import { relatedIdOf } from '../related-id.ts';

/** What names the sums of a part: `12`; while no city was chosen `none`, and `none/5` of what is somebody's own. */
export function nameListed({ branch, ownOf }: ListedPart): string {
  if (branch !== null) return String(branch);
  return ownOf === null ? 'none' : `none/${ownOf}`;
}

/** Whose sums an application counts in; nobody's where staff cannot list it. */
export function countedIn(application: Application | null): string[] {
  if (!application || deriveQueueColumns(application).queue === 'none') return [];
  const [branch, owner] = [relatedIdOf(application.branch), relatedIdOf(application.owner)];
  const isOwn = branch === null && application.channel === 'telephone' && owner !== null;
  return [null, ...(isOwn ? [owner] : [])].map((ownOf) => nameListed({ branch, ownOf }));
}
