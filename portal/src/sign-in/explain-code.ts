import type { Translate } from '@duo/i18n/translate';

/** Why a code was not taken. */
export type UnspentCode =
  | { outcome: 'wrong'; triesLeft: number }
  | { outcome: 'spent' | 'expired' | 'tooManyTries' };

/** Says what is the matter with a code, and what to do. */
export function explainCode(answer: UnspentCode, t: Translate<'portal'>): string {
  switch (answer.outcome) {
    case 'wrong':
      return t('code.wrong', { triesLeft: answer.triesLeft });
    case 'spent':
      return t('code.spent');
    case 'expired':
      return t('code.expired');
    case 'tooManyTries':
      return t('code.tooManyTries');
  }
}
