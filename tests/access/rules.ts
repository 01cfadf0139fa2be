import type { UserRole } from '../../src/plugins/partner-program/rules/partners/partner';
import type { Persona } from './personas';

export interface Verdict {
  readonly status: number;
  /** Of a refusal; undefined: the persona is let through. */
  readonly code?: string;
}

/** Who gets what on a route (rule D-doors). */
export interface AccessRule {
  readonly door: 'public' | 'cabinet' | 'integration' | 'staff';
  /** Any of them opens a staff door. */
  readonly permissions: readonly string[];
  /** What it takes beside one of them to find the very record behind the door. */
  readonly beside?: readonly string[];
  verdict(persona: Persona): Verdict;
}

const NOT_LOGGED_IN = { status: 401, code: 'request.not-logged-in' };
const TOKEN_INVALID = { status: 401, code: 'request.token-invalid' };
const NOT_ALLOWED = { status: 403, code: 'request.not-allowed' };
const NO_PARTNER = { status: 403, code: 'user.no-partner' };
const ROLE_TOO_LOW = { status: 403, code: 'user.role-too-low' };
const NOT_THERE = { status: 404, code: 'record.not-found' };

/** Everybody, whatever token they carry. */
export function everybody(): AccessRule {
  return { door: 'public', permissions: [], verdict: () => ({ status: 200 }) };
}

const RANK: Readonly<Record<UserRole, number>> = { viewer: 1, member: 2, owner: 3 };

/**
 * Users of a partner with at least that role.
 * @param about `own`: the route names no record, so a foreign user is let through to its own data;
 *   `record`: it names a record of the partner, which for a foreign user is not there
 */
export function cabinet(role: UserRole, about: 'own' | 'record', status = 200): AccessRule {
  const verdict = (persona: Persona): Verdict => {
    if (persona === 'nobody') return NOT_LOGGED_IN;
    if (persona === 'login of another role') return NOT_ALLOWED;
    if (WITHOUT_THE_ROUTE.has(persona)) return NOT_ALLOWED;
    if (persona === 'user without partner') return NO_PARTNER;
    const [, foreign, has] = /^(foreign )?(viewer|member|owner)$/.exec(persona) ?? [];
    if (!has) return TOKEN_INVALID;
    if (RANK[has as UserRole] < RANK[role]) return ROLE_TOO_LOW;
    return foreign && about === 'record' ? NOT_THERE : { status };
  };
  return { door: 'cabinet', permissions: [], verdict };
}

/** Tokens that Strapi knows and that were not given the cabinet's routes. */
const WITHOUT_THE_ROUTE = new Set<Persona>([
  'API token of the sales system',
  'read-only API token',
]);

/** Other systems, with a token that was given the route, or every route. */
export function integration(): AccessRule {
  const verdict = (persona: Persona): Verdict => {
    if (persona === 'nobody') return NOT_LOGGED_IN;
    if (persona === 'API token' || persona === 'API token of the sales system') {
      return { status: 200 };
    }
    return KNOWN_TO_THE_SITE.has(persona) ? NOT_ALLOWED : TOKEN_INVALID;
  };
  return { door: 'integration', permissions: [], verdict };
}

const KNOWN_TO_THE_SITE = new Set<Persona>([
  'read-only API token',
  'login of another role',
  'user without partner',
  'viewer',
  'member',
  'owner',
  'foreign viewer',
  'foreign member',
  'foreign owner',
]);

/** Administrators with any of the permissions. */
export function staff(...permissions: string[]): AccessRule {
  const verdict = (persona: Persona): Verdict => {
    if (persona === 'nobody') return NOT_LOGGED_IN;
    if (persona === 'admin without the permission') return NOT_ALLOWED;
    const passes = persona === 'super admin' || persona === 'admin with only the permission';
    return passes ? { status: 200 } : TOKEN_INVALID;
  };
  const full = permissions.map((name) => `plugin::partner-program.${name}`);
  return { door: 'staff', permissions: full, verdict };
}

/** The same door where what is let through is answered with 201: something new was made. */
export function making(rule: AccessRule): AccessRule {
  const verdict = (persona: Persona): Verdict => {
    const given = rule.verdict(persona);
    return given.code ? given : { status: 201 };
  };
  return { ...rule, verdict };
}
