<?php
/**
 * Plugin Name: Counter
 *
 * For the tests. Counts visitors, and asks the WP Consent API first, in PHP and in the page.
 */

add_filter( 'wp_consent_api_registered_' . plugin_basename( __FILE__ ), '__return_true' );

function counter_allowed() {
	$categories = array( 'functional', 'preferences', 'statistics', 'statistics-anonymous', 'marketing', 'media', 'analytics' );
	$has        = static function ( $category ) {
		return ! function_exists( 'wp_has_consent' ) || wp_has_consent( $category );
	};
	return array_filter( $categories, $has );
}

add_action(
	'plugins_loaded',
	function () {
		$GLOBALS['counter_allowed_early'] = counter_allowed();
		if ( function_exists( 'wp_add_cookie_info' ) ) {
			wp_add_cookie_info( 'counter_*', 'Visitor counter', 'statistics', '1 day', 'Counts how often you were here.' );
		}
	}
);

add_action(
	'wp_head',
	function () {
		$allowed = counter_allowed();
		if ( in_array( 'statistics', $allowed, true ) ) {
			echo '<script src="/tracker.js?php"></script>';
		}
		printf( '<meta name="php-allows" content="%s">', esc_attr( implode( ' ', $allowed ) ) );
		printf( '<meta name="php-allows-early" content="%s">', esc_attr( implode( ' ', $GLOBALS['counter_allowed_early'] ) ) );
	},
	1
);

add_action(
	'wp_enqueue_scripts',
	function () {
		$needs = wp_script_is( 'wp-consent-api', 'registered' ) ? array( 'wp-consent-api' ) : array();
		wp_enqueue_script( 'counter', plugins_url( 'counter.js', __FILE__ ), $needs, '1', true );
	},
	PHP_INT_MAX
);
