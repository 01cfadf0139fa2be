export default ({ env }: { env: (key: string, fallback?: string) => string }) => ({
  'partner-program': {
    enabled: true,
    resolve: './src/plugins/partner-program/in-app',
  },
  'users-permissions': {
    config: {
      jwtManagement: 'refresh',
      jwtSecret: env('JWT_SECRET'),
      // Logins are made by staff and partner owners; nobody registers himself.
      register: { allowedFields: [] },
    },
  },
  upload: { config: { sizeLimit: 20 * 1024 * 1024 } },
});
