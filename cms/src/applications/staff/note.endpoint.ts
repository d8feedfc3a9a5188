import { z } from 'zod';
import { applicationEndpoint } from './staff-endpoint.ts';
import { textInput } from './staff-inputs.ts';

const input = z.object({ text: textInput });

/** `POST /api/applications/<reference>/note`: what staff write to each other; the volunteer never sees it. */
export const noteEndpoint = applicationEndpoint({ path: '/note', input }, async (asked) => {
  const { req, application, by, say, now } = asked;
  await req.payload.db.create({
    collection: 'application-notes',
    data: {
      application: application.id,
      at: now.toISOString(),
      staff: by.id,
      text: asked.input.text,
    },
    req,
    returning: false,
  });
  return { outcome: 'done', message: say('applications.done.note') };
});
