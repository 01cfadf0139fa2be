/**
 * Strapi's datetime columns carry no zone: what is written as UTC is read back as the process's own
 * local time. Servers in different zones on one database would disagree on every instant, so every
 * server of the programme runs in UTC. Days are reckoned in Asia/Almaty by the clock, whatever TZ is.
 */
export function runInUtc(): void {
  process.env.TZ = 'UTC';
}
