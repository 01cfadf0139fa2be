import { Menu, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { messageOf } from '../../shared/api/errors';
import { useText } from '../../shared/use-text';
import { useAssignItemMutation, useGetColleaguesQuery, type DeskItem } from './desk-api';

interface Props {
  readonly item: DeskItem;
  /** Number of the administrator who looks at it. */
  readonly me: number;
}

/** Who sees to an item, and who else could. */
export function OwnerMenu({ item, me }: Props) {
  const text = useText();
  const name = item.owner?.name ?? text('desk.nobody');
  const about = text('desk.assign.of', {
    what: item.title ?? item.what,
    partner: item.partner?.name ?? '–',
  });
  return (
    <Menu.Root>
      <Menu.Trigger size="S" variant="ghost" aria-label={`${name}. ${about}`}>
        {name}
      </Menu.Trigger>
      <Menu.Content popoverPlacement="bottom-end">
        <Colleagues item={item} me={me} />
      </Menu.Content>
    </Menu.Root>
  );
}

/** Drawn, and asked for, only when the menu is open. */
function Colleagues({ item, me }: Props) {
  const text = useText();
  const assign = useAssign(item);
  const { data, isError } = useGetColleaguesQuery(item.kind);
  if (!data) {
    return (
      <Typography padding={2}>{text(isError ? 'panel.load-failed' : 'panel.loading')}</Typography>
    );
  }
  const first = [...data].sort((a, b) => Number(b.id === me) - Number(a.id === me));
  return (
    <>
      {first.map(({ id, name }) => (
        <Menu.Item key={id} disabled={id === item.owner?.id} onSelect={() => void assign(id)}>
          {id === me ? text('desk.assign.me', { name }) : name}
        </Menu.Item>
      ))}
      <Menu.Item disabled={item.owner === null} onSelect={() => void assign(null)}>
        {text('desk.assign.nobody')}
      </Menu.Item>
    </>
  );
}

function useAssign({ kind, documentId, version }: DeskItem) {
  const text = useText();
  const { locale } = useIntl();
  const { toggleNotification } = useNotification();
  const [assign] = useAssignItemMutation();
  return async (owner: number | null): Promise<void> => {
    const answer = await assign({ kind, documentId, owner, expectedVersion: version, locale });
    if (!('error' in answer) || !answer.error) return;
    const reason = messageOf(answer.error) ?? '';
    toggleNotification({ type: 'danger', message: text('desk.assign.failed', { reason }) });
  };
}
