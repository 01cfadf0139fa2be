import { Typography } from '@strapi/design-system';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { UID_PREFIX } from '../../shared/plugin-id';
import { useText } from '../../shared/use-text';

/** The side panel that says what a record of this kind is for, and how it changes. */
export const RecordAbout: PanelComponent = ({ model }) => {
  const text = useText();
  if (!model.startsWith(UID_PREFIX)) return null;
  const about = text.firstOf([`about.${model.slice(UID_PREFIX.length)}`], '');
  if (about === '') return null;
  return {
    title: text('panel.about'),
    content: (
      <Typography variant="pi" textColor="neutral700">
        {about}
      </Typography>
    ),
  };
};
