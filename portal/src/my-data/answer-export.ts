import { asVolunteer } from '../visit/as-volunteer.ts';
import type { Visit } from '../visit/visit.ts';

/** The file of all that is held about the volunteer, to be saved under a name of its own. */
export async function answerExport(visit: Visit): Promise<Response> {
  return asVolunteer<Response>(visit, async () => {
    const file = await visit.cms.fetchExport();
    const day = new Date(visit.nowMs).toISOString().slice(0, 10);
    return new Response(file, {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': `attachment; filename="duo-${day}.json"`,
      },
    });
  });
}
