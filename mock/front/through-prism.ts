import type { IPrismComponents, IPrismDiagnostic, IPrismProxyConfig } from '@stoplight/prism-core';
// The package as a whole loads a logger too.
import { factory } from '@stoplight/prism-core/dist/factory.js';
import { DiagnosticSeverity } from '@stoplight/types';
import type { Answer } from './asked.ts';
import { fulfil } from './fulfil.ts';
import { outputViolations } from './output-violations.ts';
import type { Pipeline } from './pipeline.ts';
import { internalError, refusal } from './refusal.ts';
import { routeOf } from './route-of.ts';
import type { Routed } from './routed.ts';
import type { Route } from './routes.ts';
import { securityViolations } from './security-violations.ts';
import { silentLogger } from './silent-logger.ts';
import { inputViolations } from './validate-input.ts';
import type { Violation } from './violation.ts';

type Components = IPrismComponents<Route, Routed, Answer, IPrismProxyConfig>;

/**
 * Prism's pipeline, with parts precompiled from the spec. As for a proxy, it forwards what is wrong together with
 * what it found wrong; our `forward` is not a network hop but the service, so refusals are worded here.
 */
const components: Components = {
  route: ({ input }) => routed(input),
  validateSecurity: ({ element }) => right(element),
  validateInput: ({ resource, element }) =>
    verdict([...securityViolations(element), ...inputViolations(resource, element)], element),
  validateOutput: ({ resource, element }) => verdict(outputViolations(resource, element), element),
  forward: (input, _baseUrl, _proxy, resource) => () => () =>
    forwarded(input.data, input.validations, resource),
  mock: () => () => left(new Error('Nothing is mocked at random here: the service answers.')),
  logger: silentLogger,
};

const config: IPrismProxyConfig = {
  checkSecurity: false, // judged with the input: to join two verdicts costs the pipeline more than either
  validateRequest: true,
  validateResponse: false,
  errors: true,
  upstreamProxy: undefined,
  isProxy: true,
  mock: {},
  upstream: new URL('http://in-process'),
};

const checkingConfig: IPrismProxyConfig = { ...config, validateResponse: true };

const prism = factory<Route, Routed, Answer, IPrismProxyConfig>(config, components);

/** A path or method that the API does not have. */
class NoRoute extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super('no route');
    this.answer = answer;
  }
}

/** Has Prism judge the request and the service do it; with `validateResponses`, judges the answer too. */
export function throughPrism(validateResponses: boolean): Pipeline {
  const chosen = validateResponses ? checkingConfig : config;
  return async (input) => {
    const result = await prism.request(input, [], chosen)();
    if (result._tag === 'Left') {
      if (result.left instanceof NoRoute) return result.left.answer;
      throw result.left;
    }
    const { output, validations } = result.right;
    return validations.output.length === 0 ? output : wrongOutput(validations.output);
  };
}

function routed(input: Routed): ReturnType<Components['route']> {
  const found = routeOf(input);
  return found.kind === 'route' ? right(found.route) : left(new NoRoute(found.answer));
}

async function forwarded(
  input: Routed,
  violations: readonly IPrismDiagnostic[],
  route: Route | undefined,
): Promise<ReturnType<typeof right<Answer>> | ReturnType<typeof left<Error>>> {
  if (route === undefined) return right(internalError);
  try {
    return right(await fulfil(route, input, violations));
  } catch (cause) {
    return left(cause instanceof Error ? cause : new Error(String(cause)));
  }
}

function wrongOutput(violations: readonly IPrismDiagnostic[]): Answer {
  const sentences = violations.map(({ message }) => message).join('; ');
  return refusal(500, 'answer_breaks_spec', `The mock's own answer breaks the spec: ${sentences}`);
}

function verdict<Element>(violations: readonly Violation[], element: Element) {
  const [first, ...others] = violations.map(diagnostic);
  return first === undefined
    ? right(element)
    : left<[IPrismDiagnostic, ...IPrismDiagnostic[]]>([first, ...others]);
}

function diagnostic(violation: Violation): IPrismDiagnostic {
  return { ...violation, severity: DiagnosticSeverity.Error };
}

function right<Value>(value: Value): { _tag: 'Right'; right: Value } {
  return { _tag: 'Right', right: value };
}

function left<Value>(value: Value): { _tag: 'Left'; left: Value } {
  return { _tag: 'Left', left: value };
}
