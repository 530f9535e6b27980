'use strict';

/*
 * Runs before every tool and says which Node.js is needed. A separate file in old syntax, because an older Node.js would fail with
 * an obscure error at the first import it does not know.
 */
var wanted = require('../../package.json').engines.node.replace(/^>=/, '');
var found = process.versions.node;

function isOlder(version, than) {
  var a = version.split('.').map(Number);
  var b = than.split('.').map(Number);
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
}

if (isOlder(found, wanted)) {
  process.stderr.write(`The atlas needs Node.js ${wanted} or newer, and this is ${found}. See https://nodejs.org/\n`);
  process.exit(1);
}
