/** The unit tests in WebKit alone. */
import unit from '../web-test-runner.config.mjs';

export default { ...unit, browsers: unit.browsers.filter(({ name }) => name === 'WebKit') };
