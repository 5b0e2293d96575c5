<?php
/**
 * What the visitor has chosen, as PHP can tell.
 *
 * @package consent-gate
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Whether the visitor has said yes to a category. `true` for what is essential. Not to be asked on a page that a cache
 * keeps for everybody.
 *
 * @param string $category Its id, such as `analytics`.
 * @return bool
 */
function consent_gate_granted( $category ) {
	$config = consent_gate_config();
	if ( 'essential' === $category || 'essential' === consent_gate_basis( $config, $category ) ) {
		return true;
	}
	$own = $config->categories ?? null;
	// An older choice may hold a category that is none any more.
	if ( ! in_array( $category, array( 'functional', 'analytics', 'media', 'marketing' ), true ) && ! isset( $own->$category ) ) {
		return false;
	}
	$choices = consent_gate_choices( $config );
	return true === ( $choices[ $category ] ?? false );
}

/**
 * Why a category may run, as the JSON has it.
 *
 * @param stdClass $config   The config.
 * @param string   $category Its id.
 * @return string
 */
function consent_gate_basis( $config, $category ) {
	$categories = $config->categories ?? null;
	$one        = $categories instanceof stdClass ? ( $categories->$category ?? null ) : null;
	return $one instanceof stdClass ? consent_gate_text( $one->basis ?? '' ) : '';
}

/**
 * How the choice cookie is written.
 *
 * @param stdClass $config The config.
 * @return array{name: string, days: int, path: string, domain: string, same_site: string} As consent-gate reads them: what does not fit is left out.
 */
function consent_gate_cookie( $config ) {
	$given = $config->cookie ?? null;
	$given = $given instanceof stdClass ? $given : new stdClass();
	$read  = array();
	foreach ( consent_gate_cookie_forms() as $name => list( $pattern, $default ) ) {
		$value         = consent_gate_text( $given->$name ?? '' );
		$read[ $name ] = preg_match( '~^(?:' . $pattern . ')$~D', $value ) ? $value : $default;
	}
	return array(
		'name'      => $read['name'],
		'days'      => (int) $read['days'],
		'path'      => $read['path'],
		'domain'    => $read['domain'],
		'same_site' => $read['sameSite'],
	);
}

/**
 * Each option of the choice cookie: its form, and what it is where nothing is written, or nothing that fits.
 *
 * @return array<string, array{string, string}>
 */
function consent_gate_cookie_forms() {
	return array(
		'name'     => array( '[\w-]+', 'consent_choices' ),
		'days'     => array( '[1-9]\d{0,5}', '365' ),
		'path'     => array( '/[^;\s]*', '/' ),
		'domain'   => array( '[\w.-]+', '' ),
		'sameSite' => array( 'Lax|Strict|None', 'Lax' ),
	);
}

/**
 * The cookies as the browser has sent them: neither $_COOKIE, which holds the last of several of one name, nor with the
 * slashes that WordPress puts before apostrophes once all plugins are loaded.
 *
 * @return string
 */
function consent_gate_sent_cookies() {
	$header = isset( $_SERVER['HTTP_COOKIE'] ) ? (string) $_SERVER['HTTP_COOKIE'] : ''; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- It is read as JSON.
	return did_action( 'sanitize_comment_cookies' ) ? wp_unslash( $header ) : $header;
}

/**
 * The visitor's choices. Empty where there are none that count: the cookie is damaged, too old, from the future, of
 * another version, or there are two that differ.
 *
 * @param stdClass $config The config.
 * @return array<string, bool>
 */
function consent_gate_choices( $config ) {
	$cookie = consent_gate_cookie( $config );
	preg_match_all( '/(?:^|;) ?' . $cookie['name'] . '=([^;]*)/', consent_gate_sent_cookies(), $found );
	$copies = array_unique( $found[1] );
	// Where a page cannot decode it, nothing counts.
	if ( 1 !== count( $copies ) || strlen( $copies[0] ) > 4096 || preg_match( '/%(?![\da-f]{2})/i', $copies[0] ) ) {
		return array();
	}
	$record  = json_decode( rawurldecode( $copies[0] ), true, 8 );
	$record  = is_array( $record ) ? $record : array();
	$version = consent_gate_text( $config->policyVersion ?? '1' );
	$date    = consent_gate_text( $record['date'] ?? '' );
	$time    = preg_match( '/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/D', $date ) ? strtotime( $date ) : false;
	if ( ( $record['version'] ?? null ) !== $version || false === $time || ! is_array( $record['choices'] ?? null ) ) {
		return array();
	}
	$age = time() - $time;
	if ( $age <= -DAY_IN_SECONDS || $age >= $cookie['days'] * DAY_IN_SECONDS ) {
		return array();
	}
	$others = array_filter( $record['choices'], static function ( $choice ) { return ! is_bool( $choice ); } );
	return $others ? array() : $record['choices'];
}
