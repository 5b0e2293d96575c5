<?php

declare(strict_types=1);

namespace Drupal\consent_gate;

use Drupal\Core\Cache\CacheableMetadata;
use Drupal\Core\Config\ConfigFactoryInterface;
use Drupal\Core\Render\Markup;
use Drupal\Core\Routing\AdminContext;

/**
 * Puts the gate first into the head of each page that visitors see.
 *
 * As tags of the head and not as a library: those come before every style sheet
 * and every library, are never put together with other scripts, which would
 * hide from the gate where its files are, and have no "?v=" behind their names.
 */
final class HeadTags {

  /**
   * Comes right after the character set, which core gives the weight -1000.
   */
  private const FIRST = -990;

  public function __construct(
    private readonly ConfigFactoryInterface $configFactory,
    private readonly AdminContext $adminContext,
  ) {}

  /**
   * Adds the tags, and what they depend on, to what is attached to a page.
   */
  public function attachTo(array &$attachments): void {
    $config = $this->configFactory->get('consent_gate.settings');
    $site = $this->configFactory->get('system.site');
    CacheableMetadata::createFromRenderArray($attachments)
      ->addCacheableDependency($config)
      ->addCacheableDependency($site)
      ->addCacheContexts(['languages:language_interface', 'route'])
      ->applyTo($attachments);
    if ($this->adminContext->isAdminRoute()) {
      return;
    }
    $settings = $config->get();
    $settings['site_name'] = $settings['site_name'] ?: (string) $site->get('name');
    $folder = Options::folder($settings);
    $tags = [
      'options' => [
        '#tag' => 'script',
        '#attributes' => ['type' => 'application/json', 'data-consent-gate' => TRUE],
        '#value' => Markup::create(Options::json($settings)),
      ],
      'elements' => self::preload($folder . 'elements.js'),
      'choices' => self::preload($folder . 'choices.js'),
      'gate' => [
        '#tag' => 'script',
        '#attributes' => ['src' => $folder . 'consent-gate.js'],
      ],
    ];
    foreach (array_keys($tags) as $place => $name) {
      $tag = $tags[$name] + ['#type' => 'html_tag', '#weight' => self::FIRST + $place];
      $attachments['#attached']['html_head'][] = [$tag, 'consent_gate_' . $name];
    }
  }

  /**
   * A line by which the message comes sooner.
   */
  private static function preload(string $address): array {
    return ['#tag' => 'link', '#attributes' => ['rel' => 'modulepreload', 'href' => $address]];
  }

}
