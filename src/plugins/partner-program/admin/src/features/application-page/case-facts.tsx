import { Link } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { valueLabel } from '../../shared/labels';
import { Fact, Facts } from '../../shared/page/facts';
import { useMayRead } from '../../shared/page/records-link';
import { Section } from '../../shared/page/section';
import { recordPath } from '../../shared/paths';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import type { Application } from './application-api';

/** How and when it came, and what it is about. */
export function CaseFacts({ application }: { readonly application: Application }) {
  const text = useText();
  const format = useFormat();
  const mayOpen = useMayRead('application');
  const { documentId, channel, receivedOn, late, termLastDay, textVersion } = application;
  const record = mayOpen && (
    <Link tag={NavLink} to={recordPath('application', documentId)}>
      {text('partner-page.record')}
    </Link>
  );
  const received = receivedOn ? format.day(receivedOn) : '–';
  return (
    <Section title={text('application-page.facts')} aside={record}>
      <Facts>
        <Fact name={text('application-page.received')}>
          {late ? text('application-page.late', { day: received }) : received}
        </Fact>
        <Fact name={text('application-page.channel')}>{valueLabel(text, 'channel', channel)}</Fact>
        {termLastDay && (
          <Fact name={text('application-page.term-last-day')}>{format.day(termLastDay)}</Fact>
        )}
        {textVersion && <Fact name={text('application-page.text-version')}>{textVersion}</Fact>}
        <Competence application={application} />
      </Facts>
    </Section>
  );
}

function Competence({ application: { competence } }: { readonly application: Application }) {
  const text = useText();
  const mayOpen = useMayRead('competence');
  if (!competence || !mayOpen) return null;
  return (
    <Fact name={text('application-page.competence')}>
      <Link tag={NavLink} to={recordPath('competence', competence)}>
        {text('partner-page.record')}
      </Link>
    </Fact>
  );
}
