import { type ActAnswer, readActAnswer } from './act-answer.ts';

/** Posts an act in the name of whoever is signed in. Never throws: what did not arrive has failed. */
export async function sendAct(address: string, body: object): Promise<ActAnswer> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });
    return readActAnswer(response.ok, await response.json().catch(() => null));
  } catch {
    return { outcome: 'failed', message: '' };
  }
}
