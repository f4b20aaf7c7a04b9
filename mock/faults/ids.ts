import { uuid } from '../../generated/patterns.ts';
import type { Fault } from './fault.ts';
import { takesCallFor } from './kit/of-upserts.ts';
import { type IdPlace, idPlaces, nobody } from './kit/places.ts';
import { withMembers } from './kit/upsert-request.ts';

/** A class of ids: whether one belongs to it, and for near misses the id that a lenient reader would see in it. */
interface IdClass {
  name: string;
  title: string;
  is: (id: string) => boolean;
  readAs?: (id: string) => string;
}

const bare = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const maxUuid = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
const nilUuid = '00000000-0000-0000-0000-000000000000';

/** What breaks the pattern by little (UUID-5). */
const nearMisses: readonly IdClass[] = [
  { name: 'braces', title: 'in braces', is: (id) => /^\{.*\}$/s.test(id), readAs: (id) => id.slice(1, -1) },
  {
    name: 'full-width-digits',
    title: 'with full-width digits in its first group',
    is: (id) => /^[0-9a-f]*[\uff10-\uff19][0-9a-f\uff10-\uff19]*-/i.test(id),
    readAs: (id) => id.normalize('NFKC'),
  },
  {
    name: 'urn',
    title: 'with "urn:uuid:" before it',
    is: (id) => /^urn:uuid:/i.test(id),
    readAs: (id) => id.slice(9),
  },
  {
    name: 'leading-space',
    title: 'with white space before it',
    is: (id) => /^\s/.test(id),
    readAs: (id) => id.trim(),
  },
  {
    name: 'trailing-space',
    title: 'with a blank or tab behind it',
    is: (id) => /[ \t]$/.test(id),
    readAs: (id) => id.trim(),
  },
  {
    name: 'trailing-newline',
    title: 'with a line break behind it',
    is: (id) => /[\r\n]$/.test(id),
    readAs: (id) => id.trim(),
  },
  {
    name: 'no-dashes',
    title: 'without dashes',
    is: (id) => /^[0-9a-f]{32}$/i.test(id),
    readAs: (id) => id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
  },
  {
    name: 'moved-dashes',
    title: 'with the right digits and dashes in wrong places',
    is: (id) => /^[0-9a-f-]+$/i.test(id) && id.includes('-') && !bare.test(id) && digits(id).length === 32,
    readAs: (id) => digits(id).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
  },
  {
    name: 'too-short',
    title: 'that lacks digits',
    is: (id) => /^[0-9a-f-]+$/i.test(id) && digits(id).length < 32,
  },
  {
    name: 'too-long',
    title: 'that has digits too many',
    is: (id) => /^[0-9a-f-]+$/i.test(id) && digits(id).length > 32,
  },
  {
    name: 'prefix-of-text',
    title: 'that starts right and goes on',
    is: (id) => uuid.test(id.slice(0, 36)) && id.length > 36,
    readAs: (id) => id.slice(0, 36),
  },
  {
    name: 'end-of-text',
    title: 'that ends right after something else',
    is: (id) => uuid.test(id.slice(-36)) && id.length > 36,
    readAs: (id) => id.slice(-36),
  },
  {
    name: 'long-last-group',
    title: 'with digits too many at its end',
    is: (id) => /^(?:[0-9a-f]+-){4}[0-9a-f]{13,}$/i.test(id) && bare.test(id.slice(0, 36)),
  },
  {
    name: 'short-first-group',
    title: 'with digits too few in its first group',
    is: (id) => bare.test(`${id.slice(0, 1)}${id}`) || bare.test(`${id.slice(0, 2)}${id}`),
  },
  {
    name: 'json-extension',
    title: 'with .json behind it',
    is: (id) => id.endsWith('.json'),
    readAs: (id) => id.slice(0, -'.json'.length),
  },
  {
    name: 'other-letters',
    title: 'with a letter beyond f',
    is: (id) => bare.test(id.replace(/[g-z]/gi, 'a')) && !bare.test(id),
  },
  {
    name: 'upper-max',
    title: 'that is the max UUID in upper case',
    is: (id) => id === maxUuid.toUpperCase(),
  },
  {
    name: 'mixed-max',
    title: 'that is the max UUID in mixed case',
    is: (id) => id.toLowerCase() === maxUuid && id !== maxUuid && id !== maxUuid.toUpperCase(),
  },
  ...[...'09abcdef'].map((version) => ({
    name: `version-${version}`,
    title: `of version ${version}`,
    is: (id: string) => bare.test(id) && id[14]?.toLowerCase() === version && !special(id),
  })),
  ...[...'01234567cdef'].map((variant) => ({
    name: `variant-${variant}`,
    title: `of variant ${variant}`,
    is: (id: string) => bare.test(id) && id[19]?.toLowerCase() === variant && !special(id),
  })),
  {
    name: 'upper-any-version',
    title: 'in upper case, of whatever version',
    is: (id) => bare.test(id) && !/[a-f]/.test(id) && /[A-F]/.test(id) && !special(id),
  },
  { name: 'empty', title: 'that is the empty string', is: (id) => id === '' },
  {
    name: 'word',
    title: 'that is a word',
    is: (id) => /^[a-z_]{2,}$/i.test(id) && !/^[0-9a-f]{32}$/i.test(id),
  },
  { name: 'integer', title: 'that is an integer in a string', is: (id) => /^\d{1,31}$/.test(id) },
];

