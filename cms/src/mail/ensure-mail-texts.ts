import { languages } from '@duo/domain/languages/languages';
import { mailKindNames } from '@duo/domain/mail/mail-kinds';
import type { Payload } from 'payload';

/**
 * Makes the row of each mail and language that has none, so that staff find all words in one list. An
 * empty row says what the product says.
 */
export async function ensureMailTexts(payload: Payload): Promise<void> {
  const { docs } = await payload.find({
    collection: 'mail-texts',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  for (const kind of mailKindNames) {
    for (const language of languages) {
      if (docs.some((row) => row.kind === kind && row.language === language)) continue;
      await create(payload, { kind, language });
    }
  }
}

// Another process that starts at the same moment may have made it first: the pair is unique.
async function create(
  payload: Payload,
  data: { kind: (typeof mailKindNames)[number]; language: (typeof languages)[number] },
): Promise<void> {
  try {
    await payload.create({ collection: 'mail-texts', data, overrideAccess: true });
  } catch (error) {
    payload.logger.debug({ err: error, ...data, msg: 'The words of a mail have a row already' });
  }
}
