import type { Schema, Struct } from '@strapi/strapi';

export interface AdminApiToken extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_api_tokens';
  info: {
    description: '';
    displayName: 'Api Token';
    name: 'Api Token';
    pluralName: 'api-tokens';
    singularName: 'api-token';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    accessKey: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    adminPermissions: Schema.Attribute.Relation<'oneToMany', 'admin::permission'>;
    adminUserOwner: Schema.Attribute.Relation<'manyToOne', 'admin::user'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }> &
      Schema.Attribute.DefaultTo<''>;
    encryptedKey: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    expiresAt: Schema.Attribute.DateTime;
    kind: Schema.Attribute.Enumeration<['content-api', 'admin']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'content-api'>;
    lastUsedAt: Schema.Attribute.DateTime;
    lifespan: Schema.Attribute.BigInteger;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::api-token'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    permissions: Schema.Attribute.Relation<'oneToMany', 'admin::api-token-permission'>;
    publishedAt: Schema.Attribute.DateTime;
    type: Schema.Attribute.Enumeration<['read-only', 'full-access', 'custom']> &
      Schema.Attribute.DefaultTo<'read-only'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminApiTokenPermission extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_api_token_permissions';
  info: {
    description: '';
    displayName: 'API Token Permission';
    name: 'API Token Permission';
    pluralName: 'api-token-permissions';
    singularName: 'api-token-permission';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    action: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::api-token-permission'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    token: Schema.Attribute.Relation<'manyToOne', 'admin::api-token'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminPermission extends Struct.CollectionTypeSchema {
  collectionName: 'admin_permissions';
  info: {
    description: '';
    displayName: 'Permission';
    name: 'Permission';
    pluralName: 'permissions';
    singularName: 'permission';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    action: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    actionParameters: Schema.Attribute.JSON & Schema.Attribute.DefaultTo<{}>;
    apiToken: Schema.Attribute.Relation<'manyToOne', 'admin::api-token'>;
    conditions: Schema.Attribute.JSON & Schema.Attribute.DefaultTo<[]>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::permission'> &
      Schema.Attribute.Private;
    properties: Schema.Attribute.JSON & Schema.Attribute.DefaultTo<{}>;
    publishedAt: Schema.Attribute.DateTime;
    role: Schema.Attribute.Relation<'manyToOne', 'admin::role'>;
    subject: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminRole extends Struct.CollectionTypeSchema {
  collectionName: 'admin_roles';
  info: {
    description: '';
    displayName: 'Role';
    name: 'Role';
    pluralName: 'roles';
    singularName: 'role';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    code: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.String;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::role'> & Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    permissions: Schema.Attribute.Relation<'oneToMany', 'admin::permission'>;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    users: Schema.Attribute.Relation<'manyToMany', 'admin::user'>;
  };
}

export interface AdminSession extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_sessions';
  info: {
    description: 'Session Manager storage';
    displayName: 'Session';
    name: 'Session';
    pluralName: 'sessions';
    singularName: 'session';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
    i18n: {
      localized: false;
    };
  };
  attributes: {
    absoluteExpiresAt: Schema.Attribute.DateTime & Schema.Attribute.Private;
    childId: Schema.Attribute.String & Schema.Attribute.Private;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    deviceId: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Private;
    expiresAt: Schema.Attribute.DateTime & Schema.Attribute.Required & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::session'> &
      Schema.Attribute.Private;
    metadata: Schema.Attribute.JSON & Schema.Attribute.Private;
    origin: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    sessionId: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Private &
      Schema.Attribute.Unique;
    status: Schema.Attribute.String & Schema.Attribute.Private;
    type: Schema.Attribute.String & Schema.Attribute.Private;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    userId: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Private;
  };
}

export interface AdminTransferToken extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_transfer_tokens';
  info: {
    description: '';
    displayName: 'Transfer Token';
    name: 'Transfer Token';
    pluralName: 'transfer-tokens';
    singularName: 'transfer-token';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    accessKey: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }> &
      Schema.Attribute.DefaultTo<''>;
    expiresAt: Schema.Attribute.DateTime;
    lastUsedAt: Schema.Attribute.DateTime;
    lifespan: Schema.Attribute.BigInteger;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::transfer-token'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    permissions: Schema.Attribute.Relation<'oneToMany', 'admin::transfer-token-permission'>;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminTransferTokenPermission extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_transfer_token_permissions';
  info: {
    description: '';
    displayName: 'Transfer Token Permission';
    name: 'Transfer Token Permission';
    pluralName: 'transfer-token-permissions';
    singularName: 'transfer-token-permission';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    action: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::transfer-token-permission'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    token: Schema.Attribute.Relation<'manyToOne', 'admin::transfer-token'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminUser extends Struct.CollectionTypeSchema {
  collectionName: 'admin_users';
  info: {
    description: '';
    displayName: 'User';
    name: 'User';
    pluralName: 'users';
    singularName: 'user';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    apiTokens: Schema.Attribute.Relation<'oneToMany', 'admin::api-token'> &
      Schema.Attribute.Private;
    blocked: Schema.Attribute.Boolean &
      Schema.Attribute.Private &
      Schema.Attribute.DefaultTo<false>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    email: Schema.Attribute.Email &
      Schema.Attribute.Required &
      Schema.Attribute.Private &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 6;
      }>;
    firstname: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    isActive: Schema.Attribute.Boolean &
      Schema.Attribute.Private &
      Schema.Attribute.DefaultTo<false>;
    lastname: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::user'> & Schema.Attribute.Private;
    password: Schema.Attribute.Password &
      Schema.Attribute.Private &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 6;
      }>;
    preferedLanguage: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    registrationToken: Schema.Attribute.String & Schema.Attribute.Private;
    resetPasswordToken: Schema.Attribute.String & Schema.Attribute.Private;
    resetPasswordTokenExpiresAt: Schema.Attribute.DateTime & Schema.Attribute.Private;
    roles: Schema.Attribute.Relation<'manyToMany', 'admin::role'> & Schema.Attribute.Private;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    username: Schema.Attribute.String;
  };
}

