import { type CollectionBeforeValidateHook, type PayloadRequest, ValidationError } from 'payload';

const minLength = 12;

/** @throws ValidationError for a password that is too short. Source: OWASP ASVS 5.0, 6.2.1. */
export function refuseShortPassword(req: PayloadRequest, password: string): void {
  if (password.length >= minLength) return;
  const message = req.t('validation:longerThanMin', { label: req.t('general:value'), minLength });
  throw new ValidationError(
    { collection: 'staff', errors: [{ path: 'password', message }], req },
    req.t,
  );
}

/** Refuses a short password: Payload takes three characters. */
export const requireLongPassword: CollectionBeforeValidateHook = ({ data, req }) => {
  const password: unknown = data?.password;
  if (typeof password === 'string' && password !== '') refuseShortPassword(req, password);
  return data;
};
