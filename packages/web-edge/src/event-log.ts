/**
 * Receives what an operator should know. `event` is a stable name in kebab case; `detail` holds
 * nothing personal: paths without their query, counts, error messages.
 */
export type Log = (event: string, detail: Readonly<Record<string, unknown>>) => void;

export function describeError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
