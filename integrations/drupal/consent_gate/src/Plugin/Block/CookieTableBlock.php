<?php

declare(strict_types=1);

namespace Drupal\consent_gate\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;

/**
 * A table of cookies, for a privacy notice.
 */
#[Block(
  id: 'consent_gate_cookie_table',
  admin_label: new TranslatableMarkup('Table of cookies'),
  category: new TranslatableMarkup('Consent gate'),
)]
final class CookieTableBlock extends BlockBase {

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration() {
    return ['category' => '', 'service' => ''];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state) {
    $titles = [
      'category' => $this->t('Category'),
      'service' => $this->t('Service'),
    ];
    $descriptions = [
      'category' => $this->t('Its id, such as analytics. If you leave both fields empty, the table has every cookie.'),
      'service' => $this->t('Its name, such as hotjar.'),
    ];
    foreach ($titles as $name => $title) {
      $form[$name] = [
        '#type' => 'textfield',
        '#title' => $title,
        '#description' => $descriptions[$name],
        '#default_value' => $this->configuration[$name],
      ];
    }
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockValidate($form, FormStateInterface $form_state) {
    if (trim((string) $form_state->getValue('category')) !== '' && trim((string) $form_state->getValue('service')) !== '') {
      $form_state->setErrorByName('service', $this->t('A table is about a category or a service: leave one of the two empty.'));
    }
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state) {
    foreach (['category', 'service'] as $name) {
      $this->configuration[$name] = trim((string) $form_state->getValue($name));
    }
  }

  /**
   * {@inheritdoc}
   */
  public function build() {
    return [
      '#type' => 'html_tag',
      '#tag' => 'consent-cookie-table',
      '#attributes' => array_filter([
        'category' => $this->configuration['category'],
        'service' => $this->configuration['service'],
      ]),
      'without_script' => [
        '#type' => 'html_tag',
        '#tag' => 'p',
        '#value' => $this->t('We list our cookies here. Switch on JavaScript to see them.'),
      ],
    ];
  }

}
