import { startCms } from './start-cms.ts';

// A CMS in a process of its own, to be killed: it says where it listens, and runs until then.
const [dataDirectory = ''] = process.argv.slice(2);
const { url } = await startCms({ dataDirectory });
process.stdout.write(`${url}\n`);
