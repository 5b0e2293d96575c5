<?php
/**
 * Plugin Name:       consent-gate
 * Description:       Cookie consent for council websites: nothing that is not essential loads, and nothing is stored, before a visitor says yes.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * Update URI:        false
 * Text Domain:       consent-gate
 * Domain Path:       /languages
 *
 * @package consent-gate
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

define( 'CONSENT_GATE_FILE', __FILE__ );

require __DIR__ . '/includes/options.php';
require __DIR__ . '/includes/config.php';
require __DIR__ . '/includes/choices.php';
require __DIR__ . '/includes/head.php';
require __DIR__ . '/includes/keep-choice.php';
require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/embeds.php';
require __DIR__ . '/includes/consent-api.php';

if ( is_admin() ) {
	require __DIR__ . '/includes/check-options.php';
	require __DIR__ . '/includes/settings-page.php';
}

/** Has the texts of staff translated, where there is a file for their language. */
function consent_gate_load_texts() {
	load_plugin_textdomain( 'consent-gate', false, dirname( plugin_basename( CONSENT_GATE_FILE ) ) . '/languages' );
}
add_action( 'init', 'consent_gate_load_texts' );
