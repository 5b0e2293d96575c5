/** `npm start`: Anytown Borough Council on this computer, with the library as built in `dist/`. */

import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { createSite } from './site.mjs';

const usualPort = 8080;
const server = createServer(createSite());

if (!existsSync(new URL('../dist/consent-gate.js', import.meta.url))) {
  console.error(
    'dist/consent-gate.js is missing, so the pages show no cookie message: run "npm run build" first.',
  );
}

server.on('listening', () => {
  console.log(`Write your snippet: http://localhost:${server.address().port}/configure`);
  console.log(`Anytown Borough Council: http://localhost:${server.address().port}/`);
  console.log(`With the debug panel: http://localhost:${server.address().port}/?debug`);
  console.log(`Documentation: http://localhost:${server.address().port}/docs/`);
  console.log('To stop, press Ctrl+C.');
});

server.on('error', (error) => {
  if (error.code === 'EADDRINUSE') return server.listen(0, '127.0.0.1');
  console.error(`The site cannot be served: ${error.message}.`);
  process.exitCode = 1;
});

server.listen(usualPort, '127.0.0.1');
