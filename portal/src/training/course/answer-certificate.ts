import { CmsRefused } from '@duo/cms-client/errors';
import { asVolunteer } from '../../visit/as-volunteer.ts';
import { goTo } from '../../visit/leave.ts';
import type { Visit } from '../../visit/visit.ts';

/** The certificate as a file of its own; where there is none (yet), the page of the course. */
export async function answerCertificate(visit: Visit): Promise<Response> {
  return asVolunteer<Response>(visit, async () => {
    try {
      const { body } = await visit.cms.fetchCertificate();
      return new Response(body, {
        headers: {
          'content-type': 'application/pdf',
          'content-disposition': 'attachment; filename="duo-certificate.pdf"',
        },
      });
    } catch (error) {
      if (error instanceof CmsRefused) return goTo(visit, 'training');
      throw error;
    }
  });
}
