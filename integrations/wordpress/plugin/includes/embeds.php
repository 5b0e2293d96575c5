<?php
/**
 * Makes WordPress's own embeds wait: those that it makes of an address that stands alone in a line or in a block.
 *
 * @package consent-gate
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** Services that consent-gate knows, by a pattern of the host. */
const CONSENT_GATE_EMBEDS = array(
	'youtube'    => '(.+\.)?youtube(-nocookie)?\.com|youtu\.be',
	'vimeo'      => '(.+\.)?vimeo\.com',
	'spotify'    => 'open\.spotify\.com',
	'soundcloud' => '(.+\.)?soundcloud\.com',
	'x-post'     => '(.+\.)?(twitter|x)\.com',
);

/**
 * Puts an embed behind a box, or where it is no frame, behind consent alone.
 *
 * @param mixed $html What the other website has answered.
 * @param mixed $url  The address that an editor has written.
 * @return mixed
 */
function consent_gate_gate_embed( $html, $url = '' ) {
	if ( ! is_string( $html ) || '' === $html || ! is_string( $url ) || is_feed() || ! consent_gate_options()['embeds'] ) {
		return $html;
	}
	preg_match( '/<iframe\b[^>]*?\ssrc=(["\'])(.*?)\1/is', $html, $frame );
	preg_match( '/<iframe\b[^>]*?\stitle=(["\'])(.*?)\1/is', $html, $title );
	$source = html_entity_decode( $frame[2] ?? '', ENT_QUOTES );
	$host   = (string) wp_parse_url( $source, PHP_URL_HOST );
	$page   = (string) wp_parse_url( $url, PHP_URL_HOST );
	$ours   = wp_parse_url( home_url(), PHP_URL_HOST );
	// A frame without a host, or with ours, may be one that another plugin fills later.
	if ( '' === $host || $ours === $host ) {
		$source = '';
		if ( $ours === $page ) {
			return $html;
		}
	}
	$about = array(
		'title' => html_entity_decode( $title[2] ?? '', ENT_QUOTES ),
		'src'   => $url,
	);
	$link  = sprintf( '<a href="%s">%s</a>', esc_url( $url ), esc_html( '' !== $about['title'] ? $about['title'] : $url ) );
	foreach ( CONSENT_GATE_EMBEDS as $service => $pattern ) {
		if ( preg_match( "/^($pattern)$/Di", $page ) ) {
			return consent_gate_embed_html( array_merge( $about, array( 'service' => $service ) ), $link );
		}
	}
	if ( '' === $source ) {
		return "<p>$link</p><template data-consent=\"media\">$html</template>";
	}
	return consent_gate_embed_html( array_merge( $about, array( 'src' => $source, 'name' => $host ) ), $link );
}
add_filter( 'embed_oembed_html', 'consent_gate_gate_embed', PHP_INT_MAX, 2 );

/**
 * Takes away the room that WordPress keeps for a frame in a block: a box that waits has its own.
 *
 * @param mixed $html The block.
 * @return mixed
 */
function consent_gate_free_embed( $html ) {
	return is_string( $html ) && false !== strpos( $html, '<consent-embed' ) ? preg_replace( '/ (wp-embed-aspect-[\d-]+|wp-has-aspect-ratio)\b/', '', $html ) : $html;
}
add_filter( 'render_block_core/embed', 'consent_gate_free_embed' );
