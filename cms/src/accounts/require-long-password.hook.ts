import { type CollectionBeforeValidateHook, ValidationError } from 'payload';

const minLength = 12;

/** Refuses a short password: Payload takes three characters. Source: OWASP ASVS 5.0, 6.2.1. */
export const requireLongPassword: CollectionBeforeValidateHook = ({ data, req }) => {
  const password: unknown = data?.password;
  if (typeof password !== 'string' || password === '' || password.length >= minLength) return data;
  const message = req.t('validation:longerThanMin', { label: req.t('general:value'), minLength });
  throw new ValidationError(
    { collection: 'staff', errors: [{ path: 'password', message }], req },
    req.t,
  );
};
