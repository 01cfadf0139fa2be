/** Where mails go: to a mail server, into a folder (demos), or nowhere yet. */
export type MailConfig =
  | { readonly kind: 'smtp'; readonly url: string; readonly from: string; readonly site: string }
  | {
      readonly kind: 'folder';
      readonly folder: string;
      readonly from: string;
      readonly site: string;
    }
  | { readonly kind: 'none' };

type Environment = Readonly<Record<string, string | undefined>>;

const DEMO_FROM = 'Partner programme <programme@localhost>';

/**
 * Reads SMTP_URL, MAIL_FROM, MAIL_DIR and SITE_URL. Throws an Error that names the variable when
 * half of it is missing or two of them contradict: such a server does not start.
 */
export function mailConfigOf(env: Environment): MailConfig {
  const [url, from, folder] = [env.SMTP_URL ?? '', env.MAIL_FROM ?? '', env.MAIL_DIR ?? ''];
  if (url && folder) throw new Error('SMTP_URL and MAIL_DIR are both set: unset one of them.');
  if (folder) return folderConfig(env, folder, from || DEMO_FROM);
  if (url) return smtpConfig(env, url, from);
  if (from) throw new Error('MAIL_FROM is set and SMTP_URL is not: mails would wait for ever.');
  return { kind: 'none' };
}

function smtpConfig(env: Environment, url: string, from: string): MailConfig {
  if (!from) throw new Error('SMTP_URL is set and MAIL_FROM is not: mails need a sender.');
  if (!URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol)) {
    throw new Error('SMTP_URL is not an address like smtps://user:password@host:465.');
  }
  return { kind: 'smtp', url, from: checkedSender(from), site: requiredSite(env) };
}

function folderConfig(env: Environment, folder: string, from: string): MailConfig {
  if (env.NODE_ENV === 'production') {
    throw new Error('MAIL_DIR is for demos: in production set SMTP_URL and MAIL_FROM.');
  }
  const site = env.SITE_URL ? requiredSite(env) : `http://localhost:${env.PORT || '1337'}`;
  return { kind: 'folder', folder, from: checkedSender(from), site };
}

function checkedSender(from: string): string {
  if (senderDomain(from)) return from;
  throw new Error('MAIL_FROM is not a sender like "Partner programme <programme@example.kz>".');
}

function requiredSite({ SITE_URL: site = '' }: Environment): string {
  if (!site) throw new Error('SITE_URL is not set: links in mails lead to the site.');
  if (!URL.canParse(site) || !/^https?:$/.test(new URL(site).protocol)) {
    throw new Error('SITE_URL is not an address like https://partners.example.kz.');
  }
  return site.replace(/\/+$/, '');
}

function senderDomain(from: string): string | undefined {
  return /^(?:[^<>\r\n]*<)?[^<>@\s]+@([A-Za-z0-9.-]+)>?$/.exec(from.trim())?.[1];
}

/** The configuration of this server. */
export function mailConfig(): MailConfig {
  return mailConfigOf(process.env);
}

/** Whether mails can leave this server. */
export function isMailConfigured(): boolean {
  return mailConfig().kind !== 'none';
}

/** Address of the site without a slash at its end, for links; undefined while there is no mail. */
export function siteUrl(): string | undefined {
  const config = mailConfig();
  return config.kind === 'none' ? undefined : config.site;
}

/** The right-hand side of Message-IDs: the sender's domain. */
export function messageDomain(): string {
  const config = mailConfig();
  const domain = config.kind === 'none' ? undefined : senderDomain(config.from);
  return domain ?? 'partner-programme.invalid';
}
