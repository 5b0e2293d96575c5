<?php

declare(strict_types=1);

namespace Drupal\consent_gate\Plugin\Field\FieldFormatter;

use Drupal\Core\Field\Attribute\FieldFormatter;
use Drupal\Core\Field\FieldDefinitionInterface;
use Drupal\Core\Field\FieldItemListInterface;
use Drupal\Core\Field\FormatterBase;
use Drupal\Core\StringTranslation\TranslatableMarkup;

/**
 * A video that waits for the visitor, in place of "oEmbed content".
 *
 * For the field with the address in media of the type "Remote video".
 */
#[FieldFormatter(
  id: 'consent_gate_embed',
  label: new TranslatableMarkup('Video that waits for consent'),
  field_types: ['link', 'string', 'string_long'],
)]
final class ConsentEmbedFormatter extends FormatterBase {

  /**
   * Hosts whose videos are known, and what their service is called.
   */
  private const SERVICES = [
    'youtube.com' => ['youtube', 'YouTube'],
    'm.youtube.com' => ['youtube', 'YouTube'],
    'youtu.be' => ['youtube', 'YouTube'],
    'youtube-nocookie.com' => ['youtube', 'YouTube'],
    'vimeo.com' => ['vimeo', 'Vimeo'],
    'player.vimeo.com' => ['vimeo', 'Vimeo'],
  ];

  /**
   * {@inheritdoc}
   */
  public static function isApplicable(FieldDefinitionInterface $field_definition) {
    return $field_definition->getTargetEntityTypeId() === 'media' && parent::isApplicable($field_definition);
  }

  /**
   * {@inheritdoc}
   */
  public function viewElements(FieldItemListInterface $items, $langcode) {
    $elements = [];
    $title = (string) $items->getEntity()->label();
    foreach ($items as $delta => $item) {
      $main = $item->getFieldDefinition()->getFieldStorageDefinition()->getMainPropertyName();
      $address = trim((string) $item->{$main});
      // Another scheme, such as "javascript:", is no address of a video.
      if (preg_match('~^https?://[^\s]+$~iD', $address)) {
        $elements[$delta] = $this->embed($address, $title);
      }
    }
    return $elements;
  }

  /**
   * The element, with a link for visitors without JavaScript.
   */
  private function embed(string $address, string $title): array {
    $host = preg_replace('~^www\.~', '', strtolower((string) parse_url($address, PHP_URL_HOST)));
    [$service, $name] = self::SERVICES[$host] ?? [NULL, $host];
    return [
      '#type' => 'html_tag',
      '#tag' => 'consent-embed',
      '#attributes' => array_filter([
        'service' => $service,
        'src' => $address,
        'name' => $service ? NULL : $name,
        'title' => $title,
      ]),
      'link' => [
        '#type' => 'html_tag',
        '#tag' => 'a',
        '#attributes' => ['href' => $address],
        '#value' => $this->t('Watch “@title” on @name', ['@title' => $title ?: $address, '@name' => $name]),
      ],
      '#attached' => ['library' => ['consent_gate/embed']],
    ];
  }

}
