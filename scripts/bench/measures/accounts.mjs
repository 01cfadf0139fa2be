/** The partner whose statement is known to the line: the first. Made once in a run. */
export async function accountsOf(context) {
  context.accounts ??= await context.large.bench('accounts', { partner: 1 });
  return context.accounts;
}
