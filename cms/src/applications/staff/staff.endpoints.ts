import type { Endpoint } from 'payload';
import { answerEndpoint } from './answer.endpoint.ts';
import { exportEndpoint } from './export/export.endpoint.ts';
import { mergeEndpoint, partEndpoint } from './merge.endpoint.ts';
import { messageEndpoint } from './message.endpoint.ts';
import { noteEndpoint } from './note.endpoint.ts';
import { peopleEndpoint } from './people.endpoint.ts';
import { recordEndpoint } from './record.endpoint.ts';
import { stepEndpoint } from './step.endpoint.ts';
import { askConfirmation } from './telephone/ask-confirmation.endpoint.ts';
import { beginByTelephone } from './telephone/begin.endpoint.ts';
import { changeEmailByTelephone } from './telephone/change-email.endpoint.ts';
import { takeUpByTelephone } from './telephone/take-up.endpoint.ts';
import { telephoneAnswer } from './telephone/telephone-answer.endpoint.ts';

/** What staff do with applications, under `/api/applications`. */
export const staffEndpoints: Endpoint[] = [
  stepEndpoint,
  recordEndpoint,
  peopleEndpoint,
  noteEndpoint,
  messageEndpoint,
  answerEndpoint,
  mergeEndpoint,
  partEndpoint,
  beginByTelephone,
  takeUpByTelephone,
  telephoneAnswer,
  askConfirmation,
  changeEmailByTelephone,
  exportEndpoint,
];
