<?php

/**
 * @file
 * Runs the module of integrations/drupal/ on what comes in, a JSON list of jobs.
 *
 * Each job is answered in the list that goes out.
 */

declare(strict_types=1);

use Drupal\consent_gate\Form\SettingsForm;
use Drupal\consent_gate\HeadTags;
use Drupal\consent_gate\Options;
use Drupal\consent_gate\Plugin\Block\CookieTableBlock;
use Drupal\consent_gate\Plugin\Block\SettingsBlock;
use Drupal\consent_gate\Plugin\Field\FieldFormatter\ConsentEmbedFormatter;
use Drupal\Component\Render\MarkupInterface;
use Drupal\Core\Config\Config;
use Drupal\Core\Config\ConfigFactoryInterface;
use Drupal\Core\Field\FieldDefinitionInterface;
use Drupal\Core\Field\FieldItemListInterface;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Routing\AdminContext;

require __DIR__ . '/stubs.php';

set_error_handler(fn ($level, $message, $file, $line) => throw new ErrorException($message, 0, $level, $file, $line));

const MODULE = __DIR__ . '/../../../integrations/drupal/consent_gate';

spl_autoload_register(function (string $class) {
  if (str_starts_with($class, 'Drupal\\consent_gate\\')) {
    require MODULE . '/src/' . strtr(substr($class, 20), '\\', '/') . '.php';
  }
});
require MODULE . '/consent_gate.module';

/**
 * Renders elements of the type html_tag as core documents it.
 */
function render(array $element): string {
  if (($element['#type'] ?? NULL) !== 'html_tag') {
    throw new LogicException('no html_tag: ' . json_encode($element));
  }
  $html = '<' . $element['#tag'];
  foreach ($element['#attributes'] ?? [] as $name => $value) {
    if ($value !== FALSE && $value !== NULL) {
      $html .= ' ' . $name . ($value === TRUE ? '' : '="' . htmlspecialchars((string) $value, ENT_QUOTES) . '"');
    }
  }
  if ($element['#tag'] === 'link') {
    return "$html />\n";
  }
  $value = $element['#value'] ?? '';
  $html .= '>' . ($value instanceof MarkupInterface ? $value : htmlspecialchars((string) $value));
  foreach ($element as $key => $child) {
    $html .= is_array($child) && $key[0] !== '#' ? render($child) : '';
  }
  return "$html</{$element['#tag']}>\n";
}

/**
 * What a form has been given, and the errors that it was told of.
 */
final class Given implements FormStateInterface {

  public array $errors = [];

  public function __construct(private array $values) {}

  public function &getValue($key, $default = NULL) {
    $value = $this->values[$key] ?? $default;
    return $value;
  }

  public function setErrorByName($name, $message = '') {
    $this->errors[$name] = (string) $message;
  }

}

/**
 * Settings under their names.
 */
final class Factory implements ConfigFactoryInterface {

  public function __construct(private readonly array $all) {}

  public function get($name) {
    return $this->all[$name];
  }

}

/**
 * A field of a media item.
 */
final class Items implements IteratorAggregate, FieldItemListInterface {

  public function __construct(private readonly array $addresses, private readonly string $title) {}

  public function getEntity() {
    return new class($this->title) {

      public function __construct(private readonly string $title) {}

      public function label() {
        return $this->title;
      }

    };
  }

  public function getIterator(): Iterator {
    return new ArrayIterator(array_map(fn ($address) => new Item($address), $this->addresses));
  }

}

/**
 * A value of a field.
 */
final class Item {

  public function __construct(public readonly string $value) {}

  public function getFieldDefinition() {
    return $this;
  }

  public function getFieldStorageDefinition() {
    return $this;
  }

  public function getMainPropertyName() {
    return 'value';
  }

}

/**
 * Where a formatter may be chosen.
 */
final class Definition implements FieldDefinitionInterface {

  public function __construct(private readonly string $type) {}

  public function getTargetEntityTypeId() {
    return $this->type;
  }

}

/**
 * Does one job.
 */
function work(array $job): mixed {
  $settings = new Config('consent_gate.settings', $job['settings'] ?? []);
  $factory = new Factory([
    'consent_gate.settings' => $settings,
    'system.site' => new Config('system.site', ['name' => 'Name of the site']),
  ]);
  AdminContext::$isAdmin = $job['isAdmin'] ?? FALSE;
  Drupal::$services['consent_gate.head_tags'] = new HeadTags($factory, new AdminContext());
  Drupal::$root = $job['root'] ?? '/nowhere';
  $form = [];
  switch ($job['do']) {
    case 'attach':
      $attachments = ['#cache' => ['contexts' => ['theme'], 'tags' => ['before'], 'max-age' => -1]];
      consent_gate_page_attachments($attachments);
      $head = $attachments['#attached']['html_head'] ?? [];
      usort($head, fn ($one, $other) => $one[0]['#weight'] <=> $other[0]['#weight']);
      return [
        'html' => implode('', array_map(fn ($item) => render($item[0]), $head)),
        'weights' => array_column(array_column($head, 0), '#weight'),
        'keys' => array_column($head, 1),
        'cache' => $attachments['#cache'],
      ];

    case 'mistakes':
      return (object) Options::mistakes($job['settings']);

    case 'form':
      $form = (new SettingsForm($factory))->buildForm([], new Given([]));
      return array_map(fn ($field) => array_intersect_key($field, ['#type' => 1, '#default_value' => 1, '#options' => 1]), $form);

    case 'save':
      $page = new SettingsForm($factory);
      $given = new Given($job['values']);
      $page->validateForm($form, $given);
      if (!$given->errors) {
        $page->submitForm($form, $given);
      }
      return ['errors' => (object) $given->errors, 'isSaved' => $settings->isSaved, 'settings' => $settings->get(), 'warnings' => $page->warnings];

    case 'block':
      $block = $job['block'] === 'settings' ? new SettingsBlock($job['configuration'] ?? []) : new CookieTableBlock($job['configuration'] ?? []);
      $given = new Given($job['values'] ?? []);
      $fields = $block->blockForm([], $given);
      if (isset($job['values'])) {
        $block->blockValidate($form, $given);
        $block->blockSubmit($form, $given);
      }
      return ['html' => render($block->build()), 'errors' => (object) $given->errors, 'fields' => array_keys($fields)];

    case 'embed':
      $elements = (new ConsentEmbedFormatter())->viewElements(new Items($job['addresses'], $job['title'] ?? ''), 'en');
      return [
        'html' => array_map('render', array_values($elements)),
        'attached' => array_column(array_values($elements), '#attached'),
        'places' => array_map(fn ($type) => ConsentEmbedFormatter::isApplicable(new Definition($type)), ['media', 'node']),
      ];
  }
}

echo json_encode(array_map('work', json_decode(stream_get_contents(STDIN), TRUE)), JSON_THROW_ON_ERROR);
