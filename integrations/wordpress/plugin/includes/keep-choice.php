<?php
/**
 * Writes the choice cookie once more, so that Safari keeps it: with integrations/server/ of consent-gate, whose two files
 * the build puts beside this one.
 *
 * @package consent-gate
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Prints the script that asks for it. Not where the cookie is for whichever domain is widest: only a browser knows.
 *
 * @param stdClass $config The config.
 */
function consent_gate_print_keeper( $config ) {
	if ( consent_gate_options()['keep'] && 'auto' !== consent_gate_cookie( $config )['domain'] ) {
		$address = wp_make_link_relative( home_url( '/' ) ) . '?consent-gate=keep-choice';
		wp_print_script_tag( consent_gate_script( 'keep-choice.js', array( 'data-address' => $address, 'defer' => true ) ) );
	}
}
add_action( 'consent_gate_after_tag', 'consent_gate_print_keeper', 20 );

/**
 * Attributes of the cookie, as consent-gate gives it.
 *
 * @param array $cookie How the cookie is written.
 * @return string
 */
function consent_gate_cookie_attributes( $cookie ) {
	$attributes = array( "Path={$cookie['path']}", 'Max-Age=' . $cookie['days'] * DAY_IN_SECONDS, "SameSite={$cookie['same_site']}" );
	if ( '' !== $cookie['domain'] ) {
		$attributes[] = "Domain={$cookie['domain']}";
	}
	// Behind a proxy, WordPress may not know that the visitor has https.
	if ( is_ssl() || 'https' === wp_parse_url( home_url(), PHP_URL_SCHEME ) ) {
		$attributes[] = 'Secure';
	}
	return implode( '; ', $attributes );
}

/** Answers it. */
function consent_gate_keep_choice() {
	// phpcs:ignore WordPress.Security.NonceVerification -- It writes what the visitor's browser already has.
	if ( 'keep-choice' !== ( $_GET['consent-gate'] ?? '' ) ) {
		return;
	}
	$cookie = consent_gate_cookie( consent_gate_config() );
	if ( consent_gate_options()['keep'] && 'auto' !== $cookie['domain'] ) {
		// The file reads it, and knows nothing of WordPress's slashes.
		$_SERVER['HTTP_COOKIE'] = consent_gate_sent_cookies();

		$cookie_name       = $cookie['name'];
		$cookie_attributes = consent_gate_cookie_attributes( $cookie );
		require dirname( CONSENT_GATE_FILE ) . '/server/keep-choice.php';
	} else {
		status_header( 404 );
	}
	exit;
}
add_action( 'init', 'consent_gate_keep_choice', PHP_INT_MAX );
