<?php

declare(strict_types=1);

namespace Drupal\consent_gate;

/**
 * Reads the settings into the options of the gate, and says what is wrong.
 *
 * Each option is held against the same form as in a page: forms.json is made
 * from the sources of the gate.
 */
final class Options {

  /**
   * Settings that have a field of their own, and the options that they are.
   */
  public const FIELDS = [
    'site_name' => 'siteName',
    'cookies_page' => 'cookiesPage',
    'privacy_page' => 'privacyPage',
    'policy_version' => 'policyVersion',
    'banner' => 'banner',
    'consent_mode' => 'consentMode',
    'gpc' => 'gpc',
    'on_withdraw' => 'onWithdraw',
  ];

  /**
   * What a pattern means to a browser, said to PCRE, which reads bytes here.
   *
   * White space and the ends of lines are more in a browser than in PCRE.
   */
  private const SAID_TO_PCRE = [
    '~' => '\~',
    '[^]' => '[\s\S]',
    '[^\s' . "\0" . ']' => '(?:(?!\xC2\xA0|\xE1\x9A\x80|\xE2\x80[\x80-\x8A\xA8\xA9\xAF]|\xE2\x81\x9F|\xE3\x80\x80|\xEF\xBB\xBF)[^\s\x00])',
    '.*' => '(?:(?!\xE2\x80[\xA8\xA9])[^\r\n])*',
    "\0" => '\x00',
  ];

  /**
   * The forms of all options, once they are read.
   */
  private static ?array $forms = NULL;

  /**
   * Where the files are, with a slash at its end.
   */
  public static function folder(array $settings): string {
    return rtrim(trim($settings['folder']), '/') . '/';
  }

  /**
   * The options as JSON that no value can end: "<" is written as "\u003C".
   *
   * JSON that cannot be read is handed on, so that nothing loads, and so that
   * the page says why.
   */
  public static function json(array $settings): string {
    $more = self::more($settings);
    if ($more === NULL) {
      return str_replace('<', '\u003C', $settings['more']);
    }
    $options = self::fields($settings) + (array) $more;
    $options['services'] = [...self::list($more->services ?? []), ...self::services($settings)];
    return json_encode((object) $options, JSON_HEX_TAG | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE);
  }

  /**
   * Everything that is wrong, in sentences, by the setting that has it.
   *
   * @return array<string, list<string>>
   *   Empty where nothing is wrong.
   */
  public static function mistakes(array $settings): array {
    $found = [];
    if (!preg_match('~^(https?://[^/?#\s]+|)/([^?#\s]*/)?$~D', self::folder($settings))) {
      $found['folder'][] = sprintf('"%s" does not match /libraries/consent-gate/: a path or an address, without "?"', trim($settings['folder']));
    }
    $fields = self::fields($settings);
    foreach (array_flip(self::FIELDS) as $name => $setting) {
      $own = array_intersect_key($fields, [$name => TRUE]);
      self::keepFitting($own, self::forms()['config'], 'config', function ($sentence) use (&$found, $setting) {
        $found[$setting][] = $sentence;
      });
    }
    $more = self::more($settings);
    $categories = self::categoriesIn($more);
    $listed = [];
    foreach (self::services($settings) as $service) {
      if (in_array($service->use, $listed, TRUE)) {
        $found['services'][] = sprintf('%s: it is listed twice', $service->use);
      }
      $listed[] = $service->use;
      self::checkService($service, $categories, function ($sentence) use (&$found) {
        $found['services'][] = $sentence;
      });
    }
    $tell = function ($sentence) use (&$found) {
      $found['more'][] = $sentence;
    };
    if ($more === NULL) {
      $tell('This is no JSON that begins with { and ends with }: ' . self::whyUnreadable($settings));
      return $found;
    }
    self::checkMore($more, $categories, $listed, $tell);
    return $found;
  }

  /**
   * Checks what is said in JSON, in the order of the gate.
   */
  private static function checkMore(object $more, array $categories, array $listed, callable $tell): void {
    $forms = self::forms();
    foreach (array_intersect(array_keys((array) $more), self::FIELDS) as $name) {
      $tell(sprintf('config: "%s" has a field of its own above', $name));
    }
    $rest = array_diff_key((array) $more, array_flip(self::FIELDS), ['$schema' => TRUE]);
    $options = self::keepFitting($rest, $forms['config'], 'config', $tell);
    self::keepFitting($options['cookie'] ?? NULL, $forms['cookie'], 'cookie', $tell);
    $own = self::keepFitting($options['categories'] ?? NULL, $forms['objects'], 'categories', $tell);
    foreach (array_replace(array_fill_keys($forms['categories'], []), $own) as $id => $category) {
      self::keepFitting($category, $forms['category'], (string) $id, $tell);
    }
    foreach (self::keepFitting($options['services'] ?? NULL, $forms['objects'], 'services', $tell) as $service) {
      $use = is_object($service) ? $service->use ?? NULL : NULL;
      if (in_array($use, $listed, TRUE)) {
        $tell(sprintf('%s: it is in the list of services above, too', $use));
      }
      self::checkService($service, $categories, $tell);
    }
  }

