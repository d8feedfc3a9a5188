/** Where what staff do with an application is posted. */
export function staffAddresses(reference: string) {
  const base = `/api/applications/${reference}`;
  return {
    step: `${base}/step`,
    record: `${base}/record`,
    people: `${base}/people`,
    note: `${base}/note`,
    message: `${base}/message`,
    answer: `${base}/answer`,
    merge: `${base}/merge`,
    part: `${base}/part`,
    telephoneAnswer: `${base}/telephone-answer`,
    changeEmail: `${base}/change-email`,
    askConfirmation: `${base}/ask-confirmation`,
  };
}

/** Where help on the telephone begins. */
export const telephoneAddresses = {
  begin: '/api/applications/by-telephone/begin',
  takeUp: '/api/applications/by-telephone/take-up',
};
