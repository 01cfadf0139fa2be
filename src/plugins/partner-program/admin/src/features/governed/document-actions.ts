import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { isOurs } from '../../shared/plugin-id';
import { useGovernedRecord } from './use-governed-record';

/** A copy would carry a state nobody decided: no duplicating of governed records. */
export function withoutCloning(actions: DocumentActionComponent[]): DocumentActionComponent[] {
  return actions.map((action) => (action.type === 'clone' ? unlessGoverned(action) : action));
}

function unlessGoverned(original: DocumentActionComponent): DocumentActionComponent {
  const GovernedAction: DocumentActionComponent = (props) => {
    const governed = useGovernedRecord(props.model);
    const described = original(props);
    return isOurs(props.model) && !governed?.cm.canClone ? null : described;
  };
  return Object.assign(GovernedAction, { type: original.type, position: original.position });
}