  /**
   * Checks one service.
   */
  private static function checkService(object|array $input, array $categories, callable $tell): void {
    $forms = self::forms();
    $input = (array) $input;
    $use = $input['use'] ?? NULL;
    $preset = is_string($use) ? $forms['services'][$use] ?? NULL : NULL;
    $byDefault = ['name' => $preset ? $use : Missing::Value, 'category' => $preset['category'] ?? Missing::Value];
    $seeds = array_replace($byDefault, $input);
    $service = self::isTrue($use) && !$preset ? ['use' => $use] : $seeds;
    foreach (array_keys($preset['options'] ?? []) as $option) {
      $service[$option] ??= Missing::Value;
    }
    $about = self::isTrue($service['name'] ?? NULL) ? $service['name'] : (self::isTrue($use) ? $use : 'services');
    $about = is_string($about) ? $about : 'services';
    $all = implode('|', $categories);
    $fits = in_array($seeds['category'], $categories, TRUE);
    $known = [
      ...$forms['service'],
      'src' => $preset ? $forms['none'] : $forms['address'],
      ...$preset['options'] ?? [],
      ...$preset['optional'] ?? [],
      'use' => [implode('|', array_map('preg_quote', array_keys($forms['services']))), implode('|', array_keys($forms['services']))],
      'category' => [$fits ? $forms['text'][0] : $forms['none'][0], $all],
    ];
    $options = self::keepFitting($service, $known, $about, $tell);
    $whose = (isset($options['name']) ? self::text($options['name']) : 'services') . ' cookies';
    foreach (self::keepFitting($options['cookies'] ?? NULL, $forms['objects'], $whose, $tell) as $cookie) {
      self::keepFitting(array_replace(['name' => Missing::Value], (array) $cookie), $forms['fact'], $whose, $tell);
    }
    $needed = $preset['oneOf'] ?? [];
    if ($needed && !array_filter($needed, fn ($name) => self::isTrue($service[$name] ?? NULL))) {
      $tell(sprintf('%s: it needs an "%s" or a "%s"', $about, ...$needed));
    }
  }

  /**
   * The options that are known and fit. The others are left out and told.
   */
  private static function keepFitting(mixed $input, array $forms, string $about, callable $tell): array {
    $fitting = [];
    foreach ((array) $input as $name => $value) {
      $form = $forms[$name] ?? $forms['*'] ?? NULL;
      if ($form && self::fits($form[0], $value)) {
        $fitting[$name] = $value;
        continue;
      }
      $whose = sprintf('%s: "%s" is', $about, $name);
      if ($form && $value === Missing::Value) {
        $tell("$whose missing; it would be $form[1]");
        continue;
      }
      $known = array_keys(array_filter($forms, fn ($each) => $each !== self::forms()['none']));
      sort($known, SORT_STRING);
      $right = $form ? $form[1] : 'an option: ' . implode('|', $known);
      $shown = json_encode($value, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS);
      $tell("$whose $shown, which " . ($form === self::forms()['none'] ? $right : "does not match $right"));
    }
    return $fitting;
  }

  /**
   * Whether a value has a form.
   */
  private static function fits(string $pattern, mixed $value): bool {
    $pattern = strtr($pattern, self::SAID_TO_PCRE);
    return preg_match("~^($pattern)$~D", self::text($value)) === 1;
  }

  /**
   * A value as a page writes it. Objects and lists are the character 0.
   */
  private static function text(mixed $value): string {
    return match (TRUE) {
      $value === NULL, $value === Missing::Value => '',
      is_bool($value) => $value ? 'true' : 'false',
      is_scalar($value) => (string) $value,
      default => "\0",
    };
  }

  /**
   * The options that have a field, where it is not empty.
   */
  private static function fields(array $settings): array {
    $options = [];
    foreach (self::FIELDS as $setting => $name) {
      $value = trim((string) ($settings[$setting] ?? ''));
      if ($value !== '') {
        $options[$name] = $value;
      }
    }
    return $options;
  }

  /**
   * The services of the list: a name on each line, and its id after a blank.
   *
   * @return list<object>
   *   In the order of the lines.
   */
  private static function services(array $settings): array {
    $services = [];
    foreach (preg_split('/\R/', (string) ($settings['services'] ?? '')) as $line) {
      [$use, $id] = preg_split('/\s+/', trim($line), 2) + [1 => ''];
      if ($use !== '') {
        $services[] = (object) (['use' => $use] + ($id === '' ? [] : ['id' => $id]));
      }
    }
    return $services;
  }

  /**
   * What is said in JSON: an object, or NULL where it can't be read.
   */
  private static function more(array $settings): ?object {
    $text = trim((string) ($settings['more'] ?? ''));
    $more = json_decode($text === '' ? '{}' : $text);
    return is_object($more) ? $more : NULL;
  }

  /**
   * What is wrong with JSON that is none.
   */
  private static function whyUnreadable(array $settings): string {
    $value = json_decode((string) $settings['more']);
    return json_last_error() === JSON_ERROR_NONE ? 'it is ' . get_debug_type($value) : lcfirst(json_last_error_msg());
  }

  /**
   * Every category that there is.
   */
  private static function categoriesIn(?object $more): array {
    $own = array_filter((array) ($more->categories ?? []), fn ($each) => is_object($each) || is_array($each));
    return array_values(array_unique([...self::forms()['categories'], ...array_map('strval', array_keys($own))]));
  }

  /**
   * A list, also where an object was written.
   */
  private static function list(mixed $services): array {
    return is_object($services) || is_array($services) ? array_values((array) $services) : [];
  }

  /**
   * What a page takes for true.
   */
  private static function isTrue(mixed $value): bool {
    return $value !== Missing::Value && $value !== NULL && $value !== '' && $value !== FALSE && $value !== 0 && $value !== 0.0;
  }

  /**
   * The forms of all options.
   */
  private static function forms(): array {
    return self::$forms ??= json_decode(file_get_contents(dirname(__DIR__) . '/forms.json'), TRUE, 512, JSON_THROW_ON_ERROR);
  }

}
