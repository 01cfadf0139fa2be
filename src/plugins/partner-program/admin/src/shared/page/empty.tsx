import { Typography } from '@strapi/design-system';

/** Says that there is nothing, and why that may be. */
export function Empty({ children }: { readonly children: string }) {
  return (
    <Typography tag="p" textColor="neutral600">
      {children}
    </Typography>
  );
}
