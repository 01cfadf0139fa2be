import { Flex, Link, Typography } from '@strapi/design-system';
import { Fact, Facts } from '../../shared/page/facts';
import { Section } from '../../shared/page/section';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import type { Attempt, OpenCall } from './calls-api';

/** Whom to call, when, and what came of it so far. */
export function ContactCard({ call }: { readonly call: OpenCall }) {
  const text = useText();
  const { day } = useFormat();
  const { contact, partner, sites, handedOn, hours, log } = call;
  const { name, post, phone, extension, email, city, comment } = contact;
  return (
    <Section title={name}>
      <Facts>
        <Fact name={text('calls.contact.phone')}>
          <Link href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</Link>
          {extension && ` ${text('calls.contact.extension', { extension })}`}
        </Fact>
        {post && <Fact name={text('calls.contact.post')}>{post}</Fact>}
        {city && <Fact name={text('calls.contact.city')}>{city}</Fact>}
        {email && <Fact name={text('calls.contact.email')}>{email}</Fact>}
        {hours && (
          <Fact name={text('calls.contact.hours')}>
            {text('calls.hours', { from: hours.from, to: hours.to })}
          </Fact>
        )}
        <Fact name={text('calls.contact.partner')}>{partner.name}</Fact>
        <Fact name={text('calls.contact.sites')}>
          {[...sites, text('calls.handed-on', { day: day(handedOn) })].join(' · ')}
        </Fact>
        {comment && <Fact name={text('calls.contact.comment')}>{comment}</Fact>}
      </Facts>
      {log.length > 0 && <Log log={log} />}
    </Section>
  );
}

function Log({ log }: { readonly log: readonly Attempt[] }) {
  const text = useText();
  const { instant } = useFormat();
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={2} paddingTop={4}>
      {log.map(({ at, outcome, callBackAt, comment }) => (
        <li key={at}>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {instant(at)}
            {' · '}
            {text(`calls.came.${outcome}`, { at: callBackAt ? instant(callBackAt) : '' })}
          </Typography>
          {comment && <Typography tag="p">{comment}</Typography>}
        </li>
      ))}
    </Flex>
  );
}
