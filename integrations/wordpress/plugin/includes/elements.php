<?php
/**
 * The elements of consent-gate in pages: a block and a shortcode of each.
 *
 * @package consent-gate
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * An element as HTML.
 *
 * @param string                $name       Its name.
 * @param array<string, string> $attributes Empty ones are left out.
 * @param string                $inside     HTML for visitors without JavaScript.
 * @return string
 */
function consent_gate_element( $name, $attributes, $inside ) {
	$written = '';
	foreach ( array_filter( $attributes, 'strlen' ) as $attribute => $value ) {
		$written .= sprintf( ' %s="%s"', $attribute, esc_attr( $value ) );
	}
	return "<{$name}{$written}>{$inside}</{$name}>";
}

/**
 * Those of a shortcode or block that we know, as texts.
 *
 * @param mixed    $given What WordPress hands over: an empty text where there are none.
 * @param string[] $names Names.
 * @return array<string, string>
 */
function consent_gate_attributes( $given, $names ) {
	$given = is_array( $given ) ? $given : array();
	$texts = array();
	foreach ( $names as $name ) {
		$texts[ $name ] = trim( consent_gate_text( $given[ $name ] ?? '' ) );
	}
	return $texts;
}

/**
 * The settings.
 *
 * @param mixed $given `heading_level`, or `headingLevel` of the block.
 * @return string
 */
function consent_gate_settings_html( $given ) {
	$texts = consent_gate_attributes( $given, array( 'heading_level', 'headingLevel' ) );
	$level = implode( '', $texts );
	$words = __( 'You can change your cookie settings here once JavaScript is running. Without it we set only essential cookies.', 'consent-gate' );
	return consent_gate_element( 'consent-settings', array( 'heading-level' => preg_match( '/^[2-6]$/D', $level ) ? $level : '' ), '<p>' . esc_html( $words ) . '</p>' );
}

/**
 * A table of cookies.
 *
 * @param mixed $given `category` or `service`.
 * @return string
 */
function consent_gate_table_html( $given ) {
	$words = __( 'We list our cookies here. Switch on JavaScript to see them.', 'consent-gate' );
	return consent_gate_element( 'consent-cookie-table', consent_gate_attributes( $given, array( 'category', 'service' ) ), '<p>' . esc_html( $words ) . '</p>' );
}

/**
 * A video, map or post that waits.
 *
 * @param mixed $given  Attributes of the element.
 * @param mixed $inside The link for visitors without JavaScript. Without one it is made of the address.
 * @return string Empty where there is no address.
 */
function consent_gate_embed_html( $given, $inside = '' ) {
	$texts   = consent_gate_attributes( $given, array( 'service', 'video', 'src', 'title', 'ratio', 'category', 'name' ) );
	// Who may not write a frame makes none that loads unasked.
	if ( 'essential' === $texts['category'] || 'essential' === consent_gate_basis( consent_gate_config(), $texts['category'] ) ) {
		$texts['category'] = '';
	}
	$pages   = array(
		'youtube' => 'https://www.youtube.com/watch?v=',
		'vimeo'   => 'https://vimeo.com/',
	);
	$address = '' !== $texts['src'] ? $texts['src'] : ( isset( $pages[ $texts['service'] ] ) && '' !== $texts['video'] ? $pages[ $texts['service'] ] . rawurlencode( $texts['video'] ) : '' );
	$inside  = is_string( $inside ) ? trim( $inside ) : '';
	if ( '' === $inside && '' !== $address ) {
		$inside = sprintf( '<a href="%s">%s</a>', esc_url( $address, array( 'http', 'https' ) ), esc_html( '' !== $texts['title'] ? $texts['title'] : $address ) );
	}
	return '' === $inside && '' === $address ? '' : consent_gate_element( 'consent-embed', $texts, wp_kses_post( $inside ) );
}

/** Makes the shortcodes and the blocks. */
function consent_gate_add_elements() {
	add_shortcode( 'consent_settings', 'consent_gate_settings_html' );
	add_shortcode( 'consent_cookie_table', 'consent_gate_table_html' );
	add_shortcode( 'consent_embed', 'consent_gate_embed_html' );

	$folder = dirname( CONSENT_GATE_FILE );
	$needs  = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' );
	wp_register_script( 'consent-gate-blocks', consent_gate_address( 'blocks.js' ), $needs, null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters -- The version is in its folder.
	wp_set_script_translations( 'consent-gate-blocks', 'consent-gate', $folder . '/languages' );
	foreach ( array( 'settings', 'cookie-table', 'embed' ) as $name ) {
		register_block_type( "$folder/blocks/$name", array( 'render_callback' => 'consent_gate_block_html' ) );
	}
}
add_action( 'init', 'consent_gate_add_elements' );

/**
 * A block as HTML, with the classes that it was given in the editor.
 *
 * @param mixed    $given   Attributes.
 * @param mixed    $inside  What is saved in it: nothing.
 * @param WP_Block $block   The block.
 * @return string
 */
function consent_gate_block_html( $given, $inside, $block ) {
	$makers = array(
		'consent-gate/settings'     => 'consent_gate_settings_html',
		'consent-gate/cookie-table' => 'consent_gate_table_html',
		'consent-gate/embed'        => 'consent_gate_embed_html',
	);
	$html   = call_user_func( $makers[ $block->name ], $given );
	return '' === $html ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $html );
}
