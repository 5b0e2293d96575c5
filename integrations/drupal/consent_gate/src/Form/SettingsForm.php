<?php

declare(strict_types=1);

namespace Drupal\consent_gate\Form;

use Drupal\consent_gate\Options;
use Drupal\Core\Form\ConfigFormBase;
use Drupal\Core\Form\FormStateInterface;

/**
 * What visitors are asked, and the services that wait for their answer.
 */
final class SettingsForm extends ConfigFormBase {

  private const SETTINGS = 'consent_gate.settings';

  /**
   * {@inheritdoc}
   */
  public function getFormId() {
    return 'consent_gate_settings';
  }

  /**
   * {@inheritdoc}
   */
  protected function getEditableConfigNames() {
    return [self::SETTINGS];
  }

  /**
   * {@inheritdoc}
   */
  public function buildForm(array $form, FormStateInterface $form_state) {
    $fields = [
      'site_name' => [
        '#type' => 'textfield',
        '#title' => $this->t('Name of the council'),
        '#description' => $this->t('For the heading “Cookies on …”. If you leave it empty, the name of the site.'),
      ],
      'cookies_page' => [
        '#type' => 'textfield',
        '#title' => $this->t('Cookies page'),
        '#description' => $this->t('Address of the page with the block “Cookie settings”, such as /cookies. If you leave it empty, the settings open over the page.'),
      ],
      'privacy_page' => [
        '#type' => 'textfield',
        '#title' => $this->t('Privacy notice'),
        '#description' => $this->t('Its address, such as /privacy. The settings link to it.'),
      ],
      'services' => [
        '#type' => 'textarea',
        '#title' => $this->t('Services'),
        '#description' => $this->t('One on each line: its name, a blank, and its id. Such as “google-analytics G-ABC1234567” or “hotjar 1234567”.'),
        '#rows' => 5,
      ],
      'policy_version' => [
        '#type' => 'textfield',
        '#title' => $this->t('Version of your notice'),
        '#description' => $this->t('Change it to ask everybody again.'),
        '#required' => TRUE,
        '#size' => 10,
      ],
      'banner' => [
        '#type' => 'select',
        '#title' => $this->t('Where the message stands'),
        '#options' => [
          'top' => $this->t('First on the page'),
          'bottom' => $this->t('Over the foot of the window'),
          'dialog' => $this->t('In a dialog, which has to be answered'),
          'none' => $this->t('Nowhere: your links lead to the settings'),
        ],
      ],
      'consent_mode' => [
        '#type' => 'select',
        '#title' => $this->t('Google Consent Mode'),
        '#options' => [
          'basic' => $this->t('Basic: nothing is asked of Google before a yes'),
          'advanced' => $this->t('Advanced: Google’s tags load at once, and are told what is denied'),
          'off' => $this->t('Off: Google’s tags wait for a yes, and are told nothing'),
        ],
      ],
      'gpc' => [
        '#type' => 'select',
        '#title' => $this->t('Global Privacy Control in a visitor’s browser'),
        '#options' => [
          'object' => $this->t('Refuses marketing, and what runs until an objection'),
          'reject' => $this->t('Refuses everything'),
          'ignore' => $this->t('Means nothing'),
        ],
      ],
      'on_withdraw' => [
        '#type' => 'select',
        '#title' => $this->t('After a visitor takes a yes back'),
        '#options' => [
          'auto' => $this->t('The page loads again where something cannot be stopped'),
          'reload' => $this->t('The page always loads again'),
          'stay' => $this->t('The page never loads again'),
        ],
      ],
      'folder' => [
        '#type' => 'textfield',
        '#title' => $this->t('Folder of the files'),
        '#description' => $this->t('Where the files of consent-gate are, such as /libraries/consent-gate/.'),
        '#required' => TRUE,
      ],
      'more' => [
        '#type' => 'textarea',
        '#title' => $this->t('More options, in JSON'),
        '#description' => $this->t('What has no field above, such as "cookie", "messages" and services of your own.'),
        '#rows' => 10,
      ],
    ];
    $config = $this->config(self::SETTINGS);
    foreach ($fields as $name => $field) {
      $form[$name] = $field + ['#default_value' => $config->get($name)];
    }
    return parent::buildForm($form, $form_state);
  }

  /**
   * {@inheritdoc}
   */
  public function validateForm(array &$form, FormStateInterface $form_state) {
    parent::validateForm($form, $form_state);
    foreach (Options::mistakes($this->settings($form_state)) as $name => $sentences) {
      $form_state->setErrorByName($name, implode(' ', array_map(fn ($sentence) => "$sentence.", $sentences)));
    }
  }

  /**
   * {@inheritdoc}
   */
  public function submitForm(array &$form, FormStateInterface $form_state) {
    $settings = $this->settings($form_state);
    $settings['folder'] = Options::folder($settings);
    $config = $this->config(self::SETTINGS);
    foreach ($settings as $name => $value) {
      $config->set($name, $value);
    }
    $config->save();
    $gate = $settings['folder'] . 'consent-gate.js';
    if ($gate[0] === '/' && !is_file(\Drupal::root() . $gate)) {
      $this->messenger()->addWarning($this->t('There is no file @file on this server. Upload the files of consent-gate: until then visitors see no message, and nothing that needs consent loads.', ['@file' => $gate]));
    }
    parent::submitForm($form, $form_state);
  }

  /**
   * What was written into the fields.
   */
  private function settings(FormStateInterface $form_state): array {
    $settings = [];
    foreach ([...array_keys(Options::FIELDS), 'folder', 'services', 'more'] as $name) {
      $settings[$name] = trim((string) $form_state->getValue($name));
    }
    return $settings;
  }

}
