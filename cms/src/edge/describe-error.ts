import { stdSerializers } from 'pino';

const parameters = /\nparams: [\s\S]*?(?=\n {4}at |$)/g;

/**
 * An error as the log keeps it: what failed and where. The values of a statement stay out, since they
 * may be a person's.
 */
export function describeError(error: Error): object {
  const { type, message, stack } = stdSerializers.err(error);
  const cut = (text = '') => text.replace(parameters, '');
  return { type, message: cut(message), stack: cut(stack) };
}
