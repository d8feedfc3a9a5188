import { adminAddresses } from '../../../admin/addresses.ts';
import { type MatrixFilters, writeMatrixFilters } from '../../trainers/matrix/matrix-filters.ts';

/** The page of learners behind some filters. */
export const learnersAddress = (filters: MatrixFilters) =>
  `${adminAddresses.learners}${writeMatrixFilters(filters)}`;

/** The same learners, from the first, as a file. */
export const learnersFileAddress = (filters: MatrixFilters) =>
  `/api/training/learners.csv${writeMatrixFilters({ ...filters, cursor: null })}`;
