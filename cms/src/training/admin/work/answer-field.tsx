import { longestTrainingText } from '@duo/domain/training/training-view';
import type { Reader } from '../../../admin/desk/reader.ts';

interface Props {
  reader: Reader;
  /** Of the field: each once on a page. */
  id: string;
  isRequired?: boolean;
  /** Of the lesson: who can't read it reads the answer in the mail. */
  isOffline: boolean;
}

/** Where a trainer writes to a learner. */
export function AnswerField({ reader: { t }, id, isRequired = false, isOffline }: Props) {
  return (
    <div className="act-field">
      <label htmlFor={id}>{t('training.work.answer')}</label>
      <p id={`${id}-hint`}>
        {isOffline ? t('training.work.answer.offline') : t('training.work.answer.hint')}
      </p>
      <textarea
        aria-describedby={`${id}-hint`}
        id={id}
        maxLength={longestTrainingText}
        name="text"
        required={isRequired}
        rows={6}
      />
    </div>
  );
}
