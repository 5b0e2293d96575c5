<?php
/**
 * Puts the tag into the head of every page, before whatever else WordPress and its plugins put there.
 *
 * @package consent-gate
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Address of one of the files that pages load. The folder is called anew with each version, so that browsers never mix
 * files of two.
 *
 * @param string $name Name of the file.
 * @return string
 */
function consent_gate_address( $name ) {
	return plugins_url( consent_gate_built()['folder'] . '/' . $name, CONSENT_GATE_FILE );
}

/** Prints the tag, what it needs before it, and what needs it. */
function consent_gate_print_head() {
	$config = consent_gate_config();
	$json   = wp_json_encode( $config, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
	$printed = consent_gate_print_import_map();
	// Data, which no policy for scripts is about. Where it can't be written there are no services, and nothing loads.
	printf( "<script type=\"application/json\" data-consent-gate>%s</script>\n", $json ? $json : '{}' ); // phpcs:ignore WordPress.Security.EscapeOutput -- JSON without < and &.
	$tag = wp_get_script_tag( consent_gate_script( 'consent-gate.js' ) );
	// A plugin for a Content Security Policy gives scripts a nonce by WordPress's filter. The files need the same one.
	$nonce = preg_match( '/ nonce=(["\'])(.*?)\1/', $tag, $found ) ? ' nonce="' . esc_attr( html_entity_decode( $found[2], ENT_QUOTES ) ) . '"' : '';
	if ( 'none' !== ( $config->banner ?? '' ) ) {
		foreach ( array( 'elements.js', 'choices.js' ) as $name ) {
			$attributes = consent_gate_hash( $name );
			$hash       = $attributes ? sprintf( ' integrity="%s" crossorigin', esc_attr( $attributes['integrity'] ) ) : '';
			printf( "<link rel=\"modulepreload\" href=\"%s\"%s%s>\n", esc_url( consent_gate_address( $name ) ), $hash, $nonce ); // phpcs:ignore WordPress.Security.EscapeOutput -- Escaped above.
		}
	}
	echo $tag; // phpcs:ignore WordPress.Security.EscapeOutput -- Made by WordPress.

	/** Fires after the tag, where scripts belong that need `window.consentGate` at once. */
	do_action( 'consent_gate_after_tag', $config );
	echo $printed; // phpcs:ignore WordPress.Security.EscapeOutput -- As others print it.
}
add_action( 'wp_head', 'consent_gate_print_head', PHP_INT_MIN );

/**
 * Attributes of a script that has to run where it stands. The last three ask programs that speed pages up to leave it
 * there: Cloudflare, LiteSpeed Cache and WP Rocket.
 *
 * @param string               $name  Name of the file.
 * @param array<string, mixed> $more Further attributes.
 * @return array<string, mixed>
 */
function consent_gate_script( $name, $more = array() ) {
	$attributes = array( 'src' => consent_gate_address( $name ), 'data-cfasync' => 'false', 'data-no-optimize' => '1', 'nowprocket' => true );
	return array_merge( $attributes, consent_gate_hash( $name ), $more );
}

/**
 * The hash of a file that another host sends, such as a CDN. On this one it would guard nothing: who can change the file
 * can change this one too.
 *
 * @param string $name Name of the file.
 * @return array<string, string>
 */
function consent_gate_hash( $name ) {
	$host = wp_parse_url( consent_gate_address( $name ), PHP_URL_HOST );
	if ( wp_parse_url( home_url(), PHP_URL_HOST ) === $host ) {
		return array();
	}
	return array( 'integrity' => consent_gate_built()['hashes'][ $name ], 'crossorigin' => 'anonymous' );
}

/**
 * Puts WordPress's import map before the first module: Firefox refuses one that comes later. Only where it stands in the
 * head, as with block themes. What plugins enqueue is enqueued before, or the map would not have it.
 *
 * @return string What they print at that, which is for after the tag.
 */
function consent_gate_print_import_map() {
	if ( ! function_exists( 'wp_script_modules' ) ) {
		return '';
	}
	$print = array( wp_script_modules(), 'print_import_map' );
	$place = has_action( 'wp_head', $print );
	if ( false === $place || ! remove_action( 'wp_head', $print, $place ) ) {
		return '';
	}
	ob_start();
	if ( remove_action( 'wp_head', 'wp_enqueue_scripts', 1 ) ) {
		wp_enqueue_scripts();
	}
	$printed = (string) ob_get_clean();
	call_user_func( $print );
	return $printed;
}
