import { handleEndpoints, type SanitizedConfig } from 'payload';
import { checkApiRequest } from './check-api-request.ts';

/** Answers requests to `/api/…`: checks them, then lets Payload answer. */
export function createApi(config: SanitizedConfig): (request: Request) => Promise<Response> {
  return async (request) => {
    const refusal = await checkApiRequest(request);
    if (!refusal) {
      const response = await handleEndpoints({ config, request });
      response.headers.set('cache-control', 'private, no-store');
      return response;
    }
    const { status, message, headers } = refusal;
    return Response.json({ errors: [{ message }] }, { status, headers: headers ?? {} });
  };
}
