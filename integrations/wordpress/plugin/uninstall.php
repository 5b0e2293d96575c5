<?php
/**
 * Removes what the plugin has stored, on each site of a network.
 *
 * @package consent-gate
 */

if ( ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
	exit;
}

/** Of one site. What was typed in wrongly is kept for minutes only, and goes by itself. */
function consent_gate_forget() {
	delete_option( 'consent_gate' );
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $consent_gate_site ) {
		switch_to_blog( $consent_gate_site );
		consent_gate_forget();
		restore_current_blog();
	}
} else {
	consent_gate_forget();
}
