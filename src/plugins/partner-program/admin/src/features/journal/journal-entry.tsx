import { Box, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { JournalLine } from '../../shared/api/types';
import { journalLabel } from '../../shared/labels';
import { useText, type Text } from '../../shared/use-text';
import { useValueText } from '../../shared/use-value-text';
import { FromTo } from './from-to';
import { JournalFacts } from './journal-facts';

interface Props {
  readonly record: string;
  readonly line: JournalLine;
  /** Where the record is, when the line stands on another page. */
  readonly to?: string | undefined;
}

/** One line of the journal: what, from what to what, its facts, why, who and when. */
export function JournalEntry({ record, line, to }: Props) {
  const text = useText();
  const { formatDate } = useIntl();
  const at = formatDate(line.at, {
    timeZone: 'Asia/Almaty',
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <Box
      tag="li"
      borderColor="neutral200"
      borderStyle="solid"
      borderWidth="0 0 0 2px"
      paddingLeft={3}
    >
      <Typography tag="p" fontWeight="semiBold">
        <What to={to}>{journalLabel(text, record, line.action)}</What>
      </Typography>
      <Change record={record} line={line} />
      <JournalFacts record={record} facts={line.facts} />
      {line.reason && <Reason reason={line.reason} />}
      <Typography tag="p" variant="pi" textColor="neutral600">
        <time dateTime={line.at}>{at}</time>, {actorName(text, line)}
      </Typography>
    </Box>
  );
}

function What({ to, children }: { readonly to: string | undefined; readonly children: string }) {
  if (to === undefined) return <>{children}</>;
  return (
    <Link tag={NavLink} to={to}>
      {children}
    </Link>
  );
}

function Change({ record, line }: Props) {
  const valueText = useValueText();
  const say = (value: string): string => valueText(record, value);
  if (!line.from && !line.to) return null;
  if (!line.from || !line.to)
    return <Typography tag="p">{say(line.from ?? line.to ?? '')}</Typography>;
  return <FromTo tag="p" from={say(line.from)} to={say(line.to)} />;
}

function Reason({ reason }: { readonly reason: string }) {
  return (
    <Typography tag="p" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
      {`«${reason}»`}
    </Typography>
  );
}

function actorName(text: Text, line: JournalLine): string {
  const { kind, name } = line.actor;
  if (kind === 'admin' || kind === 'user') return name ?? text(`journal.actor.${kind}`);
  const who = text(`journal.actor.${kind}`);
  return name ? `${who} (${name})` : who;
}