/** What the pattern admits (UUID-4). */
const admitted: readonly IdClass[] = [
  ...[...'12345678'].map((version) => ({
    name: `version-${version}`,
    title: `of version ${version}`,
    is: (id: string) => uuid.test(id) && id[14] === version && !special(id),
  })),
  ...[...'89ab'].map((variant) => ({
    name: `variant-${variant}`,
    title: `of variant ${variant}`,
    is: (id: string) => uuid.test(id) && id[19]?.toLowerCase() === variant && !special(id),
  })),
  ...[...'AB'].map((variant) => ({
    name: `upper-case-variant-${variant.toLowerCase()}`,
    title: `of variant ${variant} in upper case`,
    is: (id: string) => uuid.test(id) && id[19] === variant,
  })),
  {
    name: 'upper-case',
    title: 'in upper case',
    is: (id) => uuid.test(id) && id !== id.toLowerCase() && id === id.toUpperCase(),
  },
  {
    name: 'mixed-case',
    title: 'in mixed case',
    is: (id) => uuid.test(id) && id !== id.toLowerCase() && id !== id.toUpperCase(),
  },
  { name: 'nil', title: 'that is the nil UUID', is: (id) => id === nilUuid },
  { name: 'max', title: 'that is the max UUID', is: (id) => id === maxUuid },
];

/** A path without a list id is another path, and its 404 no bug. */
function nearMissesIn({ name }: IdPlace): readonly IdClass[] {
  return name === 'list-id' ? nearMisses.filter(({ is }) => !is('')) : nearMisses;
}

function digits(id: string): string {
  return id.replaceAll('-', '');
}

function special(id: string): boolean {
  return id === nilUuid || id.toLowerCase() === maxUuid;
}

/** Passes validation and is then looked up: unknown, so 404. */
function unknown(place: IdPlace, { name, title, is }: IdClass): Fault {
  return {
    name: `passes-${place.name}-${name}`,
    does: `Lets ${place.title} ${title} pass validation, so that it is looked up and not found.`,
    rules: ['UUID-5', place.rule],
    front: takesCallFor((request, asked) =>
      inClass(place.get(request), is) ? place.set(asked, nobody) : null,
    ),
  };
}

/** Is read leniently: the call is served as if the id had been written right. */
function lenient(place: IdPlace, { name, title, is, readAs }: IdClass): Fault[] {
  if (readAs === undefined) return [];
  return [
    {
      name: `reads-${place.name}-${name}`,
      does: `Takes ${place.title} ${title} for the id it resembles.`,
      rules: ['UUID-5', place.rule],
      front: takesCallFor((request, asked) => {
        const id = place.get(request);
        return typeof id === 'string' && is(id) && !uuid.test(id) ? place.set(asked, readAs(id)) : null;
      }),
    },
  ];
}

