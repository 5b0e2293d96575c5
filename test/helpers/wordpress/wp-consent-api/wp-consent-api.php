<?php
/**
 * Plugin Name: WP Consent API (stand-in)
 *
 * For the tests: the functions, filters and events that https://wordpress.org/plugins/wp-consent-api/ describes, and
 * nothing else of it. The tests run with the real one where WP_CONSENT_API names its folder.
 */

class Consent_Api_Stand_In {
	public static $cookies = array();

	public static function categories() {
		return apply_filters( 'wp_consent_categories', array( 'functional', 'preferences', 'statistics', 'statistics-anonymous', 'marketing' ) );
	}

	public static function name( $category ) {
		// As documented: what is not known counts as functional.
		return in_array( $category, self::categories(), true ) ? $category : 'functional';
	}

	// Since 2.0: of several, that which comes last among the categories. Of a service that nobody knows, the worst.
	public static function category_of( $service ) {
		$own = array();
		foreach ( self::$cookies as $cookie ) {
			if ( $cookie['plugin_or_service'] === $service ) {
				$own[] = $cookie['category'];
			}
		}
		$found = array_intersect( self::categories(), $own );
		return $found ? end( $found ) : 'marketing';
	}

	public static function cookie( $category ) {
		return apply_filters( 'wp_consent_cookie_prefix', 'wp_consent' ) . '_' . self::name( $category );
	}
}

function wp_get_consent_type(): string {
	return apply_filters( 'wp_get_consent_type', '' );
}

function wp_has_consent( string $category, ?string $requested_by = null ): bool {
	$said = $_COOKIE[ Consent_Api_Stand_In::cookie( $category ) ] ?? '';
	$type = wp_get_consent_type();
	$has  = '' === $type || 'allow' === $said || ( 'optout' === $type && '' === $said );
	return apply_filters( 'wp_has_consent', $has, Consent_Api_Stand_In::name( $category ), $requested_by );
}

function wp_has_service_consent( string $service, ?string $requested_by = null ): bool {
	$cookie = apply_filters( 'wp_consent_cookie_prefix', 'wp_consent' ) . '_consented_services';
	$single = json_decode( wp_unslash( $_COOKIE[ $cookie ] ?? '' ), true );
	if ( ! isset( $single[ $service ] ) ) {
		return wp_has_consent( Consent_Api_Stand_In::category_of( $service ), $requested_by );
	}
	return apply_filters( 'wp_has_service_consent', (bool) $single[ $service ], $service, $requested_by );
}

function wp_set_consent( string $category, string $value ): void {
	$days = apply_filters( 'wp_cookie_expiration', 30 );
	setcookie( Consent_Api_Stand_In::cookie( $category ), $value, time() + $days * DAY_IN_SECONDS, '/' );
}

function consent_api_registered( $plugin ) {
	return apply_filters( "wp_consent_api_registered_$plugin", false );
}

function wp_add_cookie_info( string $name, string $plugin_or_service, string $category, string $expires, string $cookie_function ): void {
	Consent_Api_Stand_In::$cookies[ $name ] = array(
		'plugin_or_service' => $plugin_or_service,
		'category'          => Consent_Api_Stand_In::name( $category ),
		'expires'           => $expires,
		'function'          => $cookie_function,
		'type'              => 'HTTP',
	);
}

function wp_get_cookie_info( $name = false ) {
	return $name ? Consent_Api_Stand_In::$cookies[ $name ] : Consent_Api_Stand_In::$cookies;
}

add_action(
	'wp_enqueue_scripts',
	function () {
		wp_enqueue_script( 'wp-consent-api', plugins_url( 'wp-consent-api.js', __FILE__ ), array(), '1', true );
		$services = array_values( array_unique( array_column( Consent_Api_Stand_In::$cookies, 'plugin_or_service' ) ) );
		$told     = array(
			'consent_type'      => wp_get_consent_type(),
			'cookie_expiration' => apply_filters( 'wp_cookie_expiration', 30 ),
			'cookie_prefix'     => apply_filters( 'wp_consent_cookie_prefix', 'wp_consent' ),
			'services'          => array_map(
				function ( $name ) {
					return array(
						'name'     => $name,
						'category' => Consent_Api_Stand_In::category_of( $name ),
					);
				},
				$services
			),
		);
		wp_localize_script( 'wp-consent-api', 'consent_api', $told );
	},
	PHP_INT_MAX - 100
);
