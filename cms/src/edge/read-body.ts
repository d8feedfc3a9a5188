/**
 * All the bytes of a body, or undefined when there are more than `maxBytes`. It is read to its end in
 * either case: a client that is still sending does not see the answer.
 */
export async function readBody(request: Request, maxBytes: number): Promise<Buffer | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size <= maxBytes) parts.push(part);
    else parts.length = 0;
  }
  return size > maxBytes ? undefined : Buffer.concat(parts);
}
