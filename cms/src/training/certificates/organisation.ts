/** Who issues certificates. */
export const organisation = 'DUO for a JOB';
