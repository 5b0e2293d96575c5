<?php

/**
 * @file
 * Just as much of Drupal as the module of integrations/drupal/ asks for.
 *
 * Names, parameters and what is returned are those of Drupal core 11. The rest
 * is ours, and as short as can be.
 */

declare(strict_types=1);

namespace {

  final class Drupal {

    public static array $services = [];
    public static string $root = '/nowhere';

    public static function service(string $id): object {
      return self::$services[$id];
    }

    public static function root(): string {
      return self::$root;
    }

  }

}

namespace Drupal\Component\Render {

  interface MarkupInterface extends \JsonSerializable, \Stringable {}

}

namespace Drupal\Core\Render {

  use Drupal\Component\Render\MarkupInterface;

  final class Markup implements MarkupInterface {

    private function __construct(private readonly string $text) {}

    public static function create($string) {
      return new self((string) $string);
    }

    public function __toString(): string {
      return $this->text;
    }

    public function jsonSerialize(): string {
      return $this->text;
    }

  }

}

namespace Drupal\Core\StringTranslation {

  use Drupal\Component\Render\MarkupInterface;

  class TranslatableMarkup implements MarkupInterface {

    public function __construct(private readonly string $string, private readonly array $arguments = []) {}

    public function __toString(): string {
      $escape = fn ($value) => $value instanceof MarkupInterface ? (string) $value : htmlspecialchars((string) $value, ENT_QUOTES);
      return strtr($this->string, array_map($escape, $this->arguments));
    }

    public function jsonSerialize(): string {
      return (string) $this;
    }

  }

  trait StringTranslationTrait {

    protected function t($string, array $args = [], array $options = []) {
      return new TranslatableMarkup($string, $args);
    }

  }

}

namespace Drupal\Core\Cache {

  interface CacheableDependencyInterface {

    public function getCacheTags();

  }

  final class CacheableMetadata {

    private function __construct(private array $cache) {}

    public static function createFromRenderArray(array $build) {
      return new self($build['#cache'] ?? ['contexts' => [], 'tags' => [], 'max-age' => -1]);
    }

    public function addCacheableDependency($other_object) {
      $this->cache['tags'] = [...$this->cache['tags'], ...$other_object->getCacheTags()];
      return $this;
    }

    public function addCacheContexts(array $cache_contexts) {
      $this->cache['contexts'] = [...$this->cache['contexts'], ...$cache_contexts];
      return $this;
    }

    public function applyTo(array &$build) {
      $build['#cache'] = $this->cache;
    }

  }

}

namespace Drupal\Core\Config {

  use Drupal\Core\Cache\CacheableDependencyInterface;

  interface ConfigFactoryInterface {

    public function get($name);

  }

  final class Config implements CacheableDependencyInterface {

    public bool $isSaved = FALSE;

    public function __construct(private readonly string $name, private array $data) {}

    public function get($key = '') {
      return $key === '' ? $this->data : $this->data[$key] ?? NULL;
    }

    public function set($key, $value) {
      $this->data[$key] = $value;
      return $this;
    }

    public function save($has_trusted_data = FALSE) {
      $this->isSaved = TRUE;
      return $this;
    }

    public function getCacheTags() {
      return ["config:$this->name"];
    }

  }

}

namespace Drupal\Core\Routing {

  class AdminContext {

    public static bool $isAdmin = FALSE;

    public function isAdminRoute($route = NULL) {
      return self::$isAdmin;
    }

  }

}

namespace Drupal\Core\Form {

  use Drupal\Core\Config\ConfigFactoryInterface;
  use Drupal\Core\StringTranslation\StringTranslationTrait;

  interface FormStateInterface {

    public function &getValue($key, $default = NULL);

    public function setErrorByName($name, $message = '');

  }

  abstract class ConfigFormBase {

    use StringTranslationTrait;

    public array $warnings = [];

    public function __construct(private readonly ConfigFactoryInterface $factory) {}

    abstract public function getFormId();

    abstract protected function getEditableConfigNames();

    protected function config($name) {
      if (!in_array($name, $this->getEditableConfigNames(), TRUE)) {
        throw new \LogicException("$name cannot be edited");
      }
      return $this->factory->get($name);
    }

    public function messenger() {
      return new class($this) {

        public function __construct(private readonly ConfigFormBase $form) {}

        public function addWarning($message, $repeat = FALSE) {
          $this->form->warnings[] = (string) $message;
        }

      };
    }

    public function buildForm(array $form, FormStateInterface $form_state) {
      return $form + ['actions' => ['#type' => 'actions']];
    }

    public function validateForm(array &$form, FormStateInterface $form_state) {}

    public function submitForm(array &$form, FormStateInterface $form_state) {}

  }

}

namespace Drupal\Core\Block\Attribute {

  use Drupal\Core\StringTranslation\TranslatableMarkup;

  #[\Attribute(\Attribute::TARGET_CLASS)]
  class Block {

    public function __construct(
      public readonly string $id,
      public readonly ?TranslatableMarkup $admin_label = NULL,
      public readonly ?TranslatableMarkup $category = NULL,
    ) {}

  }

}

namespace Drupal\Core\Block {

  use Drupal\Core\Form\FormStateInterface;
  use Drupal\Core\StringTranslation\StringTranslationTrait;

  abstract class BlockBase {

    use StringTranslationTrait;

    public function __construct(public array $configuration) {
      $this->configuration += $this->defaultConfiguration();
    }

    public function defaultConfiguration() {
      return [];
    }

    abstract public function build();

    public function blockForm($form, FormStateInterface $form_state) {
      return [];
    }

    public function blockValidate($form, FormStateInterface $form_state) {}

    public function blockSubmit($form, FormStateInterface $form_state) {}

  }

}

namespace Drupal\Core\Field\Attribute {

  use Drupal\Core\StringTranslation\TranslatableMarkup;

  #[\Attribute(\Attribute::TARGET_CLASS)]
  class FieldFormatter {

    public function __construct(
      public readonly string $id,
      public readonly ?TranslatableMarkup $label = NULL,
      public readonly ?TranslatableMarkup $description = NULL,
      public readonly array $field_types = [],
    ) {}

  }

}

namespace Drupal\Core\Field {

  use Drupal\Core\StringTranslation\StringTranslationTrait;

  interface FieldDefinitionInterface {

    public function getTargetEntityTypeId();

  }

  interface FieldItemListInterface extends \Traversable {

    public function getEntity();

  }

  abstract class FormatterBase {

    use StringTranslationTrait;

    public static function isApplicable(FieldDefinitionInterface $field_definition) {
      return TRUE;
    }

    abstract public function viewElements(FieldItemListInterface $items, $langcode);

  }

}
