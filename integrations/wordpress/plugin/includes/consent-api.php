<?php
/**
 * Tells other plugins by the WP Consent API, where that plugin is: https://wordpress.org/plugins/wp-consent-api/
 *
 * @package consent-gate
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

add_filter( 'wp_consent_api_registered_' . plugin_basename( CONSENT_GATE_FILE ), '__return_true' );

/**
 * Categories of the API, and which of ours each asks about. What the API calls functional is what we call essential. Our
 * own ids are known there too: asked about one that it does not know, the API answers as for what is essential.
 *
 * @param stdClass $config The config.
 * @return array<string, string>
 */
function consent_gate_api_categories( $config ) {
	$theirs = array(
		'functional'           => 'essential',
		'preferences'          => 'functional',
		'statistics'           => 'analytics',
		'statistics-anonymous' => 'analytics',
		'marketing'            => 'marketing',
	);
	$own    = array_keys( get_object_vars( isset( $config->categories ) && is_object( $config->categories ) ? $config->categories : new stdClass() ) );
	foreach ( array_merge( array( 'analytics', 'media', 'essential' ), $own ) as $id ) {
		// It becomes part of the name of a cookie.
		if ( preg_match( '/^[\w-]+$/D', $id ) && ! isset( $theirs[ $id ] ) ) {
			$theirs[ $id ] = (string) $id;
		}
	}
	return array_map(
		static function ( $id ) use ( $config ) {
			return 'essential' === consent_gate_basis( $config, $id ) ? 'essential' : $id;
		},
		$theirs
	);
}

/**
 * Makes our categories known to the API. Of a service with cookies of several, it asks about the one that comes last here:
 * what is essential comes first.
 *
 * @param mixed $categories Those that it knows.
 * @return array
 */
function consent_gate_add_categories( $categories ) {
	$categories = is_array( $categories ) ? $categories : array();
	$all        = consent_gate_api_categories( consent_gate_config() );
	$essential  = array_keys( $all, 'essential', true );
	$own        = array_diff( array_keys( $all ), $categories );
	return array_values( array_unique( array_map( 'strval', array_merge( $essential, $own, $categories ) ) ) );
}

/**
 * Nothing before a yes. Without an answer here the API says yes to everybody.
 *
 * @return string
 */
function consent_gate_consent_type() {
	return 'optin';
}

/**
 * What the visitor has answered, in place of what the API's own cookies say: they may be older.
 *
 * @param mixed $has      What the API says.
 * @param mixed $category Category of the API.
 * @return bool
 */
function consent_gate_answer_api( $has, $category = '' ) {
	$ours = is_string( $category ) ? ( consent_gate_api_categories( consent_gate_config() )[ $category ] ?? '' ) : '';
	return '' !== $ours && consent_gate_granted( $ours );
}

/**
 * The last word. Another plugin may have turned a yes into a no, but not the other way round.
 *
 * @param mixed $has      What the others say.
 * @param mixed $category Category of the API.
 * @return bool
 */
function consent_gate_answer_last( $has, $category = '' ) {
	return true === $has && consent_gate_answer_api( $has, $category );
}

/**
 * The last word on a service, of which the API keeps answers of its own since version 2: they may be older. Each of the
 * categories that its cookies are in needs a yes.
 *
 * @param mixed $has     What the API and others say.
 * @param mixed $service Its name.
 * @return bool
 */
function consent_gate_answer_service( $has, $service = '' ) {
	$told       = function_exists( 'wp_get_cookie_info' ) ? wp_get_cookie_info() : array();
	$categories = array();
	foreach ( is_array( $told ) ? $told : array() as $cookie ) {
		if ( is_array( $cookie ) && ( $cookie['plugin_or_service'] ?? null ) === $service ) {
			$categories[] = $cookie['category'] ?? '';
		}
	}
	// As the API says of one that nobody has told it of.
	foreach ( $categories ? $categories : array( 'marketing' ) as $category ) {
		$has = consent_gate_answer_last( $has, $category );
	}
	return $has;
}

/**
 * As long as our own cookie.
 *
 * @return int
 */
function consent_gate_api_days() {
	return consent_gate_cookie( consent_gate_config() )['days'];
}

/**
 * Prints the script that keeps the API's JavaScript and ours of one mind. Without the API there is none, and no cookies of
 * its.
 *
 * @param stdClass $config The config.
 */
