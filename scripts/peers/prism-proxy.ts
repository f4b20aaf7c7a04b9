import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Peer } from './peer.ts';
import { plainTraffic } from './plain-traffic.ts';

/** `prism proxy --errors` before the server, and plain traffic through it. */
export function prismProxy(root: string, token: string): Peer {
  return {
    name: 'Prism proxy',
    async complaints(url) {
      const args = ['proxy', join(root, 'spec/openapi.yaml'), url, '--errors', '--port', '0'];
      const prism = spawn(join(root, 'node_modules/.bin/prism'), args, {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = once(prism, 'exit');
      try {
        const proxy = await addressOf(createInterface(prism.stdout));
        const found: string[] = [];
        for (const asked of plainTraffic) found.push(...(await complaintsAbout(asked, proxy, token)));
        return found;
      } finally {
        prism.kill();
        await ended;
      }
    },
  };
}

async function addressOf(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) {
    const [, address] = /listening on (http:\S+)/.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error('prism proxy did not start');
}

async function complaintsAbout(
  { call, body, token, status }: (typeof plainTraffic)[number],
  proxy: string,
  callers: string,
): Promise<string[]> {
  const [method = '', path] = call.split(' ');
  const answer = await fetch(`${proxy}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token ?? callers}`,
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (text.includes('#VIOLATIONS')) return [`${call}: the answer breaks the document`];
  return answer.status === status ? [] : [`${call}: ${answer.status} in place of ${status}`];
}
