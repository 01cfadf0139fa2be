import { z } from '@strapi/utils';

import { querySchema } from '../http/contracts';
import { takesIdempotencyKey } from '../http/idempotency';
import type { Access, Route } from '../http/route';
import { LANGUAGES } from '../languages';
import { refusalText } from '../refusals';

type Json = Record<string, unknown>;

const VERSION = '0.1.0';

/**
 * The OpenAPI 3.1 document of every route, from the contracts that validate them: what it says and
 * what the routes do cannot differ.
 */
export function openApiDocument(routes: readonly (readonly [string, readonly Route[]])[]): Json {
  const paths: Record<string, Json> = {};
  for (const [feature, list] of routes) {
    for (const route of list.filter(({ undocumented }) => !undocumented)) {
      const path = `${prefixOf(route.access)}${route.path.replace(/:(\w+)/g, '{$1}')}`;
      paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(feature, route) };
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Partner programme',
      version: VERSION,
      description:
        'Three doors: the public reads /api/partner-program, a partner’s users write to its /cabinet, ' +
        'staff use /partner-program with a login of the admin panel; other systems send to ' +
        '/api/partner-program/integrations with an API token. Days are calendar days in ' +
        'Asia/Almaty, instants ISO 8601 in UTC.',
    },
    servers: [{ url: '/' }],
    paths: Object.fromEntries(Object.entries(paths).sort(([a], [b]) => (a < b ? -1 : 1))),
    components: { securitySchemes: SECURITY, schemas: { Error: ERROR } },
  };
}

const SECURITY = {
  siteLogin: {
    type: 'http',
    scheme: 'bearer',
    description:
      'The `jwt` of POST /api/auth/local (`identifier`, `password`), for ten minutes. POST ' +
      '/api/auth/refresh (`refreshToken`) gives a new pair and ends the old `refreshToken`, which ' +
      'lives 14 days, and 30 days after the login at the longest. POST /api/auth/logout ends the session.',
  },
  apiToken: {
    type: 'http',
    scheme: 'bearer',
    description: 'API token of Strapi (Settings, API tokens) with the permission of the route',
  },
  adminLogin: { type: 'http', scheme: 'bearer', description: 'Token of POST /admin/login' },
};

const ERROR = {
  type: 'object',
  required: ['data', 'error'],
  properties: {
    data: { type: 'null' },
    error: {
      type: 'object',
      required: ['status', 'name', 'message', 'details'],
      properties: {
        status: { type: 'integer' },
        name: { type: 'string' },
        message: { type: 'string', description: "In the caller's language" },
        details: {
          type: 'object',
          required: ['code'],
          properties: { code: { type: 'string', description: 'Stable dotted name' } },
        },
      },
    },
  },
};

function prefixOf({ door }: Access): string {
  return door === 'staff' ? '/partner-program' : '/api/partner-program';
}

function operationOf(feature: string, route: Route): Json {
  const { access, body } = route;
  return {
    operationId: `${feature}.${route.name}`,
    tags: [feature],
    summary: route.summary,
    ...(access.door === 'public' ? {} : { security: [securityOf(access)] }),
    'x-access': access,
    parameters: [
      ...parametersOf(route.params ?? z.object({}), 'path'),
      ...parametersOf(route.query ?? querySchema({}), 'query'),
      ...(takesIdempotencyKey(route) ? [IDEMPOTENCY_HEADER] : []),
      LANGUAGE_HEADER,
    ],
    ...(body ? { requestBody: { required: true, content: contentOf(route, body) } } : {}),
    responses: { ...successOf(route), ...othersOf(route), ...refusalsOf(route) },
  };
}

function securityOf(access: Access): Json {
  if (access.door === 'integration') return { apiToken: [] };
  return access.door === 'staff' ? { adminLogin: [] } : { siteLogin: [] };
}

const IDEMPOTENCY_HEADER = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'For 24 hours the same key answers as the first time',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
};

const LANGUAGE_HEADER = {
  name: 'Accept-Language',
  in: 'header',
  required: false,
  description: `Language of messages and names: ${LANGUAGES.join(', ')}`,
  schema: { type: 'string' },
};

function parametersOf(schema: z.ZodType, where: 'path' | 'query'): Json[] {
  const { properties = {}, required = [] } = jsonSchema(schema, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: property,
  }));
}

function contentOf({ file, rawForm }: Route, body: z.ZodType): Json {
  if (rawForm) {
    return { 'application/x-www-form-urlencoded': { schema: jsonSchema(body, 'input') } };
  }
  if (!file) return jsonOf(body, 'input');
  const { properties = {}, required = [], ...rest } = jsonSchema(body, 'input') as FormSchema;
  const types = `${file.types.join(', ')}; at most ${file.maxBytes} bytes`;
  const files = { type: 'string', format: 'binary', description: types };
  const schema = {
    ...rest,
    properties: { ...properties, files },
    required: [...required, 'files'],
  };
  return { 'multipart/form-data': { schema } };
}

interface FormSchema extends Json {
  properties?: Json;
  required?: string[];
}

function jsonOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  return { 'application/json': { schema: jsonSchema(schema, io) } };
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}

function successOf(route: Route): Json {
  if (route.answersFile)
    return { 200: { description: 'The file', content: filesOf(route.answersFile) } };
  const envelope = z.object({ data: route.answer, meta: route.meta ?? z.object({}) });
  const status = route.successStatus ?? 200;
  return { [status]: { description: 'Done', content: jsonOf(envelope, 'output') } };
}

function filesOf(types: readonly string[]): Json {
  const schema = { type: 'string', format: 'binary' };
  return Object.fromEntries(types.map((type) => [type, { schema }]));
}

/** Codes that routes of a door may answer whatever they do. */
function commonCodes(route: Route): string[] {
  const { access, body, file } = route;
  const codes = ['request.invalid'];
  if (body ?? file) {
    codes.push('request.malformed', 'request.too-large', 'request.unsupported-type');
  }
  if (access.door !== 'public') codes.push('request.not-logged-in', 'request.token-invalid');
  if (access.door !== 'public') codes.push('request.not-allowed');
  if (access.door === 'cabinet' && access.role) codes.push('user.no-partner', 'user.role-too-low');
  if (access.door === 'cabinet' && isWrite(access.role)) codes.push('user.partnership-ended');
  if (takesIdempotencyKey(route)) {
    codes.push('request.idempotency-key-invalid', 'request.idempotency-key-reused');
  }
  return codes;
}

function isWrite(role: string | null): boolean {
  return role === 'member' || role === 'owner';
}

/** Answers without a body of the contract. */
function othersOf({ alsoAnswers = {} }: Route): Json {
  return Object.fromEntries(
    Object.entries(alsoAnswers).map(([status, description]) => [status, { description }]),
  );
}

function refusalsOf(route: Route): Json {
  const byStatus = new Map<number, string[]>();
  for (const code of new Set([...commonCodes(route), ...(route.refusals ?? [])])) {
    const entry = refusalText(code);
    if (!entry) throw new Error(`${route.path} names an unknown refusal: ${code}`);
    byStatus.set(entry.status, [...(byStatus.get(entry.status) ?? []), code]);
  }
  const answers = [...byStatus].map(([status, codes]) => [
    status,
    {
      description: codes.join(', '),
      content: route.rawForm?.page
        ? { 'text/html': { schema: { type: 'string', description: 'A page for the browser' } } }
        : { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
    },
  ]);
  return Object.fromEntries(answers) as Json;
}
