import { type Endpoint, NotFound } from 'payload';

/**
 * Instead of Payload's, which says what one may do with a row, and so that there is such a row: here there is
 * none for anybody. Nothing asks, since these rows have no form in the admin.
 */
export const closeAccessById: Endpoint = {
  path: '/access/:id',
  method: 'post',
  handler: (req) => {
    throw new NotFound(req.t);
  },
};
