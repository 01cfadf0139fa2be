// An admin's login lives ten minutes; a part of the bench may take a few.
const RENEW_MS = 4 * 60_000;

/** Logins of the partner whose statement is known to the line, the first, and of staff. */
export async function accountsOf(context) {
  const since = context.accountsSince ?? -Infinity;
  if (performance.now() - since > RENEW_MS) {
    context.accounts = await context.large.bench('accounts', { partner: 1 });
    context.accountsSince = performance.now();
  }
  return context.accounts;
}
