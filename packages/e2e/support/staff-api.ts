import type { Product } from './product.ts';

/** Signs a member of staff in. @returns what asks the CMS in her name: a GET, or with a body a POST. */
export async function signInToApi(product: Product, role: string) {
  const json = { 'content-type': 'application/json' };
  const login = await fetch(`${product.cmsUrl}/api/staff/login`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify(await product.account(role)),
  });
  const { token } = await login.json();
  return async (path: string, body?: object, method = 'POST') => {
    const answer = await fetch(`${product.cmsUrl}/api/${path}`, {
      headers: { ...json, authorization: `JWT ${token}` },
      ...(body ? { method, body: JSON.stringify(body) } : {}),
    });
    return answer.json();
  };
}
