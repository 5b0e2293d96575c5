<?php

declare(strict_types=1);

namespace Drupal\consent_gate\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;

/**
 * The settings, for the cookies page.
 */
#[Block(
  id: 'consent_gate_settings',
  admin_label: new TranslatableMarkup('Cookie settings'),
  category: new TranslatableMarkup('Consent gate'),
)]
final class SettingsBlock extends BlockBase {

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration() {
    return ['heading_level' => 2];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state) {
    $form['heading_level'] = [
      '#type' => 'select',
      '#title' => $this->t('Level of the headings'),
      '#options' => array_combine(range(2, 6), range(2, 6)),
      '#default_value' => $this->configuration['heading_level'],
    ];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state) {
    $this->configuration['heading_level'] = (int) $form_state->getValue('heading_level');
  }

  /**
   * {@inheritdoc}
   */
  public function build() {
    return [
      '#type' => 'html_tag',
      '#tag' => 'consent-settings',
      '#attributes' => ['heading-level' => $this->configuration['heading_level']],
      'without_script' => [
        '#type' => 'html_tag',
        '#tag' => 'p',
        '#value' => $this->t('You can change your cookie settings here once JavaScript is running. Without it we set only essential cookies.'),
      ],
    ];
  }

}
