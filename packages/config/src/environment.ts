/** Every variable that the parts read. `.env.example` explains each of them, and a test compares. */
export const environmentVariables = [
  'DUO_MODE',
  'NODE_ENV',
  'HOST',
  'SITE_PORT',
  'CMS_PORT',
  'PORTAL_PORT',
  'PUBLIC_SITE_URL',
  'PUBLIC_CMS_URL',
  'PUBLIC_PORTAL_URL',
  'CMS_URL',
  'SITE_PURGE_URLS',
  'PURGE_KEY',
  'PORTAL_KEY',
  'CERTIFICATE_KEY',
  'PAYLOAD_SECRET',
  'RESEND_API_KEY',
  'RESEND_WEBHOOK_SECRET',
  'MAIL_FROM',
  'DATABASE_URL',
  'DATA_DIR',
  'TRUSTED_PROXIES',
  'ALLOW_INSECURE_URLS',
  'LOG_LEVEL',
] as const;

export type EnvironmentVariable = (typeof environmentVariables)[number];

/** The raw texts, trimmed; a variable that is empty counts as one that is not set. */
export type Environment = { readonly [name in EnvironmentVariable]?: string | undefined };

/** Reads the variables of the process. Nothing else in the product reads `process.env`. */
export function readEnvironment(
  source: Readonly<Record<string, string | undefined>> = process.env,
): Environment {
  const texts = environmentVariables.map((name) => [name, source[name]?.trim() || undefined]);
  return Object.fromEntries(texts);
}
