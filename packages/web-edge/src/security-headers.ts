const twoYearsS = 63_072_000;

/**
 * What every answer says to browsers unless it says otherwise (OWASP ASVS 5.0, V3.4): the policy is
 * that of an answer which loads nothing; a page brings its own. HSTS is for an address that is https; elsewhere
 * browsers ignore it.
 */
export function listSecurityHeaders(publicUrl: string): Record<string, string> {
  return {
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    ...(publicUrl.startsWith('https:') && {
      'strict-transport-security': `max-age=${twoYearsS}; includeSubDomains`,
    }),
  };
}
