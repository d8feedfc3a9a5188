import { CmsRefused } from '@duo/cms-client/errors';
import type { CmsAnswer } from '@duo/cms-client/request';
import { asVolunteer } from '../../visit/as-volunteer.ts';
import { goTo } from '../../visit/leave.ts';
import type { Visit } from '../../visit/visit.ts';

/** The certificate as a file of its own; where there is none (yet), the page of the course. */
export function answerCertificate(visit: Visit): Promise<Response> {
  return passFile(visit, () => visit.cms.fetchCertificate());
}

/** The same as a signed badge. */
export function answerBadge(visit: Visit): Promise<Response> {
  return passFile(visit, () => visit.cms.fetchBadge());
}

/** The file as the CMS has it, under the name that it gives it. */
function passFile(visit: Visit, fetchFile: () => Promise<CmsAnswer>): Promise<Response> {
  return asVolunteer<Response>(visit, async () => {
    try {
      const { body, headers } = await fetchFile();
      return new Response(body, {
        headers: {
          'content-type': headers.get('content-type') ?? 'application/octet-stream',
          'content-disposition': headers.get('content-disposition') ?? 'attachment',
        },
      });
    } catch (error) {
      if (error instanceof CmsRefused) return goTo(visit, 'training');
      throw error;
    }
  });
}
