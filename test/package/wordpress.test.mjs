/** The plugin of integrations/wordpress/ in a real WordPress, by a browser. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from '@playwright/test';
import axe from 'axe-core';
import Cookies from 'js-cookie';
import { pluginFiles, zip } from '../../integrations/wordpress/build-plugin.mjs';
import { browserArgs, requireBrowser } from '../helpers/find-browser.mjs';
import { administrator, missingForWordpress, startWordpress } from '../helpers/wordpress/start-wordpress.mjs';

const host = 'www.testshire.gov.uk';

test('the same sources make the same file to upload, with nothing in it that only a build needs', async () => {
  const [one, other] = await Promise.all([pluginFiles(), pluginFiles()]);
  assert.deepEqual(zip(one), zip(other));
  const names = [...one.keys()];
  assert.ok(names.includes('consent-gate/consent-gate.php'));
  for (const name of names) {
    assert.match(name, /^consent-gate\/[\w./-]+$/);
    assert.doesNotMatch(name, /\.(map|d\.ts|mjs)$|full\.js|cookie-consent|cookie-banner|consent-banner|gdpr/);
  }
  const about = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  assert.match(String(one.get('consent-gate/consent-gate.php')), new RegExp(`Version: +${about.version}\n`));
  // Nobody else's plugin of that name is offered as an update.
  assert.match(String(one.get('consent-gate/consent-gate.php')), /^ \* Update URI: +false$/m);
});

const missing = missingForWordpress();
const skip = missing.length
  ? `The plugin for WordPress was not tried: install ${missing.join(', ')} (Debian’s names).`
  : false;

describe('the plugin in WordPress', { skip }, () => {
  let wordpress;
  let browser;
  let context;
  let page;
  let office;

  before(async () => {
    wordpress = await startWordpress(host);
    browser = await chromium.launch({ executablePath: requireBrowser(), args: browserArgs });
  });

  after(async () => {
    await browser?.close();
    await wordpress?.stop();
  });

  /** A visitor who was never here. Nothing of what they ask for is left out. */
  beforeEach(async () => {
    await context?.close();
    context = await browser.newContext();
    page = await visitorIn(context);
  });

  async function visitorIn(one) {
    const visitor = await one.newPage();
    visitor.asked = [];
    visitor.failures = [];
    visitor.on('request', (each) => visitor.asked.push(each.url().replace(wordpress.address, '')));
    visitor.on('pageerror', (error) => visitor.failures.push(error.message));
    visitor.on('console', (each) => {
      if (each.type() === 'error') visitor.failures.push(`${each.text()} ${each.location().url}`);
    });
    await one.route(/tracker\.js/, (route) =>
      route.fulfill({ body: 'document.cookie = "counter_1=1; Path=/"' }),
    );
    return visitor;
  }

  const open = (path = '/', one = page) => one.goto(`${wordpress.address}${path}`);
  const tracked = (one = page) => one.asked.filter((url) => /tracker/.test(url));
  const cookies = async (one = context) =>
    Object.fromEntries((await one.cookies()).map(({ name, value }) => [name, value]));
  const setOptions = (options) =>
    wordpress.evaluate(
      `update_option('consent_gate', json_decode('${JSON.stringify(options).replace(/['\\]/g, '\\$&')}', true));`,
    );
  const choose = (words, one = page) => one.getByRole('button', { name: words }).click();
  const phpAllows = (one = page) => one.locator('meta[name="php-allows"]').getAttribute('content');

  /** The visitor presses a button of another plugin, which says something of each category by the API. */
  async function pressElsewhere(said, one = page) {
    await one.evaluate((pairs) => {
      const button = document.createElement('button');
      button.textContent = 'Another tool';
      button.onclick = () => {
        for (const pair of pairs) window.wp_set_consent(...pair);
        button.remove();
      };
      document.querySelector('main').append(button);
    }, said);
    await choose('Another tool', one);
  }

  /** Takes a yes back, and waits for the page that is loaded then. */
  async function takeBack(choices, one = page) {
    const loaded = one.waitForEvent('load');
    await one.evaluate((all) => void window.consentGate.update(all), choices);
    await loaded;
  }

  const recordOf = async (one = context) => {
    const { consent_choices: record } = await cookies(one);
    return record && JSON.parse(Cookies.converter.read(record)).choices;
  };

  /** In the office, logged in. Once for all tests. */
  async function officer() {
    if (office) return office;
    office = await visitorIn(await browser.newContext());
    await open('/wp-login.php', office);
    await office.getByLabel('Username or Email Address').fill(administrator.name);
    await office.locator('#user_pass').fill(administrator.password);
    await office.getByRole('button', { name: 'Log In' }).click();
    await office.waitForURL(/wp-admin/);
    return office;
  }

  async function violations(one, scope) {
    const builder = new AxeBuilder({ page: one, axeSource: axe.source })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .setLegacyMode();
    const { violations: found } = await (scope ? builder.include(scope) : builder).analyze();
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }

  test('an administrator uploads the file and activates the plugin', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'consent-gate-zip-'));
    const file = join(folder, 'consent-gate.zip');
    await writeFile(file, zip(await pluginFiles()));
    const one = await officer();
    await open('/wp-admin/plugin-install.php?tab=upload', one);
    await one.locator('input[type=file]').setInputFiles(file);
    await one.getByRole('button', { name: 'Install Now' }).click();
    await one.getByText('Plugin installed successfully.').waitFor();
    await one.getByRole('link', { name: 'Activate Plugin' }).click();
    await one.getByText('Plugin activated.').waitFor();
    await rm(folder, { recursive: true });
    const href = await one
      .locator('[data-plugin="consent-gate/consent-gate.php"] .settings a')
      .getAttribute('href');
    assert.match(href, /options-general\.php\?page=consent-gate$/);
    assert.deepEqual(wordpress.complaints(), []);
  });

  test('as it comes, it asks nothing, stores nothing and asks no other host', async () => {
    await open();
    assert.deepEqual(await cookies(), {});
    assert.equal(await page.evaluate(() => window.consentGate.services.length), 0);
    assert.equal(await page.locator('consent-banner').count(), 0);
    assert.ok(page.asked.length > 2);
    for (const url of page.asked) assert.match(url, /^\//);
    assert.deepEqual(page.failures, []);
  });

  test('where other plugins ask the API, nothing is tracked before a choice, in PHP or in the page', async () => {
    wordpress.evaluate(
      `require_once ABSPATH . 'wp-admin/includes/plugin.php'; activate_plugins(array('wp-consent-api/wp-consent-api.php', 'counter/counter.php'));`,
    );
    setOptions({ policy_version: '3', plugins: { marketing: 'Advert counter' } });
    await open();
    await page.getByRole('heading', { name: 'Cookies on Testshire & District Council' }).waitFor();
    assert.deepEqual(tracked(), []);
    assert.deepEqual(await cookies(), {});
    assert.equal(await phpAllows(), 'functional');
    assert.equal(await page.evaluate(() => window.wp_has_consent('statistics')), false);
    assert.deepEqual(await page.evaluate(() => window.heard), []);
    const told = wordpress.evaluate(
      `return array(consent_api_registered('consent-gate/consent-gate.php'), wp_get_consent_type());`,
    );
    assert.deepEqual(told, [true, 'optin']);
    assert.deepEqual([...page.failures, ...wordpress.complaints()], []);
  });

  test('the tag comes before whatever else WordPress and its plugins put into the head', async () => {
    await open();
    const html = await (await fetch(`http://127.0.0.1:${wordpress.port}/`, { headers: { host } })).text();
    const head = /<head>(.*)<\/head>/s.exec(html)[1];
    const tags = [...head.matchAll(/<(?:script|link|title|style|meta)\b[^>]*>/g)].map(([tag]) => tag);
    assert.match(tags[0], /^<meta charset/);
    assert.match(tags[1], /^<meta name="viewport"/);
    assert.match(tags[2], /^<script type="application\/json" data-consent-gate>/);
    assert.match(tags[3], /^<link rel="modulepreload" href="[^"?]+\/elements\.js">/);
    assert.match(tags[4], /^<link rel="modulepreload" href="[^"?]+\/choices\.js">/);
    // WordPress sorts attributes by their names since 7.1.
    assert.match(tags[5], /^<script\b[^>]* src="[^"?]+\/gate-[\d.]+-[\da-f]{8}\/consent-gate\.js"[^>]*>/);
    assert.doesNotMatch(tags[5], / (async|defer)\b/);
    assert.match(tags[6], /bridge\.js/);
    assert.match(tags[7], /keep-choice\.js/);
    assert.ok(tags.length > 10);
    // Nothing of ours in the page runs that is not a file.
    const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, inside]) => inside);
    assert.equal(
      scripts.filter((inside) => /consent-gate/.test(inside) && !/src=|application\/json/.test(inside))
        .length,
      0,
    );
  });

  test('an import map in the head comes before the first module, with what plugins enqueue', () => {
    // WordPress has them since 6.5. Before, something of the same form stands in.
    const [html, times] = wordpress.evaluate(`
      if (!function_exists('wp_script_modules')) {
        eval('class Modules { public $names = array(); function print_import_map() { printf("<script type=\\"importmap\\">%s</script>", implode(" ", $this->names)); } } function wp_script_modules() { static $one; return $one ?? ($one = new Modules()); }');
        $enqueue = fn () => wp_script_modules()->names[] = 'one';
      } else {
        $enqueue = function () {
          wp_register_script_module('one', '/one.js');
          wp_enqueue_script_module('two', '/two.js', array('one'));
        };
      }
      $times = 0;
      add_action('wp_enqueue_scripts', function () use ($enqueue, &$times) {
        $enqueue();
        $times++;
        echo '<script>printed = 1</script>';
        wp_enqueue_script('three', '/three.js');
      });
      add_action('wp_head', array(wp_script_modules(), 'print_import_map'));
      ob_start();
      do_action('wp_head');
      return array(ob_get_clean(), $times);`);
    const maps = [...html.matchAll(/<script[^>]*importmap[^>]*>(.*?)<\/script>/gs)];
    assert.equal(maps.length, 1);
    assert.ok(maps[0].index < html.indexOf('modulepreload'));
    assert.match(maps[0][1], /\bone\b/);
    assert.equal(times, 1);
    assert.equal([...html.matchAll(/\/three\.js/g)].length, 1);
    // What a plugin prints there comes after the tag, as it does without the map.
    const tag = html.indexOf('/consent-gate.js');
    assert.ok(tag > 0 && tag < html.indexOf('printed = 1') && tag < html.indexOf('/three.js'));
  });

  test('a nonce for scripts is on what the tag needs, and hashes are there for files of another host', () => {
    const print = (lines) =>
      wordpress.evaluate(`${lines} ob_start(); consent_gate_print_head(); return ob_get_clean();`);
    const plain = print('');
    assert.doesNotMatch(plain, /nonce|integrity/);
    const withNonce = print(
      `add_filter('wp_script_attributes', fn ($attributes) => $attributes + array('nonce' => 'a"b'));`,
    );
    assert.equal(withNonce.match(/ nonce="a&quot;b"/g).length, 5);
    const elsewhere = print(
      `add_filter('plugins_url', fn ($url) => preg_replace('~^http://[^/]+~', 'https://cdn.test', $url));`,
    );
    const tags = elsewhere.match(/<[^>]*"https:\/\/cdn\.test[^>]*>/g);
    assert.equal(
      tags.filter((tag) => /integrity="sha384-[^"]{64}"/.test(tag) && / crossorigin/.test(tag)).length,
      5,
    );
  });

  test('after a yes others are told at once, and PHP says yes from the next page on', async () => {
    await open();
    await choose('Accept additional cookies');
    await page.waitForFunction(() => window.heard.includes('statistics allow'));
    await page.waitForFunction(() => document.cookie.includes('counter_1'));
    assert.deepEqual(tracked(), ['/tracker.js?change']);
    const heard = await page.evaluate(() => window.heard);
    assert.deepEqual(new Set(heard).size, heard.length, 'each is told once');
    assert.ok(heard.includes('marketing allow'));
    assert.ok(heard.includes('functional allow'));
    assert.ok(heard.includes('preferences deny'));
    assert.equal((await cookies()).wp_consent_statistics, 'allow');
    page.asked.length = 0;
    await open('/sample-page/');
    await page.waitForFunction(() => window.heard);
    assert.deepEqual(tracked().sort(), ['/tracker.js?load', '/tracker.js?php']);
    assert.equal(await phpAllows(), 'functional statistics statistics-anonymous marketing analytics');
    assert.deepEqual(await page.evaluate(() => window.heard), []);
    assert.deepEqual([...page.failures, ...wordpress.complaints()], []);
  });

  test('after a no, and after a yes that was taken back, PHP and the page say no', async () => {
    await open();
    await choose('Reject additional cookies');
    await page.waitForFunction(() => window.heard.includes('statistics deny'));
    await open('/sample-page/');
    assert.deepEqual(tracked(), []);
    assert.equal(await phpAllows(), 'functional');
    await page.evaluate(() => window.consentGate.update({ analytics: true }));
    await page.waitForFunction(() => window.heard.includes('statistics allow'));
    await open();
    assert.match(await phpAllows(), /statistics/);
    await takeBack({ analytics: false });
    await open('/sample-page/');
    assert.equal(await phpAllows(), 'functional');
    assert.equal(await page.evaluate(() => window.wp_has_consent('statistics')), false);
    // The cookie of the plugin has gone with the yes.
    await page.waitForFunction(() => !document.cookie.includes('counter_1'));
  });

  test('what runs in other plugins ends with the page where one category of several is taken back', async () => {
    const onWithdraw = () => page.evaluate(() => window.consentGate.config.onWithdraw);
    await open();
    await choose('Accept additional cookies');
    await page.waitForFunction(() => window.heard.includes('statistics allow'));
    await takeBack({ analytics: false });
    assert.deepEqual(await recordOf(), { analytics: false, marketing: true });
    assert.deepEqual(await page.evaluate(() => window.heard), []);
    // Without a list in the settings too: the API knows of a cookie.
    setOptions({ policy_version: '3' });
    await open();
    assert.equal(await onWithdraw(), 'reload');
    setOptions({ policy_version: '3', json: '{"onWithdraw": "stay"}' });
    await open();
    assert.equal(await onWithdraw(), 'stay');
    setOptions({ policy_version: '3', plugins: { marketing: 'Advert counter' } });
  });

  test('what the visitor says in another plugin becomes our record, as one choice', async () => {
    await open();
    await page.getByRole('button', { name: 'Accept additional cookies' }).waitFor();
    await page.evaluate(() => {
      window.seen = [];
      document.addEventListener('consent-change', ({ choices, source }) =>
        window.seen.push({ choices, source }),
      );
    });
    const yeses = ['functional', 'preferences', 'statistics-anonymous', 'statistics'];
    await pressElsewhere([...yeses.map((category) => [category, 'allow']), ['marketing', 'deny']]);
    await page.waitForFunction(() => window.heard.includes('analytics allow'));
    const seen = await page.evaluate(() => window.seen);
    assert.deepEqual(seen, [
      { choices: { functional: true, analytics: true, marketing: false }, source: 'api' },
    ]);
    const said = await page.evaluate(() => window.heard);
    assert.equal(said.filter((each) => each === 'statistics allow').length, 1);
    assert.deepEqual(await recordOf(), { functional: true, analytics: true, marketing: false });
    await open('/sample-page/');
    assert.equal(await phpAllows(), 'functional preferences statistics statistics-anonymous analytics');
    // A no counts whoever says it.
    const loaded = page.waitForEvent('load');
    await page.evaluate(() => window.wp_set_consent('statistics', 'deny'));
    await loaded;
    await page.waitForFunction(() => window.consentGate.choices.analytics === false);
    assert.equal((await cookies()).wp_consent_analytics, 'deny');
    assert.deepEqual(page.failures, []);
  });

  test('a yes that another tool remembers is none, before a choice and after a no', async () => {
    // Not by `evaluate`, which counts as an act of the visitor.
    await context.addInitScript(() => {
      const remember = () => {
        for (const category of ['preferences', 'statistics', 'marketing'])
          window.wp_set_consent(category, 'allow');
        window.times = (window.times ?? 0) + 1;
      };
      window.addEventListener('load', () => setTimeout(remember));
      document.addEventListener('consent-change', () => setTimeout(remember, 50), { once: true });
    });
    const remembered = async (times) => {
      await page.waitForFunction((all) => window.times === all, times);
      await page.waitForTimeout(300);
      assert.equal(await page.evaluate(() => window.wp_has_consent('statistics')), false);
      assert.equal((await cookies()).wp_consent_statistics, (await recordOf()) ? 'deny' : 'wait');
      const heard = await page.evaluate(() => window.heard);
      assert.deepEqual(
        heard.filter((each) => /(preferences|statistics|marketing) allow/.test(each)),
        [],
      );
    };
    await open();
    await page.getByRole('button', { name: 'Accept additional cookies' }).waitFor();
    await remembered(1);
    assert.equal(await recordOf(), undefined);
    // The click on our own button does not count for another tool.
    await choose('Reject additional cookies');
    await remembered(2);
    assert.equal(await page.evaluate(() => navigator.userActivation.isActive), true);
    assert.deepEqual(await recordOf(), { analytics: false, marketing: false });
    await open('/sample-page/');
    await remembered(1);
    assert.deepEqual(await recordOf(), { analytics: false, marketing: false });
    assert.deepEqual(tracked(), []);
    assert.deepEqual(page.failures, []);
  });

  test('of what another tool says in one click the last word counts, and a no to either statistics', async () => {
    // What is said, and whether the visitor has then said yes to analytics: before a choice, and after a no.
    const rounds = {
      'statistics allow, statistics deny': [false, false],
      'statistics allow, marketing allow, statistics deny': [false, false],
      'statistics deny, marketing deny, statistics allow': [true, true],
      'statistics allow, statistics-anonymous allow, marketing deny': [true, true],
      // The API tells nobody of a no that is there already.
      'statistics-anonymous deny, statistics allow': [false, true],
      'statistics allow, statistics-anonymous deny': [false, true],
    };
    for (const [said, [first, afterNo]] of Object.entries(rounds)) {
      for (const isAfterNo of [false, true]) {
        await page.goto('about:blank');
        await context.clearCookies();
        await open();
        await page.getByRole('button', { name: 'Reject additional cookies' }).waitFor();
        if (isAfterNo) {
          await choose('Reject additional cookies');
          await open();
        }
        await pressElsewhere(said.split(', ').map((one) => one.split(' ')));
        await page.waitForFunction(() => window.consentGate.choices);
        await page.waitForTimeout(100);
        const isYes = isAfterNo ? afterNo : first;
        const { analytics, marketing = false } = await recordOf();
        assert.deepEqual([analytics, marketing], [isYes, said.includes('marketing allow')], said);
        const theirs = await cookies();
        assert.notEqual(theirs.wp_consent_statistics, isYes ? 'deny' : 'allow', said);
        assert.ok(!Object.values(theirs).includes('wait'), said);
      }
    }
  });

  test('a no counts where a yes is still on its way, or was only remembered', async () => {
    // A visitor who has answered needs the file for the first time when a plugin speaks.
    await open();
    await choose('Reject additional cookies');
    let release;
    const held = new Promise((resolve) => (release = resolve));
    await page.route(/\/choices\.js/, async (route) => {
      await held;
      await route.continue();
    });
    await open('/sample-page/');
    await pressElsewhere([['statistics', 'allow']]);
    await page.waitForTimeout(100);
    await page.evaluate(() => window.wp_set_consent('marketing', 'allow'));
    await page.waitForTimeout(100);
    await pressElsewhere([['statistics', 'deny']]);
    await page.waitForTimeout(100);
    release();
    await page.evaluate(() => window.consentGate.update({}));
    await page.waitForTimeout(300);
    assert.deepEqual(await recordOf(), { analytics: false, marketing: false });
    assert.equal((await cookies()).wp_consent_statistics, 'deny');
    assert.deepEqual(tracked(), []);

    // What the visitor answers here in the meantime is the later word.
    let releaseAgain;
    const heldAgain = new Promise((resolve) => (releaseAgain = resolve));
    await page.route(/\/choices\.js/, async (route) => {
      await heldAgain;
      await route.continue();
    });
    await open('/sample-page/');
    await pressElsewhere([['statistics', 'allow']]);
    await page.evaluate(() => void window.consentGate.update({ analytics: false }, 'settings'));
    await page.waitForTimeout(100);
    releaseAgain();
    await page.evaluate(() => window.consentGate.update({}));
    await page.waitForTimeout(300);
    assert.deepEqual(await recordOf(), { analytics: false, marketing: false });
    assert.equal((await cookies()).wp_consent_statistics, 'deny');
    assert.deepEqual(tracked(), []);

    await page.goto('about:blank');
    await context.clearCookies();
    await open();
    await page.evaluate(() => window.wp_set_consent('statistics', 'allow'));
    await page.waitForTimeout(100);
    assert.equal(await page.evaluate(() => window.wp_has_consent('statistics')), false);
    await pressElsewhere([['statistics', 'deny']]);
    await page.waitForFunction(() => window.consentGate.choices?.analytics === false);
    assert.equal((await cookies()).wp_consent_statistics, 'deny');
  });

  test('a script that waits for the first click brings no yes with it', async () => {
    await open();
    await choose('Reject additional cookies');
    await open('/sample-page/');
    await page.evaluate(() => {
      const allow = () => window.wp_set_consent('statistics', 'allow');
      for (const type of ['mousedown', 'keydown']) addEventListener(type, () => setTimeout(allow, 300));
      // Nobody has pressed it.
      const button = document.createElement('button');
      button.onclick = allow;
      button.click();
    });
    await page.mouse.click(5, 5);
    await page.keyboard.press('a');
    await page.waitForTimeout(600);
    assert.deepEqual(await recordOf(), { analytics: false, marketing: false });
    assert.equal((await cookies()).wp_consent_statistics, 'deny');
    assert.deepEqual(tracked(), []);
  });

  test('a yes to anonymous statistics alone is a yes to nothing else', async () => {
    await open();
    await page.getByRole('button', { name: 'Accept additional cookies' }).waitFor();
    await pressElsewhere([['statistics-anonymous', 'allow']]);
    await page.waitForTimeout(300);
    assert.equal((await cookies())['wp_consent_statistics-anonymous'], 'wait');
    assert.deepEqual(await page.evaluate(() => window.heard), []);
    assert.equal((await cookies()).consent_choices, undefined);
    await open('/sample-page/');
    assert.equal(await phpAllows(), 'functional');
  });

  test('an apostrophe in the version of the notice keeps no yes from PHP', async () => {
    setOptions({ policy_version: "Council's notice", plugins: { marketing: 'Advert counter' } });
    await open();
    await choose('Accept additional cookies');
    await page.waitForFunction(() => window.heard.includes('statistics allow'));
    await open('/sample-page/');
    assert.match(await phpAllows(), /statistics/);
    assert.match(await page.locator('meta[name="php-allows-early"]').getAttribute('content'), /statistics/);
    setOptions({ policy_version: '3', plugins: { marketing: 'Advert counter' } });
  });

  test('no other plugin makes the API say yes to everybody, or keeps it silent', () => {
    const allowed = wordpress.evaluate(`
      add_filter('wp_consent_categories', fn () => array('functional', 'marketing'), 99);
      return array_values(array_filter(array('preferences', 'statistics', 'analytics', 'media', 'marketing'), 'wp_has_consent'));`);
    assert.deepEqual(allowed, []);
    const [last, waits] = wordpress.evaluate(`
      global $wp_filter;
      $last = array_map(fn ($name) => array_key_last(end($wp_filter[$name]->callbacks)), array('wp_has_consent', 'wp_get_consent_type', 'wp_has_service_consent'));
      return array($last, apply_filters('wp_consent_api_waitfor_consent_hook', true));`);
    assert.deepEqual(last, [
      'consent_gate_answer_last',
      'consent_gate_consent_type',
      'consent_gate_answer_service',
    ]);
    assert.equal(waits, false);
  });

  test('a yes to one service counts for nothing without ours, and a no to one goes on', async () => {
    const has = (service) => page.evaluate((name) => window.wp_has_service_consent(name), service);
    const kept = async () => decodeURIComponent((await cookies()).wp_consent_consented_services ?? 'none');
    const value = encodeURIComponent('{"Visitor counter":true,"Chat":false}');
    await open();
    await page.evaluate((text) => {
      document.cookie = `wp_consent_consented_services=${decodeURIComponent(text)}; Path=/`;
    }, value);
    await open();
    assert.equal(await kept(), '{"Chat":false}');
    assert.equal(await has('Visitor counter'), false);
    await context.addCookies([{ name: 'wp_consent_consented_services', value, url: wordpress.address }]);
    await open();
    assert.equal(await kept(), '{"Chat":false}');
    const told = await page.evaluate(() => {
      let service = 'nothing';
      document.addEventListener('wp_consent_api_status_change_service', (event) => {
        service = event.detail.service;
      });
      window.wp_set_service_consent('Visitor counter', true);
      return service;
    });
    assert.equal(told, 'nothing');
    assert.equal(await has('Visitor counter'), false);
    await choose('Accept additional cookies');
    await page.waitForFunction(() => window.wp_has_service_consent('Visitor counter'));
    assert.equal(await kept(), 'none');
    await page.evaluate(() => window.wp_set_service_consent('Visitor counter', false));
    assert.equal(await has('Visitor counter'), false);
    assert.deepEqual(page.failures, []);
  });

  test('PHP says no to a service unless all its categories have a yes', () => {
    const now = new Date().toISOString();
    const choicesOf = (all) =>
      `consent_choices=${Cookies.converter.write(JSON.stringify({ version: '3', date: now, choices: all }))}`;
    const ask = (record, single) =>
      wordpress.evaluate(`
        $_SERVER['HTTP_COOKIE'] = '${record}';
        $_COOKIE['wp_consent_consented_services'] = addslashes('${JSON.stringify(single)}');
        foreach (array('essential' => 'Advert', 'marketing' => 'Advert', 'functional' => 'Map', 'media' => 'Map') as $category => $service)
          wp_add_cookie_info("x_$category", $service, $category, '1 day', 'x');
        $all = array('Visitor counter', 'Advert', 'Map', 'Nobody knows it');
        return array_values(array_filter($all, 'wp_has_service_consent'));`);
    const yeses = { 'Visitor counter': true, Advert: true, Map: true, 'Nobody knows it': true };
    for (const single of [{}, yeses]) {
      assert.deepEqual(ask('', single), []);
      assert.deepEqual(ask(choicesOf({ analytics: false, marketing: false }), single), []);
      assert.deepEqual(ask(choicesOf({ analytics: true }), single), ['Visitor counter']);
      assert.deepEqual(ask(choicesOf({ media: true, marketing: true }), single), [
        'Advert',
        'Map',
        'Nobody knows it',
      ]);
    }
    assert.deepEqual(ask(choicesOf({ analytics: true }), { 'Visitor counter': false }), []);
  });

  test('a page that nobody has opened yet takes old yeses back, and says nothing else', async () => {
    await context.addInitScript(() => {
      let isAhead = true;
      Object.defineProperty(Document.prototype, 'prerendering', { get: () => isAhead });
      Object.defineProperty(navigator, 'userActivation', { value: { isActive: false } });
      window.openPage = () => {
        isAhead = false;
        document.dispatchEvent(new Event('prerenderingchange'));
      };
    });
    const version = (number, choices) => ({
      name: 'consent_choices',
      value: Cookies.converter.write(
        JSON.stringify({ version: number, date: new Date().toISOString(), choices }),
      ),
      url: wordpress.address,
    });
    const yes = { name: 'wp_consent_statistics', value: 'allow', url: wordpress.address };
    const single = { ...yes, name: 'wp_consent_consented_services', value: '{"Visitor%20counter":true}' };
    const old = version('2', { analytics: true, marketing: true });
    await context.addCookies([old, yes, single]);
    await open();
    await page.waitForFunction(() => window.heard);
    assert.deepEqual(await cookies(), { consent_choices: old.value, wp_consent_statistics: 'wait' });
    await page.evaluate(() => window.wp_set_consent('statistics', 'allow'));
    assert.equal((await cookies()).wp_consent_statistics, 'wait');
    assert.deepEqual(await page.evaluate(() => window.heard), []);
    assert.deepEqual(tracked(), []);
    await page.evaluate(() => window.openPage());
    await page.getByRole('button', { name: 'Accept additional cookies' }).waitFor();
    assert.deepEqual(tracked(), []);

    await page.goto('about:blank');
    await context.clearCookies();
    const current = version('3', { analytics: true, marketing: true });
    await context.addCookies([current]);
    await open();
    await page.waitForFunction(() => window.heard);
    assert.deepEqual(
      Object.keys(await cookies()).filter((name) => name.startsWith('wp_')),
      [],
    );
    // A no waits until there is a visitor.
    await page.evaluate(() => window.wp_set_consent('marketing', 'deny'));
    assert.deepEqual(await recordOf(), { analytics: true, marketing: true });
    await page.evaluate(() => window.openPage());
    await page.waitForFunction(() => window.consentGate.choices.marketing === false);
    assert.equal((await cookies()).wp_consent_statistics, 'allow');
    assert.equal((await cookies()).wp_consent_marketing, 'deny');
    assert.deepEqual(page.failures, []);
  });

  test('an old yes in the cookies of the API counts for nothing where ours has gone', async () => {
    const all = ['preferences', 'statistics', 'statistics-anonymous', 'marketing', 'media', 'analytics'];
    const { address } = wordpress;
    await context.addCookies(
      all.map((name) => ({ name: `wp_consent_${name}`, value: 'allow', url: address })),
    );
    await open();
    assert.equal(await phpAllows(), 'functional');
    assert.equal(await page.evaluate(() => window.wp_has_consent('statistics')), false);
    assert.deepEqual(tracked(), []);
    assert.equal((await cookies()).wp_consent_statistics, 'wait');
  });

  test('a choice in one window is heard by the plugins in another', async () => {
    const other = await visitorIn(context);
    await Promise.all([open(), open('/sample-page/', other)]);
    await choose('Accept additional cookies');
    await other.waitForFunction(() => window.heard.includes('statistics allow'), undefined, { polling: 100 });
    assert.deepEqual(tracked(other), ['/tracker.js?change']);
  });

  test('an administrator saves the settings, is told what is wrong, and finds what was written', async () => {
    setOptions({});
    const one = await officer();
    await open('/wp-admin/options-general.php?page=consent-gate', one);
    assert.deepEqual(await violations(one, '.consent-gate-settings'), []);
    await one.getByLabel('Name of the website').fill('Testshire <Council> & Co');
    await one.getByLabel('Version of your notice').fill('7');
    await one.getByLabel('Google Analytics', { exact: true }).fill('UA-1');
    await one.getByLabel('Hotjar', { exact: true }).fill('1234567');
    await one.getByLabel('Over the foot of the window').check();
    await one.getByText('More services').click();
    await one.getByLabel('ReachDeck', { exact: true }).check();
    await one.getByLabel('Further options').fill('{"gpc": "reject",}');
    await one.getByRole('button', { name: 'Save Changes' }).click();
    const wrongId = '“UA-1” is not an id of Google Analytics. It should look like G-ABC1234567.';
    await one.locator('.notice', { hasText: wrongId }).waitFor();
    const google = one.getByLabel('Google Analytics', { exact: true });
    assert.equal(await google.inputValue(), 'UA-1');
    assert.equal(await google.getAttribute('aria-invalid'), 'true');
    const says = await google.evaluate(({ ariaDescribedByElements: [first] }) => first.textContent);
    assert.equal(says, `Mistake: ${wrongId}`);
    assert.equal(await one.getByLabel('Further options').inputValue(), '{"gpc": "reject",}');
    assert.match(await one.locator('#consent-gate-json-error').textContent(), /a comma after the last entry/);
    assert.ok(await one.getByLabel('ReachDeck', { exact: true }).isChecked());
    assert.deepEqual(await violations(one, '.consent-gate-settings'), []);
    assert.equal(
      wordpress.evaluate(`return get_option('consent_gate')['ids']['google-analytics'] ?? 'none';`),
      'none',
    );

    await google.fill('G-ABC1234567');
    await one.getByLabel('Further options').fill('{"gpc": "reject"}');
    await one.getByRole('button', { name: 'Save Changes' }).click();
    await one.getByText('Settings saved.').waitFor();
    assert.equal(await one.locator('[aria-invalid]').count(), 0);
    await open();
    const config = JSON.parse(await page.locator('script[data-consent-gate]').textContent());
    assert.equal(config.siteName, 'Testshire & Co');
    assert.deepEqual([config.policyVersion, config.gpc, config.banner], ['7', 'reject', 'bottom']);
    const ours = config.services.filter(({ use }) => use);
    assert.deepEqual(ours, [
      { use: 'google-analytics', id: 'G-ABC1234567' },
      { use: 'hotjar', id: '1234567' },
      { use: 'reachdeck' },
    ]);
    await page.getByRole('button', { name: 'Accept additional cookies' }).waitFor();
    assert.deepEqual(await page.evaluate(() => window.consentGate.problems), []);
    assert.deepEqual(await violations(page), []);
    for (const url of page.asked) assert.match(url, /^\//);
    assert.deepEqual([...one.failures, ...wordpress.complaints()], []);
  });

  test('a mistake in the JSON is named, with where it stands and what would be right', () => {
    const sentences = {
      '[1]': /write one object/,
      '{"siteName": “Testshire”}':
        /line 1 with ““Testshire”}”. Texts and names need straight quotation marks/,
      '{\n"gpc": true\n}': /“gpc” is true, and should be a text/,
      '{"gpc": "never"}': /“gpc” is "never", and should be one of object, reject, ignore/,
      '{"sitename": "x"}': /“sitename” is not an option. There are: siteName, cookiesPage/,
      '{"policyVersion": "8"}': /set by the field “Version of your notice” too/,
      '{"cookie": {"days": "x"}}': /“cookie.days” is "x", and should be a number/,
      '{"services": {"use": "hotjar"}}': /“services” is .*, and should be a list/,
      '{"services": [{"name": "x"}]}': /“services\[0\]” needs either “use”, or both/,
      '{"services": [{"use": "hotjr", "id": "1"}]}':
        /“services\[0\].use” is “hotjr”, which consent-gate does not know/,
      '{"services": [{"use": "matomo", "id": "1"}]}': /“services\[0\].url” is “”. It should look like https:/,
      '{"services": [{"name": "x", "category": "analytics", "src": "https://x.example/"}]}': /^$/,
      '{"services": [{"name": "x", "category": "analytics", "src": "/x.js"}]}': /^$/,
      '{"services": [{"name": "x", "category": "analitics"}]}':
        /“services\[0\].category” is “analitics”, .* There are: essential, functional, analytics, media, marketing\./,
      '{"categories": {"chat": {}}, "services": [{"name": "x", "category": "chat"}]}': /^$/,
      '{"services": [{"use": "hotjar", "id": "1234567", "category": "x"}]}':
        /“services\[0\].category” is “x”/,
      '{"services": [{"name": "x", "category": "analytics", "src": "javascript:alert(1)"}]}':
        /“services\[0\].src” is “javascript:alert\(1\)”. It should look like https:/,
      '{"cookie": {"name": "a b;c"}}': /“cookie.name” is “a b;c”/,
      '{"cookie": {"days": 0}}': /“cookie.days” is “0”/,
      '{"cookie": {"name": "choice", "days": 90, "path": "/", "sameSite": "Strict", "domain": "auto"}}': /^$/,
      '{"categories": {"": {}}}': /“categories” has “”/,
    };
    const found = wordpress.evaluate(`
      require_once ABSPATH . 'wp-admin/includes/template.php';
      foreach (array('check-options', 'settings-page') as $name) require_once WP_PLUGIN_DIR . "/consent-gate/includes/$name.php";
      wp_set_current_user(1);
      $options = array_merge(consent_gate_options(), array('policy_version' => '7'));
      return array_map(fn ($json) => consent_gate_wrong_json($json, $options), ${JSON.stringify(Object.keys(sentences)).replaceAll('$', '\\$')});`);
    for (const [i, [json, sentence]] of Object.entries(sentences).entries())
      assert.match(found[i], sentence, json);
  });

  test('who may not write any HTML brings no script into pages by the settings', () => {
    setOptions({ json: '{\n"gpc": "reject"}', ids: { 'google-tag-manager': 'GTM-AAAA1' } });
    const save = (given) =>
      wordpress.evaluate(`
        define('DISALLOW_UNFILTERED_HTML', true);
        require_once ABSPATH . 'wp-admin/includes/template.php';
        foreach (array('check-options', 'settings-page') as $name) require_once WP_PLUGIN_DIR . "/consent-gate/includes/$name.php";
        wp_set_current_user(1);
        $saved = consent_gate_check_options(json_decode('${JSON.stringify(given).replaceAll('\\', '\\\\')}', true));
        return array($saved['json'], $saved['ids'], array_column(get_settings_errors('consent_gate'), 'code'));`);
    const before = ['{\n"gpc": "reject"}', { 'google-tag-manager': 'GTM-AAAA1' }];
    const json = '{"services": [{"name": "x", "category": "essential", "src": "https://x.example/"}]}';
    assert.deepEqual(save({ json, ids: { 'google-tag-manager': 'GTM-BBBB2' } }), [
      ...before,
      ['ids-google-tag-manager', 'json', 'rest'],
    ]);
    const same = { json: '{\r\n"gpc": "reject"}', ids: { 'google-tag-manager': 'GTM-AAAA1' } };
    assert.deepEqual(save(same), [...before, []]);
  });

  test('blocks and shortcodes draw the elements, with a link for visitors without JavaScript', async () => {
    setOptions({ ids: { hotjar: '1234567' }, plugins: { media: 'YouTube' } });
    const content = [
      '<!-- wp:consent-gate/settings {"headingLevel":3} /-->',
      '<!-- wp:consent-gate/cookie-table {"category":"analytics"} /-->',
      '<!-- wp:consent-gate/embed {"service":"youtube","src":"https://www.youtube.com/watch?v=aqz-KE-bpKQ","title":"Bins & boxes"} /-->',
      '[consent_cookie_table service="hotjar" onclick="alert(1)"]',
      '[consent_embed service="vimeo" video="123456" title="Bins & more" /]',
      '[consent_embed src="javascript:alert(1)"]<a href="/x" onclick="alert(1)">x</a>[/consent_embed]',
      '[consent_settings heading_level="9"]',
    ].join('\n\n');
    const id = wordpress.evaluate(
      `wp_set_current_user(1); kses_init(); return wp_insert_post(wp_slash(array('post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Cookies', 'post_name' => 'cookies', 'post_content' => ${JSON.stringify(content).replaceAll('$', '\\$')})));`,
    );
    setOptions({ cookies_page: id, ids: { hotjar: '1234567' }, plugins: { media: 'YouTube' } });
    await open('/cookies/');
    assert.equal(await page.locator('consent-settings').first().getAttribute('heading-level'), '3');
    assert.equal(await page.locator('consent-settings').last().getAttribute('heading-level'), null);
    await page.getByRole('heading', { name: 'Analytics cookies' }).first().waitFor();
    await page.getByText('Show this once').first().waitFor();
    assert.equal(await page.locator('consent-cookie-table').count(), 2);
    const embed = page.locator('consent-embed').first();
    const link = embed.getByRole('link', { name: 'Bins & boxes' });
    assert.equal(await link.getAttribute('href'), 'https://www.youtube.com/watch?v=aqz-KE-bpKQ');
    const html = await (
      await fetch(`http://127.0.0.1:${wordpress.port}/cookies/`, { headers: { host } })
    ).text();
    assert.match(html, /<a href="https:\/\/vimeo\.com\/123456">Bins &amp; more<\/a>/);
    assert.match(html, /<consent-embed src="javascript:alert\(1\)"><a href="\/x">x<\/a><\/consent-embed>/);
    assert.doesNotMatch(html, /onclick/);
    assert.match(html, /Without it we set only essential cookies/);
    assert.deepEqual(await violations(page), []);
    await open();
    assert.equal(
      await page.evaluate(() => window.consentGate.config.cookiesPage),
      `${wordpress.address}/cookies/`,
    );
    for (const url of page.asked) assert.match(url, /^\//);
    assert.deepEqual(wordpress.complaints(), []);
  });

  test('no embed of an editor is essential, by whatever name', () => {
    setOptions({ json: '{"categories": {"parks": {"basis": "essential"}, "play": {}}}' });
    const ask = `return array_map(fn ($category) => consent_gate_embed_html(array('src' => 'https://any.example/', 'category' => $category)), array('essential', 'parks', 'play'));`;
    const [essential, own, other] = wordpress.evaluate(ask);
    for (const html of [essential, own])
      assert.match(html, /^<consent-embed src="https:\/\/any\.example\/"><a /);
    assert.match(other, / category="play">/);
  });

  test('an editor puts the blocks into a page, and sees in the editor what they are', async () => {
    const one = await officer();
    await open('/wp-admin/post-new.php?post_type=page&post_title=Our+cookies', one);
    await one.waitForFunction(() => window.wp?.blocks?.getBlockType('consent-gate/embed'));
    await one.evaluate(() => {
      for (const scope of ['core', 'core/edit-post'])
        window.wp.data.dispatch('core/preferences').set(scope, 'welcomeGuide', false);
    });
    for (const [id, name] of [
      ['settings', 'Cookie settings'],
      ['embed', 'Video, map or post that waits'],
    ]) {
      await one.getByRole('button', { name: /^(Toggle block|Block) inserter$/i }).click();
      await one.getByRole('searchbox').fill(name);
      await one.locator(`.editor-block-list-item-consent-gate-${id}`).click();
      await one.getByRole('button', { name: /^(Toggle block|Block) inserter$/i }).click();
    }
    const frame = (await one.locator('iframe[name="editor-canvas"]').count())
      ? one.frameLocator('iframe[name="editor-canvas"]')
      : one;
    await frame.getByText('Visitors see the cookie settings here.').waitFor();
    await frame.getByLabel('Where it comes from').selectOption('youtube');
    await frame.getByLabel('Address').fill('https://youtu.be/aqz-KE-bpKQ');
    await one.evaluate(() => window.wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block'));
    const categories = one.locator('select', { has: one.locator('option[value="media"]') });
    await categories.waitFor();
    assert.equal(await categories.locator('option[value="essential"]').count(), 0);
    await one.getByRole('button', { name: 'Publish', exact: true }).click();
    await one
      .getByRole('region', { name: 'Editor publish' })
      .getByRole('button', { name: 'Publish', exact: true })
      .click();
    await one.getByText('is now live.').first().waitFor();
    await open('/our-cookies/');
    await page.locator('consent-settings').waitFor();
    assert.equal(await page.locator('consent-embed').getAttribute('service'), 'youtube');
    assert.deepEqual(wordpress.complaints(), []);
  });

  test('what WordPress makes of an address waits for the visitor', async () => {
    setOptions({ plugins: { media: 'YouTube' } });
    const paragraph = 'https://www.youtube.com/watch?v=aqz-KE-bpKQ';
    const block = `<!-- wp:embed {"url":"${paragraph}"} --><figure class="wp-block-embed wp-embed-aspect-16-9 wp-has-aspect-ratio"><div class="wp-block-embed__wrapper">\n${paragraph}\n</div></figure><!-- /wp:embed -->`;
    const id = wordpress.evaluate(`
      add_filter('pre_oembed_result', fn ($html, $url) => str_contains($url, 'youtube')
        ? '<iframe title="Bins" src="https://www.youtube.com/embed/aqz-KE-bpKQ?feature=oembed"></iframe>'
        : '<blockquote><a href="' . $url . '">x</a></blockquote><script src="https://social.test/embed.js"></script>', 10, 2);
      $id = wp_insert_post(wp_slash(array('post_type' => 'page', 'post_status' => 'publish', 'post_name' => 'videos', 'post_title' => 'Videos', 'post_content' => ${JSON.stringify(`${block}\n\n${paragraph}\n\nhttps://social.test/1`)})));
      $GLOBALS['post'] = get_post($id);
      setup_postdata($GLOBALS['post']);
      apply_filters('the_content', get_the_content(null, false, $id));
      return $id;`);
    assert.ok(id);
    await open('/videos/');
    await page.getByText('Show this once').first().waitFor();
    assert.equal(await page.locator('consent-embed[service="youtube"][title="Bins"]').count(), 2);
    assert.equal(await page.locator('iframe').count(), 0);
    assert.equal(await page.locator('.wp-has-aspect-ratio').count(), 0);
    await page.getByRole('link', { name: 'https://social.test/1' }).waitFor();
    assert.equal(await page.locator('template[data-consent="media"]').count(), 1);
    for (const url of page.asked) assert.match(url, /^\//);
    assert.deepEqual(wordpress.complaints(), []);
  });

  test('an embed whose frame another plugin has emptied waits too', () => {
    setOptions({ plugins: { media: 'YouTube' } });
    const gate = (src, url) =>
      wordpress.evaluate(
        `return consent_gate_gate_embed('<iframe title="Bins" src="${src}" data-src="https://frame.test/1"></iframe>', ${url ?? 'home_url("/1")'});`,
      );
    const youtube = "'https://www.youtube.com/watch?v=aqz-KE-bpKQ'";
    for (const src of ['about:blank', 'data:text/html,x', '', '/lazy.html', `${wordpress.address}/x.gif`]) {
      assert.match(gate(src, youtube), /^<consent-embed service="youtube"/, src);
      assert.match(gate(src, "'https://social.test/1'"), /<template data-consent="media"><iframe/, src);
      assert.match(gate(src, "''"), /<template data-consent="media"><iframe/, src);
    }
    assert.match(gate('about:blank'), /^<iframe/);
    assert.match(gate(`${wordpress.address}/1`), /^<iframe/);
    // Such as a picture that stands in until the frame is seen.
    assert.match(gate(`${wordpress.address}/1`, youtube), /^<consent-embed service="youtube"/);
  });

  /** Asks as the browser does, with raw headers. */
  function keep(cookie, method = 'POST', path = '/?consent-gate=keep-choice') {
    return new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port: wordpress.port, path, method, agent: false };
      const headers = { host: `${host}:${wordpress.port}`, ...(cookie && { cookie }) };
      const sent = request({ ...options, headers }, (response) => {
        response.resume();
        response.on('end', () =>
          resolve({ status: response.statusCode, cookies: response.headers['set-cookie'] ?? [] }),
        );
      });
      sent.on('error', reject).end();
    });
  }

  test('the server writes the choice once more, as it came, and no other value', async () => {
    setOptions({ ids: { hotjar: '1234567' } });
    await open();
    const answer = page.waitForResponse((response) => response.url().endsWith('/?consent-gate=keep-choice'));
    await choose('Reject analytics cookies');
    assert.equal((await answer).status(), 204);
    const [kept] = (await context.cookies()).filter(({ name }) => name === 'consent_choices');
    assert.deepEqual([kept.httpOnly, kept.path, kept.sameSite, kept.domain], [false, '/', 'Lax', host]);
    assert.ok(kept.expires > Date.now() / 1000 + 364 * 86_400);
    const choice = `consent_choices=${kept.value}`;
    const written = `${choice}; Path=/; Max-Age=31536000; SameSite=Lax`;
    assert.deepEqual(await keep(`a=1; ${choice}`), { status: 204, cookies: [written] });
    assert.deepEqual((await keep(choice, 'GET')).status, 405);
    for (const cookie of ['consent_choices=yes', `${choice}; ${choice}`, `x_${choice}`, undefined])
      assert.deepEqual(await keep(cookie), { status: 204, cookies: [] }, cookie);
    const named = {
      json: '{"cookie": {"name": "ours", "days": 10, "domain": "testshire.gov.uk", "path": "/x", "sameSite": "Strict"}}',
    };
    wordpress.evaluate(
      `update_option('consent_gate', array('json' => '${named.json}')); update_option('home', 'x');`,
    );
    assert.deepEqual((await keep(`ours=${kept.value}; ${choice}`)).cookies, [
      `ours=${kept.value}; Path=/x; Max-Age=864000; SameSite=Strict; Domain=testshire.gov.uk`,
    ]);
    // WordPress puts a stroke before each apostrophe of a request.
    const record = { version: "it's", date: new Date().toISOString(), choices: { analytics: false } };
    const quoted = `consent_choices=${Cookies.converter.write(JSON.stringify(record))}`;
    setOptions({ policy_version: "it's" });
    assert.equal((await keep(quoted)).cookies.length, 1);
    assert.ok((await keep(quoted)).cookies[0].startsWith(`${quoted}; `));
    setOptions({ keep: false });
    assert.deepEqual(await keep(choice), { status: 404, cookies: [] });
    assert.deepEqual(wordpress.complaints(), []);
  });

  test('on https the cookie that the server writes is Secure', () => {
    setOptions({});
    const sent = wordpress.evaluate(
      `return consent_gate_cookie_attributes(consent_gate_cookie(consent_gate_config()));`,
      { TEST_HOME: wordpress.address.replace('http:', 'https:') },
    );
    assert.equal(sent, 'Path=/; Max-Age=31536000; SameSite=Lax; Secure');
  });

  test('options and cookies of any type break nothing, and allow nothing', async () => {
    const odd = [
      'x',
      7,
      null,
      [],
      [[]],
      { json: [] },
      { json: '{"services": {"a": 1}, "categories": 3, "cookie": [], "policyVersion": {}}' },
    ];
    odd.push(
      { ids: 'x', plugins: 3, cookies_page: [], banner: {}, keep: 'x' },
      { ids: { hotjar: [] }, cookies_page: '99999' },
    );
    odd.push({
      json: '{"cookie": {"name": "(", "days": "x", "path": 3}, "categories": {"analytics": null, "x": {"basis": []}}}',
    });
    const cookie = [
      'consent_choices[]=1; consent_choices=%ff; wp_consent_statistics[]=x',
      'consent_choices=%7B%22version%22%3A1',
    ];
    for (const options of odd) {
      wordpress.evaluate(
        `update_option('consent_gate', json_decode('${JSON.stringify(options).replace(/['\\]/g, '\\$&')}', true));`,
      );
      const headers = { host, cookie: cookie[odd.indexOf(options) % 2] };
      const response = await fetch(`http://127.0.0.1:${wordpress.port}/?consent-gate[]=x`, { headers });
      const html = await response.text();
      assert.match(html, /<meta name="php-allows" content="functional">/, JSON.stringify(options));
      JSON.parse(/data-consent-gate>(.*?)<\/script>/.exec(html)[1]);
    }
    // What the last two leave is shown to the administrator.
    const one = await officer();
    for (const options of odd.slice(-2)) {
      setOptions(options);
      await open('/wp-admin/options-general.php?page=consent-gate', one);
      assert.equal(await one.getByRole('button', { name: 'Save Changes' }).count(), 1);
    }
    assert.deepEqual(wordpress.complaints(), []);
  });

  test('a choice of another version, a damaged one and two that differ are none, for PHP too', () => {
    const record = (version, date, choices) =>
      Cookies.converter.write(JSON.stringify({ version, date, choices }));
    const now = new Date().toISOString().replace(/\.\d+/, '');
    const yes = record('3', now, { analytics: true, media: false });
    const day = 86_400_000;
    const at = (days) => new Date(Date.now() + days * day).toISOString().replace(/\.\d+/, '');
    const cases = {
      [`consent_choices=${yes}`]: true,
      [`a=1;consent_choices=${yes}; consent_choices=${yes}`]: true,
      [`consent_choices=${yes}; consent_choices=${record('3', now, { analytics: false })}`]: false,
      [`x_consent_choices=${yes}`]: false,
      [`consent_choices=${yes.slice(0, -3)}`]: false,
      [`consent_choices=${record('4', now, { analytics: true })}`]: false,
      [`consent_choices=${record(3, now, { analytics: true })}`]: false,
      [`consent_choices=${record('3', at(-366), { analytics: true })}`]: false,
      [`consent_choices=${record('3', at(2), { analytics: true })}`]: false,
      [`consent_choices=${record('3', 'yesterday', { analytics: true })}`]: false,
      [`consent_choices=${record('3', now, { analytics: 1 })}`]: false,
      [`consent_choices=${record('3', now, { analytics: true, media: 'x' })}`]: false,
      [`consent_choices=${record('3', now, { media: true })}`]: false,
      [`consent_choices=${record('3', now, 'analytics')}`]: false,
      [`consent_choices=${yes.replace('%22', '%2')}`]: false,
      [`consent_choices=${yes.replace('true', 'true%zz')}`]: false,
      '': false,
    };
    setOptions({ policy_version: '3' });
    const found = wordpress.evaluate(
      `return array_map(function ($cookie) { $_SERVER['HTTP_COOKIE'] = $cookie; return consent_gate_granted('analytics') && wp_has_consent('statistics'); }, json_decode('${JSON.stringify(Object.keys(cases))}'));`,
    );
    assert.deepEqual(found, Object.values(cases));
    const old = record('3', now, { social: true });
    const ask = `$_SERVER['HTTP_COOKIE'] = 'consent_choices=${old}'; return consent_gate_granted('social');`;
    assert.equal(wordpress.evaluate(ask), false);
    setOptions({ policy_version: '3', json: '{"categories": {"social": {}}}' });
    assert.equal(wordpress.evaluate(ask), true);
  });

  test('without the API no cookie of its is written, and the rest works', async () => {
    wordpress.evaluate(
      `require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins(array('wp-consent-api/wp-consent-api.php', 'counter/counter.php'));`,
    );
    setOptions({ plugins: { analytics: 'Visitor counter' } });
    await open();
    await choose('Accept analytics cookies');
    await page.waitForFunction(() => window.consentGate.granted('analytics'));
    await open('/sample-page/');
    assert.deepEqual(Object.keys(await cookies()), ['consent_choices']);
    assert.deepEqual(
      page.asked.filter((url) => /bridge/.test(url)),
      [],
    );
    assert.deepEqual([...page.failures, ...wordpress.complaints()], []);
  });

  test('when it is deleted, its settings go, on every site of a network', () => {
    setOptions({ site_name: 'x' });
    const uninstall = `define('WP_UNINSTALL_PLUGIN', 'consent-gate/consent-gate.php'); require WP_PLUGIN_DIR . '/consent-gate/uninstall.php';`;
    assert.equal(wordpress.evaluate(`${uninstall} return get_option('consent_gate');`), false);
    const second = wordpress.makeNetwork();
    const both = (code) =>
      `return array_map(function ($site) { switch_to_blog($site); $found = ${code}; restore_current_blog(); return $found; }, array(1, ${second}));`;
    assert.deepEqual(
      wordpress.evaluate(both(`update_option('consent_gate', array('site_name' => "s$site"))`)),
      [true, true],
    );
    assert.deepEqual(wordpress.evaluate(both(`consent_gate_options()['site_name']`)), ['s1', `s${second}`]);
    assert.deepEqual(wordpress.evaluate(`${uninstall} ${both(`get_option('consent_gate')`)}`), [
      false,
      false,
    ]);
    assert.deepEqual(wordpress.complaints(), []);
  });
});
