import type { Core, Struct } from '@strapi/strapi';

import type { RecordActions } from './actions/action';
import type { PermissionSpec } from './actions/permissions';
import type { View } from './content-types/view-config';
import type { Text } from './languages';
import type { PlaceholderSource } from './go-live/go-live';
import type { DatabaseObject } from './database/objects';
import type { DeadlineSource } from './deadlines/deadlines';
import type { EventHandlers } from './events';
import type { Governance } from './governed';
import type { Route } from './http/route';
import type { Job } from './jobs/jobs';
import type { MailDefinitions } from './mail/mail';
import type { RefusalTexts } from './refusals';
import type { AnySetting } from './settings/settings';
import type { WaitingKind } from './waiting/waiting';

/** What Strapi and the platform get from a feature: everything as data. */
export interface FeatureManifest {
  readonly name: string;
  /** Content types by singular name. */
  readonly contentTypes?: Readonly<Record<string, Struct.ContentTypeSchema>>;
  /** How the Content Manager shows them, by singular name. */
  readonly views?: Readonly<Record<string, View>>;
  readonly routes?: readonly Route[];
  readonly actions?: readonly RecordActions[];
  readonly governance?: readonly Governance[];
  /** Permissions beside those of the actions. */
  readonly permissions?: readonly PermissionSpec[];
  readonly jobs?: readonly Job[];
  readonly settings?: readonly AnySetting[];
  /** Records shipped with values that staff confirm before go-live. */
  readonly placeholders?: PlaceholderSource;
  /** Work that waits for staff: the home page and the menu count it. */
  readonly waiting?: readonly WaitingKind[];
  /** Open deadlines in working days: a change of the calendar moves them. */
  readonly deadlines?: readonly DeadlineSource[];
  readonly refusals?: RefusalTexts;
  /** Mails and notifications by code; staff may write over their texts. */
  readonly mails?: MailDefinitions;
  /** What states, roles and fields are called in refusals. */
  readonly words?: Readonly<Record<string, Text>>;
  /** In the order in which they are made. */
  readonly database?: readonly DatabaseObject[];
  /** What it does when a lower feature tells that something happened. */
  readonly on?: EventHandlers;
  /** Strapi policies by name. */
  readonly policies?: Readonly<Record<string, unknown>>;
  /** Fills dictionaries; runs at every start, under the boot lock, and changes nothing twice. */
  readonly seed?: (strapi: Core.Strapi) => Promise<void>;
  /** After everything is ready to serve. */
  readonly start?: (strapi: Core.Strapi) => Promise<void>;
  readonly stop?: (strapi: Core.Strapi) => Promise<void>;
}
