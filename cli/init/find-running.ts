import { request } from 'undici';

/** Where servers under development usually listen. */
const usualPorts = [3000, 8080, 8000, 5000, 4000, 4010];
const longestMs = 1_000;

/** The base URL of a server of the lists API on this machine, where one runs on one of the usual ports. */
export async function findRunning(ports: readonly number[] = usualPorts): Promise<string | undefined> {
  const urls = ports.map((port) => `http://localhost:${port}`);
  const found = await Promise.all(urls.map(isOfTheApi));
  return urls.find((_, place) => found[place]);
}

/** It asks for a token, or shows lists without one. */
async function isOfTheApi(baseUrl: string): Promise<boolean> {
  try {
    const { statusCode, body } = await request(`${baseUrl}/api/lists`, {
      signal: AbortSignal.timeout(longestMs),
    });
    const text = await body.text();
    return statusCode === 401 || (statusCode === 200 && /^\s*\{\s*"lists"/.test(text));
  } catch {
    return false; // nobody there, or nobody who speaks HTTP
  }
}
