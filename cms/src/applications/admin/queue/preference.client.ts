const addressOf = (key: string) => `/api/payload-preferences/${key}`;

async function ask(key: string, init: RequestInit): Promise<boolean> {
  try {
    return (await fetch(addressOf(key), { credentials: 'same-origin', ...init })).ok;
  } catch {
    return false;
  }
}

/** Keeps something for whoever is signed in. @returns whether it was kept. */
export function keepPreference(key: string, value: object): Promise<boolean> {
  return ask(key, {
    method: 'POST',
    body: JSON.stringify({ value }),
    headers: { 'content-type': 'application/json' },
  });
}

/** @returns whether it is no longer kept. */
export function forgetPreference(key: string): Promise<boolean> {
  return ask(key, { method: 'DELETE' });
}
