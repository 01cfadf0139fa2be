import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { isOurs } from '../../shared/plugin-id';

/** Of Strapi's own panels our records keep "Save": previews and releases mean nothing here. */
export function withoutOthers(panels: PanelComponent[]): PanelComponent[] {
  return panels.map((panel) => (panel.type === 'actions' ? panel : unlessOurs(panel)));
}

function unlessOurs(original: PanelComponent): PanelComponent {
  const panel: PanelComponent = (props) => {
    const described = original(props);
    return isOurs(props.model) ? null : described;
  };
  return Object.assign(panel, { type: original.type });
}
