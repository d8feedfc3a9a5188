/** What a refusal says of itself and, when it is Payload's, of each field that is at fault. */
interface RefusalByField {
  message?: string;
  data?: { errors?: { label?: string; message?: string }[] } | null;
}

/** Why something was refused, as its reader needs it: what each field says, or else the whole. */
export function describeRefusal(error: unknown): string {
  const { message, data } = Object(error) as RefusalByField;
  const ofFields = (data?.errors ?? []).flatMap(({ label, message: words }) =>
    words ? [label ? `${label}: ${words}` : words] : [],
  );
  if (ofFields.length > 0) return [...new Set(ofFields)].join(' ');
  return message ?? String(error);
}
