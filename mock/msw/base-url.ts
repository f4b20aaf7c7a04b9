import { MockError } from '../errors.ts';

/** Where the API is taken to be: which URLs belong to it, and the path that stands before `/api`. */
export interface Base {
  /** Fits every URL of the API. It captures nothing: MSW would decode what it captures, and fail on a bad escape. */
  pattern: RegExp;
  below: string;
}

/** @throws MockError where it is no http or https URL. */
export function readBaseUrl(baseUrl: string): Base {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    const wanted = 'an http or https URL, such as "http://127.0.0.1:4010" or location.origin';
    throw MockError.of('option-invalid', 'baseUrl', wanted, JSON.stringify(baseUrl));
  }
  const below = url.pathname.replace(/\/+$/, '');
  return { pattern: new RegExp(`^${literally(`${url.origin}${below}/api`)}(?:/.*)?$`), below };
}

function literally(text: string): string {
  return text.replaceAll(/[$()*+./?[\\\]^{|}]/g, '\\$&');
}
