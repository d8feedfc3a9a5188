export const purgeKey = 'a-purge-key-of-the-tests';