export interface PluginContentReleasesRelease extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_releases';
  info: {
    displayName: 'Release';
    pluralName: 'releases';
    singularName: 'release';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    actions: Schema.Attribute.Relation<'oneToMany', 'plugin::content-releases.release-action'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::content-releases.release'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    releasedAt: Schema.Attribute.DateTime;
    scheduledAt: Schema.Attribute.DateTime;
    status: Schema.Attribute.Enumeration<['ready', 'blocked', 'failed', 'done', 'empty']> &
      Schema.Attribute.Required;
    timezone: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginContentReleasesReleaseAction extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_release_actions';
  info: {
    displayName: 'Release Action';
    pluralName: 'release-actions';
    singularName: 'release-action';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    contentType: Schema.Attribute.String & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    entryDocumentId: Schema.Attribute.String;
    isEntryValid: Schema.Attribute.Boolean;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'plugin::content-releases.release-action'
    > &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    release: Schema.Attribute.Relation<'manyToOne', 'plugin::content-releases.release'>;
    type: Schema.Attribute.Enumeration<['publish', 'unpublish']> & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginI18NLocale extends Struct.CollectionTypeSchema {
  collectionName: 'i18n_locale';
  info: {
    collectionName: 'locales';
    description: '';
    displayName: 'Locale';
    pluralName: 'locales';
    singularName: 'locale';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    code: Schema.Attribute.String & Schema.Attribute.Unique;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::i18n.locale'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.SetMinMax<
        {
          max: 50;
          min: 1;
        },
        number
      >;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginPartnerProgramActivity extends Struct.CollectionTypeSchema {
  collectionName: 'pp_activities';
  info: {
    displayName: 'partner-program.type.activity';
    pluralName: 'activities';
    singularName: 'activity';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    capPerEntry: Schema.Attribute.Integer;
    capPerYear: Schema.Attribute.Integer;
    code: Schema.Attribute.String & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    effectiveFrom: Schema.Attribute.Date & Schema.Attribute.Required;
    effectiveTo: Schema.Attribute.Date;
    formula: Schema.Attribute.Enumeration<['fixed', 'per-amount']> & Schema.Attribute.Required;
    kind: Schema.Attribute.Enumeration<['sale', 'project', 'marketing', 'handover']> &
      Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.activity'> &
      Schema.Attribute.Private;
    nameEn: Schema.Attribute.String & Schema.Attribute.Required;
    nameKk: Schema.Attribute.String & Schema.Attribute.Required;
    nameRu: Schema.Attribute.String & Schema.Attribute.Required;
    perTiyn: Schema.Attribute.BigInteger;
    placeholder: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<true>;
    points: Schema.Attribute.Integer & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    scheme: Schema.Attribute.Enumeration<['kkv', 'partner']> & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    validMonths: Schema.Attribute.Integer;
    version: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<1>;
  };
}

export interface PluginPartnerProgramApplication extends Struct.CollectionTypeSchema {
  collectionName: 'pp_applications';
  info: {
    displayName: 'partner-program.type.application';
    pluralName: 'applications';
    singularName: 'application';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    acceptedAt: Schema.Attribute.DateTime;
    acceptedBy: Schema.Attribute.String;
    channel: Schema.Attribute.Enumeration<['cabinet', 'e-mail']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'cabinet'>;
    checklist: Schema.Attribute.JSON;
    clockDays: Schema.Attribute.Integer;
    clockFrom: Schema.Attribute.Date;
    competence: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.competence'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    decidedAt: Schema.Attribute.DateTime;
    decidedOn: Schema.Attribute.Date;
    dueOn: Schema.Attribute.Date;
    effectiveOn: Schema.Attribute.Date;
    experience: Schema.Attribute.Text;
    goals: Schema.Attribute.Text;
    kind: Schema.Attribute.Enumeration<['initial', 'upgrade', 'renewal']> &
      Schema.Attribute.Required;
    late: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    lateReason: Schema.Attribute.Text;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.application'> &
      Schema.Attribute.Private;
    note: Schema.Attribute.Text;
    partner: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    proposal: Schema.Attribute.Enumeration<['approve', 'lower', 'refuse', 'human']>;
    publishedAt: Schema.Attribute.DateTime;
    reason: Schema.Attribute.Text;
    receivedOn: Schema.Attribute.Date;
    state: Schema.Attribute.Enumeration<
      [
        'draft',
        'submitted',
        'documents-wanted',
        'under-decision',
        'approved',
        'lowered',
        'refused',
        'withdrawn',
        'closed',
      ]
    > &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'draft'>;
    summary: Schema.Attribute.Text;
    termLastDay: Schema.Attribute.Date;
    textVersion: Schema.Attribute.String;
    times: Schema.Attribute.JSON;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    version: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<1>;
  };
}

export interface PluginPartnerProgramApplicationDocument extends Struct.CollectionTypeSchema {
  collectionName: 'pp_application_documents';
  info: {
    displayName: 'partner-program.type.application-document';
    pluralName: 'application-documents';
    singularName: 'application-document';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    application: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.application'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    fileId: Schema.Attribute.Integer;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'plugin::partner-program.application-document'
    > &
      Schema.Attribute.Private;
    nameEn: Schema.Attribute.String & Schema.Attribute.Required;
    nameKk: Schema.Attribute.String & Schema.Attribute.Required;
    nameRu: Schema.Attribute.String & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    remarks: Schema.Attribute.Text;
    requirementCode: Schema.Attribute.String;
    state: Schema.Attribute.Enumeration<['wanted', 'uploaded', 'accepted', 'rejected', 'struck']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'wanted'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    uploadedOn: Schema.Attribute.Date;
    version: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<1>;
  };
}

export interface PluginPartnerProgramBenchmarkCell extends Struct.CollectionTypeSchema {
  collectionName: 'pp_benchmark_cells';
  info: {
    displayName: 'partner-program.type.benchmark-cell';
    pluralName: 'benchmark-cells';
    singularName: 'benchmark-cell';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    city: Schema.Attribute.Integer;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'plugin::partner-program.benchmark-cell'
    > &
      Schema.Attribute.Private;
    month: Schema.Attribute.Date & Schema.Attribute.Required;
    partner: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    publishedAt: Schema.Attribute.DateTime;
    region: Schema.Attribute.Integer;
    tallies: Schema.Attribute.JSON & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginPartnerProgramBenchmarkSnapshot extends Struct.CollectionTypeSchema {
  collectionName: 'pp_benchmark_snapshots';
  info: {
    displayName: 'partner-program.type.benchmark-snapshot';
    pluralName: 'benchmark-snapshots';
    singularName: 'benchmark-snapshot';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    city: Schema.Attribute.Integer;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    figures: Schema.Attribute.JSON & Schema.Attribute.Required;
    frozenAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'plugin::partner-program.benchmark-snapshot'
    > &
      Schema.Attribute.Private;
    month: Schema.Attribute.Date & Schema.Attribute.Required;
    partner: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    publishedAt: Schema.Attribute.DateTime;
    region: Schema.Attribute.Integer;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginPartnerProgramCalendarException extends Struct.CollectionTypeSchema {
  collectionName: 'pp_calendar_exceptions';
  info: {
    displayName: 'partner-program.type.calendar-exception';
    pluralName: 'calendar-exceptions';
    singularName: 'calendar-exception';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    day: Schema.Attribute.Date & Schema.Attribute.Required;
    decree: Schema.Attribute.Text & Schema.Attribute.Required;
    kind: Schema.Attribute.Enumeration<['day-off', 'working-day']> & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'plugin::partner-program.calendar-exception'
    > &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    version: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<1>;
    withdrawnOn: Schema.Attribute.Date;
  };
}

export interface PluginPartnerProgramCalendarLink extends Struct.CollectionTypeSchema {
  collectionName: 'pp_calendar_links';
  info: {
    displayName: 'partner-program.type.calendar-link';
    pluralName: 'calendar-links';
    singularName: 'calendar-link';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.calendar-link'> &
      Schema.Attribute.Private;
    madeAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    partner: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    publishedAt: Schema.Attribute.DateTime;
    secretHash: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Private;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    user: Schema.Attribute.Relation<'manyToOne', 'plugin::users-permissions.user'>;
  };
}

export interface PluginPartnerProgramCalendarYear extends Struct.CollectionTypeSchema {
  collectionName: 'pp_calendar_years';
  info: {
    displayName: 'partner-program.type.calendar-year';
    pluralName: 'calendar-years';
    singularName: 'calendar-year';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    confirmedOn: Schema.Attribute.Date;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.calendar-year'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    version: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<1>;
    year: Schema.Attribute.Integer & Schema.Attribute.Required;
  };
}

export interface PluginPartnerProgramCertificate extends Struct.CollectionTypeSchema {
  collectionName: 'pp_certificates';
  info: {
    displayName: 'partner-program.type.certificate';
    pluralName: 'certificates';
    singularName: 'certificate';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    competence: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.competence'>;
    competenceTerm: Schema.Attribute.Relation<
      'manyToOne',
      'plugin::partner-program.competence-term'
    >;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    holderName: Schema.Attribute.String & Schema.Attribute.Required;
    issuedOn: Schema.Attribute.Date & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.certificate'> &
      Schema.Attribute.Private;
    number: Schema.Attribute.String & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginPartnerProgramCity extends Struct.CollectionTypeSchema {
  collectionName: 'pp_cities';
  info: {
    displayName: 'partner-program.type.city';
    pluralName: 'cities';
    singularName: 'city';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    code: Schema.Attribute.String & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.city'> &
      Schema.Attribute.Private;
    nameEn: Schema.Attribute.String & Schema.Attribute.Required;
    nameKk: Schema.Attribute.String & Schema.Attribute.Required;
    nameRu: Schema.Attribute.String & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    region: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.region'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginPartnerProgramCompetence extends Struct.CollectionTypeSchema {
  collectionName: 'pp_competences';
  info: {
    displayName: 'partner-program.type.competence';
    pluralName: 'competences';
    singularName: 'competence';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    endedOn: Schema.Attribute.Date;
    kind: Schema.Attribute.Enumeration<['kkv', 'quality-program']> & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.competence'> &
      Schema.Attribute.Private;
    partner: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    publishedAt: Schema.Attribute.DateTime;
    startedOn: Schema.Attribute.Date & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    version: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<1>;
  };
}

export interface PluginPartnerProgramCompetenceTerm extends Struct.CollectionTypeSchema {
  collectionName: 'pp_competence_terms';
  info: {
    displayName: 'partner-program.type.competence-term';
    pluralName: 'competence-terms';
    singularName: 'competence-term';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    causeId: Schema.Attribute.String;
    causeKind: Schema.Attribute.String & Schema.Attribute.Required;
    competence: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.competence'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    fromDay: Schema.Attribute.Date & Schema.Attribute.Required;
    lastDay: Schema.Attribute.Date;
    level: Schema.Attribute.Enumeration<['basic', 'advanced']>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'plugin::partner-program.competence-term'
    > &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    seq: Schema.Attribute.Integer & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginPartnerProgramConsent extends Struct.CollectionTypeSchema {
  collectionName: 'pp_consents';
  info: {
    displayName: 'partner-program.type.consent';
    pluralName: 'consents';
    singularName: 'consent';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    at: Schema.Attribute.DateTime & Schema.Attribute.Required;
    channel: Schema.Attribute.Enumeration<['cabinet']> & Schema.Attribute.Required;
    consent: Schema.Attribute.Enumeration<['given', 'revoked']> & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    givenBy: Schema.Attribute.String;
    kind: Schema.Attribute.Enumeration<['contacts-published']> & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.consent'> &
      Schema.Attribute.Private;
    partner: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    publishedAt: Schema.Attribute.DateTime;
    textVersion: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginPartnerProgramDeskOwner extends Struct.CollectionTypeSchema {
  collectionName: 'pp_desk_owners';
  info: {
    displayName: 'partner-program.type.desk-owner';
    pluralName: 'desk-owners';
    singularName: 'desk-owner';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.desk-owner'> &
      Schema.Attribute.Private;
    ownerId: Schema.Attribute.Integer;
    publishedAt: Schema.Attribute.DateTime;
    record: Schema.Attribute.String & Schema.Attribute.Required;
    recordId: Schema.Attribute.String & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    version: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<1>;
  };
}

export interface PluginPartnerProgramEnterpriseProject extends Struct.CollectionTypeSchema {
  collectionName: 'pp_projects';
  info: {
    displayName: 'partner-program.type.enterprise-project';
    pluralName: 'enterprise-projects';
    singularName: 'enterprise-project';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    category: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.project-category'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    customerConsent: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    customerName: Schema.Attribute.String;
    enteredByStaff: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    finishedOn: Schema.Attribute.Date;
    industry: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.industry'>;
    life: Schema.Attribute.Enumeration<['in-work', 'paused', 'finished', 'stopped']> &
      Schema.Attribute.DefaultTo<'in-work'>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'plugin::partner-program.enterprise-project'
    > &
      Schema.Attribute.Private;
    partner: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    product: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.product'>;
    publication: Schema.Attribute.Enumeration<
      ['draft', 'submitted', 'returned', 'published', 'unpublished']
    > &
      Schema.Attribute.DefaultTo<'draft'>;
    publishedAt: Schema.Attribute.DateTime;
    publishedOn: Schema.Attribute.Date;
    remarks: Schema.Attribute.Text;
    startedOn: Schema.Attribute.Date;
    submittedOn: Schema.Attribute.Date;
    summaryKk: Schema.Attribute.Text;
    summaryRu: Schema.Attribute.Text;
    takenDownBy: Schema.Attribute.Enumeration<['partner', 'staff']>;
    titleKk: Schema.Attribute.String;
    titleRu: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    url: Schema.Attribute.String;
    version: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<1>;
  };
}

export interface PluginPartnerProgramIdempotencyKey extends Struct.CollectionTypeSchema {
  collectionName: 'pp_idempotency_keys';
  info: {
    displayName: 'partner-program.type.idempotency-key';
    pluralName: 'idempotency-keys';
    singularName: 'idempotency-key';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    key: Schema.Attribute.String & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'plugin::partner-program.idempotency-key'
    > &
      Schema.Attribute.Private;
    owner: Schema.Attribute.String & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    refusal: Schema.Attribute.JSON;
    reply: Schema.Attribute.JSON;
    requestHash: Schema.Attribute.String & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginPartnerProgramIndustry extends Struct.CollectionTypeSchema {
  collectionName: 'pp_industries';
  info: {
    displayName: 'partner-program.type.industry';
    pluralName: 'industries';
    singularName: 'industry';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    code: Schema.Attribute.String & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.industry'> &
      Schema.Attribute.Private;
    nameEn: Schema.Attribute.String & Schema.Attribute.Required;
    nameKk: Schema.Attribute.String & Schema.Attribute.Required;
    nameRu: Schema.Attribute.String & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginPartnerProgramInformationRequest extends Struct.CollectionTypeSchema {
  collectionName: 'pp_information_requests';
  info: {
    displayName: 'partner-program.type.information-request';
    pluralName: 'information-requests';
    singularName: 'information-request';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    answer: Schema.Attribute.Text;
    answerBy: Schema.Attribute.Date & Schema.Attribute.Required;
    answeredOn: Schema.Attribute.Date;
    application: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.application'>;
    askedOn: Schema.Attribute.Date & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    endedOn: Schema.Attribute.Date;
    fileIds: Schema.Attribute.JSON;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'plugin::partner-program.information-request'
    > &
      Schema.Attribute.Private;
    paper: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.application-document'>;
    publishedAt: Schema.Attribute.DateTime;
    question: Schema.Attribute.Text & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginPartnerProgramJobRun extends Struct.CollectionTypeSchema {
  collectionName: 'pp_job_runs';
  info: {
    displayName: 'partner-program.type.job-run';
    pluralName: 'job-runs';
    singularName: 'job-run';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    figures: Schema.Attribute.JSON;
    job: Schema.Attribute.String & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.job-run'> &
      Schema.Attribute.Private;
    period: Schema.Attribute.Date & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    ranAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginPartnerProgramJournalEntry extends Struct.CollectionTypeSchema {
  collectionName: 'pp_journal_entries';
  info: {
    displayName: 'partner-program.type.journal-entry';
    pluralName: 'journal-entries';
    singularName: 'journal-entry';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    action: Schema.Attribute.String & Schema.Attribute.Required;
    actorId: Schema.Attribute.String;
    actorKind: Schema.Attribute.String & Schema.Attribute.Required;
    at: Schema.Attribute.DateTime & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    facts: Schema.Attribute.JSON;
    fromState: Schema.Attribute.String;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.journal-entry'> &
      Schema.Attribute.Private;
    partner: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    publishedAt: Schema.Attribute.DateTime;
    reason: Schema.Attribute.Text;
    record: Schema.Attribute.String & Schema.Attribute.Required;
    recordId: Schema.Attribute.String & Schema.Attribute.Required;
    toState: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginPartnerProgramKeyClaim extends Struct.CollectionTypeSchema {
  collectionName: 'pp_key_claims';
  info: {
    displayName: 'partner-program.type.key-claim';
    pluralName: 'key-claims';
    singularName: 'key-claim';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    decidedAt: Schema.Attribute.DateTime;
    hash: Schema.Attribute.String & Schema.Attribute.Required;
    key: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.licence-key'>;
    lastFour: Schema.Attribute.String;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.key-claim'> &
      Schema.Attribute.Private;
    partner: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    partnerReason: Schema.Attribute.Text;
    publishedAt: Schema.Attribute.DateTime;
    requestedAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    state: Schema.Attribute.Enumeration<['requested', 'transferred', 'linked', 'refused']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'requested'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    version: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<1>;
  };
}

export interface PluginPartnerProgramKeyTransfer extends Struct.CollectionTypeSchema {
  collectionName: 'pp_key_transfers';
  info: {
    displayName: 'partner-program.type.key-transfer';
    pluralName: 'key-transfers';
    singularName: 'key-transfer';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    claim: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.key-claim'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    from: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    fromDay: Schema.Attribute.Date & Schema.Attribute.Required;
    key: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.licence-key'>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.key-transfer'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    to: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginPartnerProgramLargeProject extends Struct.CollectionTypeSchema {
  collectionName: 'pp_large_projects';
  info: {
    displayName: 'partner-program.type.large-project';
    pluralName: 'large-projects';
    singularName: 'large-project';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    amountTenge: Schema.Attribute.BigInteger;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    customer: Schema.Attribute.String & Schema.Attribute.Required;
    decidedOn: Schema.Attribute.Date;
    description: Schema.Attribute.Text & Schema.Attribute.Required;
    enteredByStaff: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    enteredOn: Schema.Attribute.Date;
    evidenceUrl: Schema.Attribute.String;
    finishedOn: Schema.Attribute.Date & Schema.Attribute.Required;
    internalNote: Schema.Attribute.Text;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.large-project'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    partner: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    publishedAt: Schema.Attribute.DateTime;
    remarks: Schema.Attribute.Text;
    scale: Schema.Attribute.Text & Schema.Attribute.Required;
    state: Schema.Attribute.Enumeration<['waiting', 'confirmed', 'rejected', 'withdrawn']> &
      Schema.Attribute.DefaultTo<'waiting'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    url: Schema.Attribute.String;
    version: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<1>;
    visitorsPerMonth: Schema.Attribute.Integer;
    waitingSince: Schema.Attribute.Date;
  };
}

export interface PluginPartnerProgramLicenceKey extends Struct.CollectionTypeSchema {
  collectionName: 'pp_licence_keys';
  info: {
    displayName: 'partner-program.type.licence-key';
    pluralName: 'licence-keys';
    singularName: 'licence-key';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    activatedOn: Schema.Attribute.Date;
    boughtOn: Schema.Attribute.Date & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    edition: Schema.Attribute.String;
    externalId: Schema.Attribute.String & Schema.Attribute.Required;
    kind: Schema.Attribute.Enumeration<['sale', 'demo', 'renewal']> & Schema.Attribute.Required;
    lastFour: Schema.Attribute.String & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.licence-key'> &
      Schema.Attribute.Private;
    partner: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    product: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.product'>;
    publishedAt: Schema.Attribute.DateTime;
    receivedAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    returnedOn: Schema.Attribute.Date;
    revision: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<1>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    version: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<1>;
  };
}

export interface PluginPartnerProgramLicenceKeyHash extends Struct.CollectionTypeSchema {
  collectionName: 'pp_licence_key_hashes';
  info: {
    displayName: 'partner-program.type.licence-key-hash';
    pluralName: 'licence-key-hashes';
    singularName: 'licence-key-hash';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    addedAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    hash: Schema.Attribute.String & Schema.Attribute.Required;
    key: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.licence-key'>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'plugin::partner-program.licence-key-hash'
    > &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginPartnerProgramLicenceKeyRevision extends Struct.CollectionTypeSchema {
  collectionName: 'pp_licence_key_revisions';
  info: {
    displayName: 'partner-program.type.licence-key-revision';
    pluralName: 'licence-key-revisions';
    singularName: 'licence-key-revision';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    activatedOn: Schema.Attribute.Date;
    boughtOn: Schema.Attribute.Date & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    edition: Schema.Attribute.String;
    key: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.licence-key'>;
    kind: Schema.Attribute.Enumeration<['sale', 'demo', 'renewal']> & Schema.Attribute.Required;
    lastFour: Schema.Attribute.String & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'plugin::partner-program.licence-key-revision'
    > &
      Schema.Attribute.Private;
    partner: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    product: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.product'>;
    publishedAt: Schema.Attribute.DateTime;
    receivedAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    returnedOn: Schema.Attribute.Date;
    revision: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<1>;
    sentBy: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginPartnerProgramMailTemplate extends Struct.CollectionTypeSchema {
  collectionName: 'pp_mail_templates';
  info: {
    displayName: 'partner-program.type.mail-template';
    pluralName: 'mail-templates';
    singularName: 'mail-template';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    body: Schema.Attribute.Text;
    code: Schema.Attribute.String & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    language: Schema.Attribute.Enumeration<['ru', 'kk', 'en']> & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.mail-template'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    revision: Schema.Attribute.Integer & Schema.Attribute.Required;
    subject: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginPartnerProgramMonitorReport extends Struct.CollectionTypeSchema {
  collectionName: 'pp_monitor_reports';
  info: {
    displayName: 'partner-program.type.monitor-report';
    pluralName: 'monitor-reports';
    singularName: 'monitor-report';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    callTimeFrom: Schema.Attribute.String;
    callTimeTo: Schema.Attribute.String;
    city: Schema.Attribute.String;
    client: Schema.Attribute.String;
    clientPost: Schema.Attribute.String;
    comment: Schema.Attribute.Text;
    companyName: Schema.Attribute.String;
    content: Schema.Attribute.JSON;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    email: Schema.Attribute.String;
    fingerprint: Schema.Attribute.String & Schema.Attribute.Required;
    key: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.licence-key'>;
    keyHash: Schema.Attribute.String & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'plugin::partner-program.monitor-report'
    > &
      Schema.Attribute.Private;
    matchedAt: Schema.Attribute.DateTime;
    passes: Schema.Attribute.Boolean;
    phone: Schema.Attribute.String;
    phoneAdd: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    receivedAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    site: Schema.Attribute.String;
    sites: Schema.Attribute.JSON;
    source: Schema.Attribute.Enumeration<['monitor', 'upload']> & Schema.Attribute.Required;
    state: Schema.Attribute.Enumeration<['received', 'matched', 'confirmed']> &
      Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    version: Schema.Attribute.Integer;
    warned: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
  };
}

export interface PluginPartnerProgramMonthRank extends Struct.CollectionTypeSchema {
  collectionName: 'pp_month_ranks';
  info: {
    displayName: 'partner-program.type.month-rank';
    pluralName: 'month-ranks';
    singularName: 'month-rank';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.month-rank'> &
      Schema.Attribute.Private;
    monthEnd: Schema.Attribute.Date & Schema.Attribute.Required;
    partner: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    publishedAt: Schema.Attribute.DateTime;
    rank: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          min: 1;
        },
        number
      >;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginPartnerProgramNotification extends Struct.CollectionTypeSchema {
  collectionName: 'pp_notifications';
  info: {
    displayName: 'partner-program.type.notification';
    pluralName: 'notifications';
    singularName: 'notification';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    at: Schema.Attribute.DateTime & Schema.Attribute.Required;
    code: Schema.Attribute.String & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    event: Schema.Attribute.String & Schema.Attribute.Required;
    facts: Schema.Attribute.JSON;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.notification'> &
      Schema.Attribute.Private;
    partner: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginPartnerProgramNotificationRead extends Struct.CollectionTypeSchema {
  collectionName: 'pp_notification_reads';
  info: {
    displayName: 'partner-program.type.notification-read';
    pluralName: 'notification-reads';
    singularName: 'notification-read';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'plugin::partner-program.notification-read'
    > &
      Schema.Attribute.Private;
    notification: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.notification'>;
    publishedAt: Schema.Attribute.DateTime;
    readAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    user: Schema.Attribute.Relation<'manyToOne', 'plugin::users-permissions.user'>;
  };
}

export interface PluginPartnerProgramOutboxMessage extends Struct.CollectionTypeSchema {
  collectionName: 'pp_outbox_messages';
  info: {
    displayName: 'partner-program.type.outbox-message';
    pluralName: 'outbox-messages';
    singularName: 'outbox-message';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    attempts: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<0>;
    code: Schema.Attribute.String & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    event: Schema.Attribute.String & Schema.Attribute.Required;
    expiresAt: Schema.Attribute.DateTime;
    facts: Schema.Attribute.JSON;
    language: Schema.Attribute.Enumeration<['ru', 'kk', 'en']> & Schema.Attribute.Required;
    lastError: Schema.Attribute.String;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'plugin::partner-program.outbox-message'
    > &
      Schema.Attribute.Private;
    messageId: Schema.Attribute.String & Schema.Attribute.Required;
    nextAttemptAt: Schema.Attribute.DateTime;
    publishedAt: Schema.Attribute.DateTime;
    recipient: Schema.Attribute.String & Schema.Attribute.Required;
    sealed: Schema.Attribute.Text & Schema.Attribute.Private;
    sentAt: Schema.Attribute.DateTime;
    state: Schema.Attribute.Enumeration<['waiting', 'sent', 'dead']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'waiting'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    version: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<1>;
  };
}

export interface PluginPartnerProgramPartner extends Struct.CollectionTypeSchema {
  collectionName: 'pp_partners';
  info: {
    displayName: 'partner-program.type.partner';
    pluralName: 'partners';
    singularName: 'partner';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    bin: Schema.Attribute.String & Schema.Attribute.Required;
    city: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.city'>;
    contactsPublished: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    descriptionEn: Schema.Attribute.Text;
    descriptionKk: Schema.Attribute.Text;
    descriptionRu: Schema.Attribute.Text;
    email: Schema.Attribute.Email;
    ladder: Schema.Attribute.Enumeration<['registered', 'business', 'certified', 'gold']> &
      Schema.Attribute.DefaultTo<'registered'>;
    legalName: Schema.Attribute.String & Schema.Attribute.Required;
    listed: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<true>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.partner'> &
      Schema.Attribute.Private;
    logo: Schema.Attribute.Media<'images'>;
    partnership: Schema.Attribute.Enumeration<['active', 'suspended', 'ended']> &
      Schema.Attribute.DefaultTo<'active'>;
    phone: Schema.Attribute.String;
    publicEmail: Schema.Attribute.Email;
    publicPhone: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    site: Schema.Attribute.String;
    slug: Schema.Attribute.String;
    tradingName: Schema.Attribute.String & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    version: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<1>;
  };
}

export interface PluginPartnerProgramPartnerSlug extends Struct.CollectionTypeSchema {
  collectionName: 'pp_partner_slugs';
  info: {
    displayName: 'partner-program.type.partner-slug';
    pluralName: 'partner-slugs';
    singularName: 'partner-slug';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.partner-slug'> &
      Schema.Attribute.Private;
    partner: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    publishedAt: Schema.Attribute.DateTime;
    slug: Schema.Attribute.String & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginPartnerProgramPartnerStatus extends Struct.CollectionTypeSchema {
  collectionName: 'pp_partner_statuses';
  info: {
    displayName: 'partner-program.type.partner-status';
    pluralName: 'partner-statuses';
    singularName: 'partner-status';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    fromDay: Schema.Attribute.Date & Schema.Attribute.Required;
    kind: Schema.Attribute.Enumeration<['ladder', 'partnership', 'listing']> &
      Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'plugin::partner-program.partner-status'
    > &
      Schema.Attribute.Private;
    partner: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    publishedAt: Schema.Attribute.DateTime;
    reason: Schema.Attribute.Text;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    value: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface PluginPartnerProgramPartnerUser extends Struct.CollectionTypeSchema {
  collectionName: 'pp_partner_users';
  info: {
    displayName: 'partner-program.type.partner-user';
    pluralName: 'partner-users';
    singularName: 'partner-user';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    language: Schema.Attribute.Enumeration<['ru', 'kk', 'en']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'ru'>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.partner-user'> &
      Schema.Attribute.Private;
    mails: Schema.Attribute.Boolean & Schema.Attribute.Required & Schema.Attribute.DefaultTo<true>;
    partner: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    publishedAt: Schema.Attribute.DateTime;
    role: Schema.Attribute.Enumeration<['owner', 'member', 'viewer']> & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    user: Schema.Attribute.Relation<'manyToOne', 'plugin::users-permissions.user'>;
    version: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<1>;
  };
}

export interface PluginPartnerProgramPasswordCode extends Struct.CollectionTypeSchema {
  collectionName: 'pp_password_codes';
  info: {
    displayName: 'partner-program.type.password-code';
    pluralName: 'password-codes';
    singularName: 'password-code';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    expiresAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    hash: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Private;
    kind: Schema.Attribute.Enumeration<['invitation', 'reset']> & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.password-code'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    user: Schema.Attribute.Relation<'manyToOne', 'plugin::users-permissions.user'>;
  };
}

export interface PluginPartnerProgramPointEntry extends Struct.CollectionTypeSchema {
  collectionName: 'pp_point_entries';
  info: {
    displayName: 'partner-program.type.point-entry';
    pluralName: 'point-entries';
    singularName: 'point-entry';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    activity: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.activity'>;
    bookedAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    causeId: Schema.Attribute.String & Schema.Attribute.Required;
    causeKind: Schema.Attribute.String & Schema.Attribute.Required;
    causeRevision: Schema.Attribute.Integer & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    earnedOn: Schema.Attribute.Date;
    effectiveFrom: Schema.Attribute.Date & Schema.Attribute.Required;
    effectiveTo: Schema.Attribute.Date;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.point-entry'> &
      Schema.Attribute.Private;
    partner: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    points: Schema.Attribute.Integer & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    reason: Schema.Attribute.Text;
    reverses: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.point-entry'>;
    scheme: Schema.Attribute.Enumeration<['kkv', 'partner']> & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginPartnerProgramPointRequest extends Struct.CollectionTypeSchema {
  collectionName: 'pp_point_requests';
  info: {
    displayName: 'partner-program.type.point-request';
    pluralName: 'point-requests';
    singularName: 'point-request';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    activityCode: Schema.Attribute.String;
    activityOn: Schema.Attribute.Date;
    addresses: Schema.Attribute.JSON;
    addressKeys: Schema.Attribute.JSON;
    amountTiyn: Schema.Attribute.BigInteger;
    cataloguePoints: Schema.Attribute.Integer;
    channel: Schema.Attribute.Enumeration<['cabinet', 'e-mail']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'cabinet'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    decidedOn: Schema.Attribute.Date;
    description: Schema.Attribute.Text;
    fileIds: Schema.Attribute.JSON;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.point-request'> &
      Schema.Attribute.Private;
    note: Schema.Attribute.Text;
    partner: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    points: Schema.Attribute.Integer;
    publishedAt: Schema.Attribute.DateTime;
    reason: Schema.Attribute.Text;
    receivedOn: Schema.Attribute.Date;
    remarks: Schema.Attribute.Text;
    state: Schema.Attribute.Enumeration<
      ['draft', 'submitted', 'returned', 'granted', 'refused', 'withdrawn']
    > &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'draft'>;
    title: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    version: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<1>;
  };
}

export interface PluginPartnerProgramPrivateFile extends Struct.CollectionTypeSchema {
  collectionName: 'pp_private_files';
  info: {
    displayName: 'partner-program.type.private-file';
    pluralName: 'private-files';
    singularName: 'private-file';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    bytes: Schema.Attribute.Integer & Schema.Attribute.Required;
    checksum: Schema.Attribute.String & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.private-file'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    partner: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    publishedAt: Schema.Attribute.DateTime;
    record: Schema.Attribute.String;
    recordId: Schema.Attribute.String;
    storageKey: Schema.Attribute.Password & Schema.Attribute.Required & Schema.Attribute.Private;
    storedAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    type: Schema.Attribute.String & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginPartnerProgramProduct extends Struct.CollectionTypeSchema {
  collectionName: 'pp_products';
  info: {
    displayName: 'partner-program.type.product';
    pluralName: 'products';
    singularName: 'product';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    code: Schema.Attribute.String & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    enterprise: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.product'> &
      Schema.Attribute.Private;
    nameEn: Schema.Attribute.String & Schema.Attribute.Required;
    nameKk: Schema.Attribute.String & Schema.Attribute.Required;
    nameRu: Schema.Attribute.String & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginPartnerProgramProjectCategory extends Struct.CollectionTypeSchema {
  collectionName: 'pp_project_categories';
  info: {
    displayName: 'partner-program.type.project-category';
    pluralName: 'project-categories';
    singularName: 'project-category';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    code: Schema.Attribute.String & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'plugin::partner-program.project-category'
    > &
      Schema.Attribute.Private;
    nameEn: Schema.Attribute.String & Schema.Attribute.Required;
    nameKk: Schema.Attribute.String & Schema.Attribute.Required;
    nameRu: Schema.Attribute.String & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginPartnerProgramPublication extends Struct.CollectionTypeSchema {
  collectionName: 'pp_publications';
  info: {
    displayName: 'partner-program.type.publication';
    pluralName: 'publications';
    singularName: 'publication';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    decidedOn: Schema.Attribute.Date;
    enteredByStaff: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    enteredOn: Schema.Attribute.Date;
    internalNote: Schema.Attribute.Text;
    language: Schema.Attribute.Enumeration<['ru', 'kk', 'en', 'other']> & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.publication'> &
      Schema.Attribute.Private;
    partner: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    publishedAt: Schema.Attribute.DateTime;
    publishedOn: Schema.Attribute.Date & Schema.Attribute.Required;
    remarks: Schema.Attribute.Text;
    resource: Schema.Attribute.String & Schema.Attribute.Required;
    state: Schema.Attribute.Enumeration<['waiting', 'confirmed', 'rejected', 'withdrawn']> &
      Schema.Attribute.DefaultTo<'waiting'>;
    title: Schema.Attribute.String & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    url: Schema.Attribute.String & Schema.Attribute.Required;
    urlKey: Schema.Attribute.Text;
    version: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<1>;
    waitingSince: Schema.Attribute.Date;
  };
}

export interface PluginPartnerProgramQualityEvaluation extends Struct.CollectionTypeSchema {
  collectionName: 'pp_quality_evaluations';
  info: {
    displayName: 'partner-program.type.quality-evaluation';
    pluralName: 'quality-evaluations';
    singularName: 'quality-evaluation';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    evaluatedAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    evaluatedBy: Schema.Attribute.String;
    gained: Schema.Attribute.Integer & Schema.Attribute.Required;
    holding: Schema.Attribute.Integer & Schema.Attribute.Required;
    knownBefore: Schema.Attribute.DateTime & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'plugin::partner-program.quality-evaluation'
    > &
      Schema.Attribute.Private;
    lost: Schema.Attribute.Integer & Schema.Attribute.Required;
    month: Schema.Attribute.Date & Schema.Attribute.Required;
    partners: Schema.Attribute.Integer & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    reason: Schema.Attribute.Text;
    revision: Schema.Attribute.Integer & Schema.Attribute.Required;
    threshold: Schema.Attribute.Integer & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    windowBefore: Schema.Attribute.Date & Schema.Attribute.Required;
    windowFrom: Schema.Attribute.Date & Schema.Attribute.Required;
  };
}

export interface PluginPartnerProgramQualityEvaluationShare extends Struct.CollectionTypeSchema {
  collectionName: 'pp_quality_evaluation_shares';
  info: {
    displayName: 'partner-program.type.quality-evaluation-share';
    pluralName: 'quality-evaluation-shares';
    singularName: 'quality-evaluation-share';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    bought: Schema.Attribute.Integer & Schema.Attribute.Required;
    change: Schema.Attribute.Enumeration<['gains', 'loses', 'keeps', 'none']> &
      Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    evaluation: Schema.Attribute.Relation<
      'manyToOne',
      'plugin::partner-program.quality-evaluation'
    >;
    handedOver: Schema.Attribute.Integer & Schema.Attribute.Required;
    holds: Schema.Attribute.Boolean & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'plugin::partner-program.quality-evaluation-share'
    > &
      Schema.Attribute.Private;
    month: Schema.Attribute.Date & Schema.Attribute.Required;
    partner: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    publishedAt: Schema.Attribute.DateTime;
    reason: Schema.Attribute.Enumeration<
      ['half-reached', 'below-half', 'no-keys', 'no-consent', 'partner-not-active']
    > &
      Schema.Attribute.Required;
    revision: Schema.Attribute.Integer & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginPartnerProgramQualityHandover extends Struct.CollectionTypeSchema {
  collectionName: 'pp_quality_handovers';
  info: {
    displayName: 'partner-program.type.quality-handover';
    pluralName: 'quality-handovers';
    singularName: 'quality-handover';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    acceptedAt: Schema.Attribute.DateTime;
    annulledAt: Schema.Attribute.DateTime;
    categories: Schema.Attribute.JSON;
    confirmedAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    confirmedOn: Schema.Attribute.Date & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    dueOn: Schema.Attribute.Date;
    edition: Schema.Attribute.Enumeration<['site', 'intranet']> & Schema.Attribute.Required;
    failed: Schema.Attribute.Integer & Schema.Attribute.Required;
    heldBecause: Schema.Attribute.JSON;
    key: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.licence-key'>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'plugin::partner-program.quality-handover'
    > &
      Schema.Attribute.Private;
    note: Schema.Attribute.Text;
    partner: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    partnerReason: Schema.Attribute.Text;
    passedTests: Schema.Attribute.Integer & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    report: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.monitor-report'>;
    required: Schema.Attribute.Integer & Schema.Attribute.Required;
    requiredPassed: Schema.Attribute.Integer & Schema.Attribute.Required;
    revision: Schema.Attribute.Integer & Schema.Attribute.Required;
    site: Schema.Attribute.String;
    state: Schema.Attribute.Enumeration<['accepted', 'held', 'refused', 'annulled']> &
      Schema.Attribute.Required;
    tests: Schema.Attribute.JSON;
    total: Schema.Attribute.Integer & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    version: Schema.Attribute.Integer;
    waiting: Schema.Attribute.Integer & Schema.Attribute.Required;
  };
}

export interface PluginPartnerProgramQualityParticipation extends Struct.CollectionTypeSchema {
  collectionName: 'pp_quality_participations';
  info: {
    displayName: 'partner-program.type.quality-participation';
    pluralName: 'quality-participations';
    singularName: 'quality-participation';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    at: Schema.Attribute.DateTime & Schema.Attribute.Required;
    consent: Schema.Attribute.Enumeration<['given', 'revoked']> & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    givenBy: Schema.Attribute.String;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'plugin::partner-program.quality-participation'
    > &
      Schema.Attribute.Private;
    partner: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    publishedAt: Schema.Attribute.DateTime;
    textVersion: Schema.Attribute.String & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginPartnerProgramQuestionnaire extends Struct.CollectionTypeSchema {
  collectionName: 'pp_questionnaires';
  info: {
    displayName: 'partner-program.type.questionnaire';
    pluralName: 'questionnaires';
    singularName: 'questionnaire';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    edition: Schema.Attribute.Integer & Schema.Attribute.Required;
    effectiveFrom: Schema.Attribute.Date & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.questionnaire'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    questions: Schema.Attribute.JSON & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginPartnerProgramQuestionnaireDraft extends Struct.CollectionTypeSchema {
  collectionName: 'pp_questionnaire_drafts';
  info: {
    displayName: 'partner-program.type.questionnaire-draft';
    pluralName: 'questionnaire-drafts';
    singularName: 'questionnaire-draft';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    basedOn: Schema.Attribute.Integer & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    edition: Schema.Attribute.Integer;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'plugin::partner-program.questionnaire-draft'
    > &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    questions: Schema.Attribute.JSON & Schema.Attribute.Required;
    state: Schema.Attribute.Enumeration<['draft', 'published', 'discarded']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'draft'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    version: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<1>;
  };
}

export interface PluginPartnerProgramRegion extends Struct.CollectionTypeSchema {
  collectionName: 'pp_regions';
  info: {
    displayName: 'partner-program.type.region';
    pluralName: 'regions';
    singularName: 'region';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    code: Schema.Attribute.String & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.region'> &
      Schema.Attribute.Private;
    nameEn: Schema.Attribute.String & Schema.Attribute.Required;
    nameKk: Schema.Attribute.String & Schema.Attribute.Required;
    nameRu: Schema.Attribute.String & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginPartnerProgramRequirement extends Struct.CollectionTypeSchema {
  collectionName: 'pp_requirements';
  info: {
    displayName: 'partner-program.type.requirement';
    pluralName: 'requirements';
    singularName: 'requirement';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    checkedBy: Schema.Attribute.Enumeration<
      [
        'partnership',
        'gold',
        'violations',
        'large-projects',
        'specialists',
        'technical-specialists',
        'publications',
        'published-projects',
        'finished-projects',
        'enterprise-sales',
        'marketing',
        'document',
        'staff',
      ]
    > &
      Schema.Attribute.Required;
    code: Schema.Attribute.String & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    effectiveFrom: Schema.Attribute.Date & Schema.Attribute.Required;
    effectiveTo: Schema.Attribute.Date;
    level: Schema.Attribute.Enumeration<['basic', 'advanced']> & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.requirement'> &
      Schema.Attribute.Private;
    nameEn: Schema.Attribute.String & Schema.Attribute.Required;
    nameKk: Schema.Attribute.String & Schema.Attribute.Required;
    nameRu: Schema.Attribute.String & Schema.Attribute.Required;
    occasion: Schema.Attribute.Enumeration<['initial', 'upgrade', 'renewal']> &
      Schema.Attribute.Required;
    placeholder: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<true>;
    publishedAt: Schema.Attribute.DateTime;
    rhythm: Schema.Attribute.Enumeration<['yearly', 'second-year']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'yearly'>;
    threshold: Schema.Attribute.Integer;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    version: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<1>;
  };
}

export interface PluginPartnerProgramSale extends Struct.CollectionTypeSchema {
  collectionName: 'pp_sales';
  info: {
    displayName: 'partner-program.type.sale';
    pluralName: 'sales';
    singularName: 'sale';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    amount: Schema.Attribute.Decimal & Schema.Attribute.Required;
    amountTiyn: Schema.Attribute.BigInteger &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        'content-manager': {
          visible: false;
        };
      }>;
    buyerBin: Schema.Attribute.String;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    enterprise: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    externalId: Schema.Attribute.String & Schema.Attribute.Required;
    kind: Schema.Attribute.Enumeration<['sale', 'return']> & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.sale'> &
      Schema.Attribute.Private;
    noPoints: Schema.Attribute.Enumeration<
      [
        'not-enterprise',
        'returned-sale',
        'no-competence',
        'no-catalogue-row',
        'amount-too-small',
        'cap-reached',
        'expired',
      ]
    >;
    partner: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    product: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.product'>;
    publishedAt: Schema.Attribute.DateTime;
    receivedAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    revision: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<1>;
    soldOn: Schema.Attribute.Date & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginPartnerProgramSaleRevision extends Struct.CollectionTypeSchema {
  collectionName: 'pp_sale_revisions';
  info: {
    displayName: 'partner-program.type.sale-revision';
    pluralName: 'sale-revisions';
    singularName: 'sale-revision';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    amount: Schema.Attribute.Decimal & Schema.Attribute.Required;
    amountTiyn: Schema.Attribute.BigInteger &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        'content-manager': {
          visible: false;
        };
      }>;
    buyerBin: Schema.Attribute.String;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    enterprise: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    kind: Schema.Attribute.Enumeration<['sale', 'return']> & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.sale-revision'> &
      Schema.Attribute.Private;
    partner: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    product: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.product'>;
    publishedAt: Schema.Attribute.DateTime;
    receivedAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    revision: Schema.Attribute.Integer & Schema.Attribute.Required;
    sale: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.sale'>;
    sentBy: Schema.Attribute.String;
    soldOn: Schema.Attribute.Date & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginPartnerProgramSetting extends Struct.CollectionTypeSchema {
  collectionName: 'pp_settings';
  info: {
    displayName: 'partner-program.type.setting';
    pluralName: 'settings';
    singularName: 'setting';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    effectiveFrom: Schema.Attribute.Date & Schema.Attribute.Required;
    key: Schema.Attribute.String & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.setting'> &
      Schema.Attribute.Private;
    note: Schema.Attribute.Text;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    value: Schema.Attribute.JSON & Schema.Attribute.Required;
  };
}

export interface PluginPartnerProgramSpecialist extends Struct.CollectionTypeSchema {
  collectionName: 'pp_specialists';
  info: {
    displayName: 'partner-program.type.specialist';
    pluralName: 'specialists';
    singularName: 'specialist';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    decidedOn: Schema.Attribute.Date;
    email: Schema.Attribute.String;
    enteredByStaff: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    enteredOn: Schema.Attribute.Date;
    erasedOn: Schema.Attribute.Date;
    internalNote: Schema.Attribute.Text;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.specialist'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    partner: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    position: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    remarks: Schema.Attribute.Text;
    state: Schema.Attribute.Enumeration<['waiting', 'confirmed', 'rejected', 'withdrawn']> &
      Schema.Attribute.DefaultTo<'waiting'>;
    technical: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    version: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<1>;
    waitingSince: Schema.Attribute.Date;
    worksFrom: Schema.Attribute.Date & Schema.Attribute.Required;
    worksUntil: Schema.Attribute.Date;
  };
}

export interface PluginPartnerProgramSpecialistAttestation extends Struct.CollectionTypeSchema {
  collectionName: 'pp_specialist_attestations';
  info: {
    displayName: 'partner-program.type.specialist-attestation';
    pluralName: 'specialist-attestations';
    singularName: 'specialist-attestation';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    decidedOn: Schema.Attribute.Date;
    enteredByStaff: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    enteredOn: Schema.Attribute.Date;
    evidenceUrl: Schema.Attribute.String;
    internalNote: Schema.Attribute.Text;
    issuedOn: Schema.Attribute.Date & Schema.Attribute.Required;
    kind: Schema.Attribute.Enumeration<['certificate', 'attestation']> & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'plugin::partner-program.specialist-attestation'
    > &
      Schema.Attribute.Private;
    number: Schema.Attribute.String & Schema.Attribute.Required;
    numberElsewhere: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    numberKey: Schema.Attribute.String;
    partner: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    publishedAt: Schema.Attribute.DateTime;
    remarks: Schema.Attribute.Text;
    specialist: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.specialist'>;
    state: Schema.Attribute.Enumeration<['waiting', 'confirmed', 'rejected', 'withdrawn']> &
      Schema.Attribute.DefaultTo<'waiting'>;
    title: Schema.Attribute.String & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    validUntil: Schema.Attribute.Date;
    version: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<1>;
    waitingSince: Schema.Attribute.Date;
  };
}

export interface PluginPartnerProgramSurveyCall extends Struct.CollectionTypeSchema {
  collectionName: 'pp_survey_calls';
  info: {
    displayName: 'partner-program.type.survey-call';
    pluralName: 'survey-calls';
    singularName: 'survey-call';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    attempts: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<0>;
    callBackAt: Schema.Attribute.DateTime;
    contact: Schema.Attribute.JSON;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    endedOn: Schema.Attribute.Date;
    erasedOn: Schema.Attribute.Date;
    handedOn: Schema.Attribute.Date & Schema.Attribute.Required;
    handover: Schema.Attribute.String & Schema.Attribute.Required;
    hoursFrom: Schema.Attribute.String;
    hoursTo: Schema.Attribute.String;
    lastAttemptAt: Schema.Attribute.DateTime;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.survey-call'> &
      Schema.Attribute.Private;
    log: Schema.Attribute.JSON;
    partner: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    publishedAt: Schema.Attribute.DateTime;
    sites: Schema.Attribute.JSON;
    state: Schema.Attribute.Enumeration<
      ['waiting', 'call-back', 'done', 'refused', 'unreachable', 'closed']
    > &
      Schema.Attribute.DefaultTo<'waiting'>;
    takenBy: Schema.Attribute.String;
    takenUntil: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    version: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<1>;
    warned: Schema.Attribute.Boolean & Schema.Attribute.Required;
  };
}

export interface PluginPartnerProgramSurveyResult extends Struct.CollectionTypeSchema {
  collectionName: 'pp_survey_results';
  info: {
    displayName: 'partner-program.type.survey-result';
    pluralName: 'survey-results';
    singularName: 'survey-result';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    answeredOn: Schema.Attribute.Date & Schema.Attribute.Required;
    answers: Schema.Attribute.JSON & Schema.Attribute.Required;
    call: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.survey-call'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    edition: Schema.Attribute.Integer & Schema.Attribute.Required;
    handover: Schema.Attribute.String & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.survey-result'> &
      Schema.Attribute.Private;
    partner: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginPartnerProgramTurnover extends Struct.CollectionTypeSchema {
  collectionName: 'pp_turnovers';
  info: {
    displayName: 'partner-program.type.turnover';
    pluralName: 'turnovers';
    singularName: 'turnover';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    amountTenge: Schema.Attribute.BigInteger & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    decidedOn: Schema.Attribute.Date;
    enteredByStaff: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    enteredOn: Schema.Attribute.Date;
    internalNote: Schema.Attribute.Text;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.turnover'> &
      Schema.Attribute.Private;
    partner: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    publishedAt: Schema.Attribute.DateTime;
    remarks: Schema.Attribute.Text;
    state: Schema.Attribute.Enumeration<['waiting', 'confirmed', 'rejected', 'withdrawn']> &
      Schema.Attribute.DefaultTo<'waiting'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    version: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<1>;
    waitingSince: Schema.Attribute.Date;
    year: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 4;
      }>;
  };
}

export interface PluginPartnerProgramViolation extends Struct.CollectionTypeSchema {
  collectionName: 'pp_violations';
  info: {
    displayName: 'partner-program.type.violation';
    pluralName: 'violations';
    singularName: 'violation';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: true;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    answer: Schema.Attribute.Text;
    answerBy: Schema.Attribute.Date;
    answeredOn: Schema.Attribute.Date;
    clause: Schema.Attribute.String & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    customer: Schema.Attribute.String;
    decidedAt: Schema.Attribute.DateTime;
    decidedOn: Schema.Attribute.Date;
    description: Schema.Attribute.Text & Schema.Attribute.Required;
    evidence: Schema.Attribute.Text;
    happenedOn: Schema.Attribute.Date & Schema.Attribute.Required;
    internalNote: Schema.Attribute.Text;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::partner-program.violation'> &
      Schema.Attribute.Private;
    openedOn: Schema.Attribute.Date;
    partner: Schema.Attribute.Relation<'manyToOne', 'plugin::partner-program.partner'>;
    partnerReason: Schema.Attribute.Text;
    publishedAt: Schema.Attribute.DateTime;
    source: Schema.Attribute.Enumeration<['customer', 'partner', 'audit', 'report', 'staff']> &
      Schema.Attribute.Required;
    state: Schema.Attribute.Enumeration<['opened', 'confirmed', 'dismissed']> &
      Schema.Attribute.DefaultTo<'opened'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    version: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<1>;
  };
}

export interface PluginReviewWorkflowsWorkflow extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_workflows';
  info: {
    description: '';
    displayName: 'Workflow';
    name: 'Workflow';
    pluralName: 'workflows';
    singularName: 'workflow';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    contentTypes: Schema.Attribute.JSON &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'[]'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::review-workflows.workflow'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Unique;
    publishedAt: Schema.Attribute.DateTime;
    stageRequiredToPublish: Schema.Attribute.Relation<
      'oneToOne',
      'plugin::review-workflows.workflow-stage'
    >;
    stages: Schema.Attribute.Relation<'oneToMany', 'plugin::review-workflows.workflow-stage'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginReviewWorkflowsWorkflowStage extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_workflows_stages';
  info: {
    description: '';
    displayName: 'Stages';
    name: 'Workflow Stage';
    pluralName: 'workflow-stages';
    singularName: 'workflow-stage';
  };
  options: {
    draftAndPublish: false;
    version: '1.1.0';
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    color: Schema.Attribute.String & Schema.Attribute.DefaultTo<'#4945FF'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'plugin::review-workflows.workflow-stage'
    > &
      Schema.Attribute.Private;
    name: Schema.Attribute.String;
    permissions: Schema.Attribute.Relation<'manyToMany', 'admin::permission'>;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    workflow: Schema.Attribute.Relation<'manyToOne', 'plugin::review-workflows.workflow'>;
  };
}

export interface PluginUploadFile extends Struct.CollectionTypeSchema {
  collectionName: 'files';
  info: {
    description: '';
    displayName: 'File';
    pluralName: 'files';
    singularName: 'file';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    alternativeText: Schema.Attribute.Text;
    caption: Schema.Attribute.Text;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    ext: Schema.Attribute.String;
    focalPoint: Schema.Attribute.JSON;
    folder: Schema.Attribute.Relation<'manyToOne', 'plugin::upload.folder'> &
      Schema.Attribute.Private;
    folderPath: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Private &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    formats: Schema.Attribute.JSON;
    hash: Schema.Attribute.String & Schema.Attribute.Required;
    height: Schema.Attribute.Integer;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::upload.file'> &
      Schema.Attribute.Private;
    mime: Schema.Attribute.String & Schema.Attribute.Required;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    previewUrl: Schema.Attribute.Text;
    provider: Schema.Attribute.String & Schema.Attribute.Required;
    provider_metadata: Schema.Attribute.JSON;
    publishedAt: Schema.Attribute.DateTime;
    related: Schema.Attribute.Relation<'morphToMany'>;
    size: Schema.Attribute.Decimal & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    url: Schema.Attribute.Text & Schema.Attribute.Required;
    width: Schema.Attribute.Integer;
  };
}

export interface PluginUploadFolder extends Struct.CollectionTypeSchema {
  collectionName: 'upload_folders';
  info: {
    displayName: 'Folder';
    pluralName: 'folders';
    singularName: 'folder';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    children: Schema.Attribute.Relation<'oneToMany', 'plugin::upload.folder'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    files: Schema.Attribute.Relation<'oneToMany', 'plugin::upload.file'>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::upload.folder'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    parent: Schema.Attribute.Relation<'manyToOne', 'plugin::upload.folder'>;
    path: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    pathId: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.Unique;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginUsersPermissionsPermission extends Struct.CollectionTypeSchema {
  collectionName: 'up_permissions';
  info: {
    description: '';
    displayName: 'Permission';
    name: 'permission';
    pluralName: 'permissions';
    singularName: 'permission';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    action: Schema.Attribute.String & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::users-permissions.permission'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    role: Schema.Attribute.Relation<'manyToOne', 'plugin::users-permissions.role'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginUsersPermissionsRole extends Struct.CollectionTypeSchema {
  collectionName: 'up_roles';
  info: {
    description: '';
    displayName: 'Role';
    name: 'role';
    pluralName: 'roles';
    singularName: 'role';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.String;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::users-permissions.role'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 3;
      }>;
    permissions: Schema.Attribute.Relation<'oneToMany', 'plugin::users-permissions.permission'>;
    publishedAt: Schema.Attribute.DateTime;
    type: Schema.Attribute.String & Schema.Attribute.Unique;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    users: Schema.Attribute.Relation<'oneToMany', 'plugin::users-permissions.user'>;
  };
}

export interface PluginUsersPermissionsUser extends Struct.CollectionTypeSchema {
  collectionName: 'up_users';
  info: {
    description: '';
    displayName: 'User';
    name: 'user';
    pluralName: 'users';
    singularName: 'user';
  };
  options: {
    draftAndPublish: false;
    timestamps: true;
  };
  attributes: {
    blocked: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    confirmationToken: Schema.Attribute.String & Schema.Attribute.Private;
    confirmed: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    email: Schema.Attribute.Email &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 6;
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::users-permissions.user'> &
      Schema.Attribute.Private;
    password: Schema.Attribute.Password &
      Schema.Attribute.Private &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 6;
      }>;
    provider: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    resetPasswordToken: Schema.Attribute.String & Schema.Attribute.Private;
    role: Schema.Attribute.Relation<'manyToOne', 'plugin::users-permissions.role'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    username: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 3;
      }>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ContentTypeSchemas {
      'admin::api-token': AdminApiToken;
      'admin::api-token-permission': AdminApiTokenPermission;
      'admin::permission': AdminPermission;
      'admin::role': AdminRole;
      'admin::session': AdminSession;
      'admin::transfer-token': AdminTransferToken;
      'admin::transfer-token-permission': AdminTransferTokenPermission;
      'admin::user': AdminUser;
      'plugin::content-releases.release': PluginContentReleasesRelease;
      'plugin::content-releases.release-action': PluginContentReleasesReleaseAction;
      'plugin::i18n.locale': PluginI18NLocale;
      'plugin::partner-program.activity': PluginPartnerProgramActivity;
      'plugin::partner-program.application': PluginPartnerProgramApplication;
      'plugin::partner-program.application-document': PluginPartnerProgramApplicationDocument;
      'plugin::partner-program.benchmark-cell': PluginPartnerProgramBenchmarkCell;
      'plugin::partner-program.benchmark-snapshot': PluginPartnerProgramBenchmarkSnapshot;
      'plugin::partner-program.calendar-exception': PluginPartnerProgramCalendarException;
      'plugin::partner-program.calendar-link': PluginPartnerProgramCalendarLink;
      'plugin::partner-program.calendar-year': PluginPartnerProgramCalendarYear;
      'plugin::partner-program.certificate': PluginPartnerProgramCertificate;
      'plugin::partner-program.city': PluginPartnerProgramCity;
      'plugin::partner-program.competence': PluginPartnerProgramCompetence;
      'plugin::partner-program.competence-term': PluginPartnerProgramCompetenceTerm;
      'plugin::partner-program.consent': PluginPartnerProgramConsent;
      'plugin::partner-program.desk-owner': PluginPartnerProgramDeskOwner;
      'plugin::partner-program.enterprise-project': PluginPartnerProgramEnterpriseProject;
      'plugin::partner-program.idempotency-key': PluginPartnerProgramIdempotencyKey;
      'plugin::partner-program.industry': PluginPartnerProgramIndustry;
      'plugin::partner-program.information-request': PluginPartnerProgramInformationRequest;
      'plugin::partner-program.job-run': PluginPartnerProgramJobRun;
      'plugin::partner-program.journal-entry': PluginPartnerProgramJournalEntry;
      'plugin::partner-program.key-claim': PluginPartnerProgramKeyClaim;
      'plugin::partner-program.key-transfer': PluginPartnerProgramKeyTransfer;
      'plugin::partner-program.large-project': PluginPartnerProgramLargeProject;
      'plugin::partner-program.licence-key': PluginPartnerProgramLicenceKey;
      'plugin::partner-program.licence-key-hash': PluginPartnerProgramLicenceKeyHash;
      'plugin::partner-program.licence-key-revision': PluginPartnerProgramLicenceKeyRevision;
      'plugin::partner-program.mail-template': PluginPartnerProgramMailTemplate;
      'plugin::partner-program.monitor-report': PluginPartnerProgramMonitorReport;
      'plugin::partner-program.month-rank': PluginPartnerProgramMonthRank;
      'plugin::partner-program.notification': PluginPartnerProgramNotification;
      'plugin::partner-program.notification-read': PluginPartnerProgramNotificationRead;
      'plugin::partner-program.outbox-message': PluginPartnerProgramOutboxMessage;
      'plugin::partner-program.partner': PluginPartnerProgramPartner;
      'plugin::partner-program.partner-slug': PluginPartnerProgramPartnerSlug;
      'plugin::partner-program.partner-status': PluginPartnerProgramPartnerStatus;
      'plugin::partner-program.partner-user': PluginPartnerProgramPartnerUser;
      'plugin::partner-program.password-code': PluginPartnerProgramPasswordCode;
      'plugin::partner-program.point-entry': PluginPartnerProgramPointEntry;
      'plugin::partner-program.point-request': PluginPartnerProgramPointRequest;
      'plugin::partner-program.private-file': PluginPartnerProgramPrivateFile;
      'plugin::partner-program.product': PluginPartnerProgramProduct;
      'plugin::partner-program.project-category': PluginPartnerProgramProjectCategory;
      'plugin::partner-program.publication': PluginPartnerProgramPublication;
      'plugin::partner-program.quality-evaluation': PluginPartnerProgramQualityEvaluation;
      'plugin::partner-program.quality-evaluation-share': PluginPartnerProgramQualityEvaluationShare;
      'plugin::partner-program.quality-handover': PluginPartnerProgramQualityHandover;
      'plugin::partner-program.quality-participation': PluginPartnerProgramQualityParticipation;
      'plugin::partner-program.questionnaire': PluginPartnerProgramQuestionnaire;
      'plugin::partner-program.questionnaire-draft': PluginPartnerProgramQuestionnaireDraft;
      'plugin::partner-program.region': PluginPartnerProgramRegion;
      'plugin::partner-program.requirement': PluginPartnerProgramRequirement;
      'plugin::partner-program.sale': PluginPartnerProgramSale;
      'plugin::partner-program.sale-revision': PluginPartnerProgramSaleRevision;
      'plugin::partner-program.setting': PluginPartnerProgramSetting;
      'plugin::partner-program.specialist': PluginPartnerProgramSpecialist;
      'plugin::partner-program.specialist-attestation': PluginPartnerProgramSpecialistAttestation;
      'plugin::partner-program.survey-call': PluginPartnerProgramSurveyCall;
      'plugin::partner-program.survey-result': PluginPartnerProgramSurveyResult;
      'plugin::partner-program.turnover': PluginPartnerProgramTurnover;
      'plugin::partner-program.violation': PluginPartnerProgramViolation;
      'plugin::review-workflows.workflow': PluginReviewWorkflowsWorkflow;
      'plugin::review-workflows.workflow-stage': PluginReviewWorkflowsWorkflowStage;
      'plugin::upload.file': PluginUploadFile;
      'plugin::upload.folder': PluginUploadFolder;
      'plugin::users-permissions.permission': PluginUsersPermissionsPermission;
      'plugin::users-permissions.role': PluginUsersPermissionsRole;
      'plugin::users-permissions.user': PluginUsersPermissionsUser;
    }
  }
}