function consent_gate_print_bridge( $config ) {
	if ( ! consent_gate_has_api() ) {
		return;
	}
	$prefix = apply_filters( 'wp_consent_cookie_prefix', 'wp_consent' ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- The API's.
	wp_print_script_tag(
		consent_gate_script(
			'bridge.js',
			array(
				'data-categories'    => wp_json_encode( consent_gate_api_categories( $config ) ),
				'data-cookie-prefix' => consent_gate_text( $prefix ),
				'data-days'          => (string) consent_gate_cookie( $config )['days'],
			)
		)
	);
}

/**
 * Whether the API is there.
 *
 * @return bool
 */
function consent_gate_has_api() {
	return function_exists( 'wp_has_consent' );
}

/**
 * Lists the cookies of the API, and those that other plugins have told it of, so that visitors are asked about them, read
 * of them, and have them removed after a no.
 *
 * @param stdClass $config The config.
 * @return stdClass
 */
function consent_gate_list_cookies( $config ) {
	if ( ! did_action( 'init' ) || ! consent_gate_has_api() || ! is_array( $config->services ?? array() ) ) {
		return $config;
	}
	$categories = consent_gate_api_categories( $config );
	$listed     = array();
	$told       = function_exists( 'wp_get_cookie_info' ) ? wp_get_cookie_info() : array();
	foreach ( is_array( $told ) ? $told : array() as $name => $cookie ) {
		$service  = is_array( $cookie ) ? consent_gate_text( $cookie['plugin_or_service'] ?? '' ) : '';
		$category = $categories[ consent_gate_text( $cookie['category'] ?? '' ) ] ?? '';
		if ( '' === $service || '' === $category || ! empty( $cookie['administratorCookie'] ) ) {
			continue;
		}
		$listed[ "$category $service" ]              = $listed[ "$category $service" ] ?? (object) array( 'name' => $service, 'category' => $category, 'cookies' => array() );
		$listed[ "$category $service" ]->cookies[] = consent_gate_cookie_row( (string) $name, $cookie );
		if ( 'essential' !== $category ) {
			consent_gate_end_with_page( $config );
		}
	}
	$prefix                 = consent_gate_text( apply_filters( 'wp_consent_cookie_prefix', 'wp_consent' ) ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- The API's.
	$listed['essential_api'] = (object) array(
		'name'     => 'WP Consent API',
		'category' => 'essential',
		'cookies'  => array(
			(object) array(
				'name'    => "{$prefix}_*",
				'purpose' => __( 'Tells other parts of this website what you have chosen.', 'consent-gate' ),
				'expires' => consent_gate_cookie( $config )['days'] . ' days',
			),
		),
	);
	$config->services = array_merge( $config->services ?? array(), array_values( $listed ) );
	return $config;
}

/**
 * One cookie as our tables have it.
 *
 * @param string $name   Its name.
 * @param array  $cookie What a plugin has told of it.
 * @return stdClass
 */
function consent_gate_cookie_row( $name, $cookie ) {
	$row   = array( 'name' => $name );
	$texts = array( 'purpose' => $cookie['function'] ?? '', 'expires' => $cookie['expires'] ?? '' );
	foreach ( array_filter( array_map( 'consent_gate_text', $texts ), 'strlen' ) as $field => $text ) {
		$row[ $field ] = $text;
	}
	if ( 'LOCALSTORAGE' === strtoupper( consent_gate_text( $cookie['type'] ?? '' ) ) ) {
		$row['kind'] = 'local-storage';
	}
	return (object) $row;
}

/** Puts our answers after those of all others: at once, and again when all plugins are loaded. */
function consent_gate_speak_last() {
	$last = array(
		'wp_get_consent_type'                  => 'consent_gate_consent_type',
		'wp_consent_categories'                => 'consent_gate_add_categories',
		'wp_has_consent'                       => 'consent_gate_answer_last',
		'wp_has_service_consent'               => 'consent_gate_answer_service',
		// The page is told in the head. Who waits there to be told once more, waits for ever.
		'wp_consent_api_waitfor_consent_hook' => '__return_false',
	);
	foreach ( $last as $filter => $answer ) {
		remove_filter( $filter, $answer, PHP_INT_MAX );
		add_filter( $filter, $answer, PHP_INT_MAX, 2 );
	}
}
consent_gate_speak_last();
add_action( 'plugins_loaded', 'consent_gate_speak_last', PHP_INT_MAX );
add_filter( 'wp_has_consent', 'consent_gate_answer_api', PHP_INT_MIN, 2 );
add_filter( 'wp_cookie_expiration', 'consent_gate_api_days', PHP_INT_MAX );
add_filter( 'consent_gate_config', 'consent_gate_list_cookies', 5 );
add_action( 'consent_gate_after_tag', 'consent_gate_print_bridge', 10 );
