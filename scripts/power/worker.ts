import { type Asked, judgeFault } from './judge-fault.ts';

/** One of the processes among which `npm run power` shares its work: judges what it is sent, one after the other. */
process.on('message', async (asked: Asked) => {
  try {
    process.send?.({ judged: await judgeFault(asked) });
  } catch (error) {
    process.send?.({ crashed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
