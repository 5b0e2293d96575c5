<?php
/**
 * What an administrator has set: one option, `consent_gate`, of each site.
 *
 * @package consent-gate
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * What the build knows of the files: their folder, the services, the languages.
 *
 * @return array
 */
function consent_gate_built() {
	static $built;
	if ( ! $built ) {
		$built = require dirname( CONSENT_GATE_FILE ) . '/built.php';
	}
	return $built;
}

/**
 * The options, with an empty text for whatever was not set. Another plugin or an import can have put anything there: what
 * is of the wrong type counts as not set.
 *
 * @return array{site_name: string, cookies_page: int, policy_version: string, language: string, banner: string, json: string, keep: bool, embeds: bool, ids: array<string, string>, plugins: array<string, string>}
 */
function consent_gate_options() {
	$stored  = get_option( 'consent_gate' );
	$stored  = is_array( $stored ) ? $stored : array();
	$options = array();
	foreach ( array( 'site_name', 'policy_version', 'language', 'banner', 'json' ) as $name ) {
		$options[ $name ] = consent_gate_text( $stored[ $name ] ?? '' );
	}
	$page                    = $stored['cookies_page'] ?? 0;
	$options['cookies_page'] = is_numeric( $page ) ? max( 0, (int) $page ) : 0;
	foreach ( array( 'keep', 'embeds' ) as $name ) {
		$options[ $name ] = ! array_key_exists( $name, $stored ) || true === $stored[ $name ];
	}
	foreach ( array( 'ids', 'plugins' ) as $name ) {
		$list             = $stored[ $name ] ?? array();
		$list             = array_map( 'consent_gate_text', is_array( $list ) ? $list : array() );
		$options[ $name ] = array_filter( $list, 'strlen' );
	}
	return $options;
}

/**
 * A text, or an empty one for what is none.
 *
 * @param mixed $value Anything.
 * @return string
 */
function consent_gate_text( $value ) {
	return is_string( $value ) || is_int( $value ) ? (string) $value : '';
}

/**
 * Categories that plugins can be listed in, as the fields of the settings page have them.
 *
 * @return array<string, string>
 */
function consent_gate_plugin_categories() {
	return array(
		'analytics'  => __( 'Plugins that measure visits', 'consent-gate' ),
		'functional' => __( 'Plugins that remember settings', 'consent-gate' ),
		'media'      => __( 'Websites whose videos or maps you show', 'consent-gate' ),
		'marketing'  => __( 'Plugins that measure adverts', 'consent-gate' ),
	);
}
