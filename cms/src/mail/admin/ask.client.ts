/**
 * Asks the API in the name of whoever is signed in.
 * @throws Error with the sentence of the refusal, if it has one.
 */
export async function ask<Answer>(
  address: string,
  method: 'GET' | 'POST',
  body?: object,
  signal?: AbortSignal,
): Promise<Answer> {
  const response = await fetch(address, {
    method,
    credentials: 'same-origin',
    ...(body
      ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
      : {}),
    ...(signal ? { signal } : {}),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.errors?.[0]?.message);
  return answer;
}
