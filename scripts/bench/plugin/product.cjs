const path = require('node:path');

/** A module of the built product: the very instance that the server runs. */
exports.product = (file) => {
  const code = 'src/plugins/partner-program/server/src';
  return require(path.join(__dirname, '../../../dist', code, file));
};
