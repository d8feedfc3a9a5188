/** What of MongoDB's answer to `hello` says whether it has transactions. */
export interface MongodbHello {
  /** The replica set that the server is a member of. */
  setName?: string;
  /** `isdbgrid` for a mongos. */
  msg?: string;
  /** Started as a member of a replica set that was never set up. */
  isreplicaset?: boolean;
}

/**
 * Refuses a MongoDB that has no transactions: writes that belong together would be saved one by
 * one, and nothing would tell. Only members of a replica set and mongos have them
 * (https://www.mongodb.com/docs/manual/core/transactions/).
 *
 * @throws Error saying how to make a replica set of a single server.
 */
export function requireTransactions(hello: MongodbHello): void {
  if (hello.setName || hello.msg === 'isdbgrid') return;
  if (hello.isreplicaset) {
    throw new Error(
      'This MongoDB belongs to a replica set that was never set up, so it takes no writes. ' +
        'Run once: mongosh --eval "rs.initiate()".',
    );
  }
  throw new Error(
    'This MongoDB runs on its own, without a replica set, so it has no transactions, and the product needs them. ' +
      'A replica set of one server is enough: start it with "mongod --replSet rs0" (or set replication.replSetName in mongod.conf), ' +
      'run once mongosh --eval "rs.initiate()", and add ?replicaSet=rs0 to DATABASE_URL. ' +
      'Or unset DATABASE_URL to keep the data in one SQLite file.',
  );
}