function refuses(place: IdPlace, { name, title, is }: IdClass): Fault {
  return {
    name: `refuses-${place.name}-${name}`,
    does: `Refuses ${place.title} ${title} with 400.`,
    rules: /case/.test(name) ? ['UUID-4', 'UUID-6'] : ['UUID-4'],
    front: takesCallFor((request, asked) => {
      const id = place.get(request);
      return typeof id === 'string' && is(id) ? place.set(asked, 'malformed') : null;
    }),
  };
}

function inClass(id: unknown, is: (id: string) => boolean): boolean {
  return typeof id === 'string' && !uuid.test(id) && is(id);
}

/** Any id that breaks the pattern is looked up, or served with another status than 400. */
function unchecked(place: IdPlace): Fault {
  return {
    name: `never-validates-${place.name}`,
    does: `Looks up ${place.title} whatever it is, so that a malformed one is not found.`,
    rules: [place.rule, 'UUID-5', 'BODY-5'],
    front: takesCallFor((request, asked) =>
      inClass(place.get(request), () => true) ? place.set(asked, nobody) : null,
    ),
  };
}

/** Compares ids as they are written: one in upper case is another one. */
function caseSensitive(place: IdPlace): Fault {
  return {
    name: `compares-case-of-${place.name}`,
    does: `Does not find ${place.title} when it is written in upper case.`,
    rules: ['UUID-6'],
    front: takesCallFor((request, asked) => {
      const id = place.get(request);
      return typeof id === 'string' && uuid.test(id) && id !== id.toLowerCase()
        ? place.set(asked, nobody)
        : null;
    }),
  };
}

/** Takes an id in lower or upper case for what it is, and one in both for another. */
function comparesMixedCase(place: IdPlace): Fault {
  return {
    name: `compares-mixed-case-of-${place.name}`,
    does: `Does not find ${place.title} when it is written in both cases.`,
    rules: ['UUID-6'],
    front: takesCallFor((request, asked) => {
      const id = place.get(request);
      return typeof id === 'string' && uuid.test(id) && /[a-f]/.test(id) && /[A-F]/.test(id)
        ? place.set(asked, nobody)
        : null;
    }),
  };
}

/** Looks each id up rightly, and joins them as they are written. */
const comparesBoth: Fault = {
  name: 'compares-case-of-both-ids',
  does: 'Does not find the row when rowId and columnId are both written in upper case.',
  rules: ['UUID-6'],
  front: takesCallFor((request, asked) => {
    const isUpper = idPlaces
      .filter(({ name }) => name !== 'list-id')
      .map((place) => place.get(request))
      .every((id) => typeof id === 'string' && uuid.test(id) && id !== id.toLowerCase());
    return isUpper ? withMembers(asked, { rowId: nobody }) : null;
  }),
};

const refusesTwins: Fault = {
  name: 'refuses-one-id-for-row-and-column',
  does: 'Refuses a write whose rowId and columnId are the same with 400.',
  rules: ['UUID-4'],
  front: takesCallFor(({ members }, asked) =>
    typeof members?.rowId === 'string' && members.rowId === members.columnId
      ? withMembers(asked, { rowId: 'malformed' })
      : null,
  ),
};

/** A path cannot hold one, or it is another path. */
const slashes = idPlaces
  .filter(({ name }) => name !== 'list-id')
  .flatMap((place) =>
    lenient(place, {
      name: 'trailing-slash',
      title: 'with a slash behind it',
      is: (id) => id.endsWith('/'),
      readAs: (id) => id.slice(0, -1),
    }),
  );

const inPlaces = idPlaces.flatMap((place) => [
  unchecked(place),
  caseSensitive(place),
  comparesMixedCase(place),
  ...nearMissesIn(place).map((nearMiss) => unknown(place, nearMiss)),
  ...nearMissesIn(place).flatMap((nearMiss) => lenient(place, nearMiss)),
  ...admitted.map((good) => refuses(place, good)),
]);

/** Everything about the form of ids. */
export const idFaults: readonly Fault[] = [...inPlaces, ...slashes, refusesTwins, comparesBoth];
