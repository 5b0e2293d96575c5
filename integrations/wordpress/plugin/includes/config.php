<?php
/**
 * What the page is told: the options as consent-gate has them.
 *
 * @package consent-gate
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The config, as JSON makes it. Before the action `init`, where other plugins may ask for the visitor's choice, without
 * addresses: WordPress does not know them yet.
 *
 * @return stdClass
 */
function consent_gate_config() {
	$options = consent_gate_options();
	$config  = json_decode( $options['json'] );
	$config  = $config instanceof stdClass ? $config : new stdClass();

	$site_name        = '' !== $options['site_name'] ? $options['site_name'] : get_bloginfo( 'name' );
	$config->siteName = '' !== $options['site_name'] ? $site_name : ( $config->siteName ?? html_entity_decode( $site_name, ENT_QUOTES, 'UTF-8' ) );
	$is_early         = ! did_action( 'init' );
	$address          = $is_early ? '' : consent_gate_cookies_page( $options['cookies_page'] );
	if ( $address ) {
		$config->cookiesPage = $address;
	}
	$privacy = $is_early ? '' : get_privacy_policy_url();
	if ( $privacy && ! isset( $config->privacyPage ) ) {
		$config->privacyPage = $privacy;
	}
	foreach ( array( 'policy_version' => 'policyVersion', 'language' => 'language', 'banner' => 'banner' ) as $field => $name ) {
		if ( '' !== $options[ $field ] ) {
			$config->$name = $options[ $field ];
		}
	}
	$services = consent_gate_services( $config->services ?? array(), $options );
	if ( $services ) {
		$config->services = $services;
	}
	if ( $options['plugins'] ) {
		consent_gate_end_with_page( $config );
	}

	/**
	 * Changes what the page is told, such as for one language or one part of the site.
	 *
	 * @param stdClass $config As config.schema.json of consent-gate has it.
	 */
	$filtered = apply_filters( 'consent_gate_config', $config );
	return $filtered instanceof stdClass ? $filtered : $config;
}

/**
 * Has the page load again after every no: consent-gate does not know what a plugin runs, and so not that it goes on.
 *
 * @param stdClass $config The config. What its JSON says of it stays.
 */
function consent_gate_end_with_page( $config ) {
	if ( ! isset( $config->onWithdraw ) ) {
		$config->onWithdraw = 'reload';
	}
}

/**
 * Address of the cookies page, in the language of the page at hand where a plugin for languages knows it.
 *
 * @param int $page Its number. 0: none.
 * @return string Empty where there is none that visitors can see.
 */
function consent_gate_cookies_page( $page ) {
	if ( ! $page ) {
		return '';
	}
	$page = (int) apply_filters( 'wpml_object_id', $page, 'page', true );
	return 'publish' === get_post_status( $page ) ? (string) get_permalink( $page ) : '';
}

/**
 * The services of the JSON, those that have an id of their own, and the plugins. An id replaces that of the JSON.
 *
 * @param mixed $written What the JSON says. What is no list is left for consent-gate to tell of.
 * @param array $options The options.
 * @return mixed
 */
function consent_gate_services( $written, $options ) {
	if ( ! is_array( $written ) ) {
		return $written;
	}
	$known = consent_gate_built()['services'];
	foreach ( array_intersect_key( $known, $options['ids'] ) as $use => $about ) {
		$service = (object) array();
		foreach ( $written as $place => $one ) {
			if ( $one instanceof stdClass && ( $one->use ?? '' ) === $use ) {
				$service = clone $one;
				unset( $written[ $place ] );
			}
		}
		$service->use = $use;
		if ( $about['pattern'] ) {
			$service->id = $options['ids'][ $use ];
		}
		$written[] = $service;
	}
	foreach ( array_intersect_key( $options['plugins'], array_flip( array( 'analytics', 'functional', 'media', 'marketing' ) ) ) as $category => $names ) {
		foreach ( array_filter( array_map( 'trim', explode( ',', $names ) ), 'strlen' ) as $name ) {
			$written[] = (object) array( 'name' => $name, 'category' => $category );
		}
	}
	return array_values( $written );
}
