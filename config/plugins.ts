export default ({ env }: { env: (key: string, fallback?: string) => string }) => ({
  'partner-program': {
    enabled: true,
    resolve: './src/plugins/partner-program/in-app',
    config: {
      files: {
        driver: env('FILES_DRIVER', ''),
        dir: env('FILES_DIR', '.files'),
        s3: {
          endpoint: env('S3_ENDPOINT', ''),
          bucket: env('S3_BUCKET', ''),
          region: env('S3_REGION', ''),
          accessKeyId: env('S3_ACCESS_KEY_ID', ''),
          secretAccessKey: env('S3_SECRET_ACCESS_KEY', ''),
        },
      },
    },
  },
  'users-permissions': {
    config: {
      jwtManagement: 'refresh',
      jwtSecret: env('JWT_SECRET'),
      // Logins are made by staff and partner owners; nobody registers himself.
      register: { allowedFields: [] },
      // Per address and server, for all its logins: a whole office may sit behind one address.
      // Guessing is stopped by the programme's own count, per login (docs/decisions/0011).
      ratelimit: { enabled: true, interval: { min: 5 }, max: 100 },
    },
  },
  upload: { config: { sizeLimit: 20 * 1024 * 1024 } },
});
