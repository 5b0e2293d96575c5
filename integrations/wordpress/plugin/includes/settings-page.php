<?php
/**
 * The page "Settings › Cookie consent".
 *
 * @package consent-gate
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** Adds the page to the menu. */
function consent_gate_add_page() {
	$title = __( 'Cookie consent', 'consent-gate' );
	$hook  = add_options_page( $title, $title, 'manage_options', 'consent-gate', 'consent_gate_print_page' );
	add_action( "admin_print_styles-$hook", 'consent_gate_add_style' );
}
add_action( 'admin_menu', 'consent_gate_add_page' );

/** Adds its style sheet. */
function consent_gate_add_style() {
	wp_enqueue_style( 'consent-gate-settings', consent_gate_address( 'settings-page.css' ), array(), null ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters -- The version is in its folder.
}

/**
 * Adds a link to the page to the list of plugins.
 *
 * @param string[] $links Links.
 * @return string[]
 */
function consent_gate_add_link( $links ) {
	$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=consent-gate' ) ), esc_html__( 'Settings', 'consent-gate' ) );
	return array_merge( array( 'settings' => $link ), (array) $links );
}
add_filter( 'plugin_action_links_' . plugin_basename( CONSENT_GATE_FILE ), 'consent_gate_add_link' );

/** Tells WordPress of the option and the fields. */
function consent_gate_add_fields() {
	register_setting(
		'consent_gate',
		'consent_gate',
		array(
			'type'              => 'object',
			'sanitize_callback' => 'consent_gate_check_options',
			'show_in_rest'      => false,
		)
	);
	add_settings_section( 'site', __( 'Your website', 'consent-gate' ), '__return_null', 'consent-gate' );
	consent_gate_add_field( 'site', 'site_name', __( 'Name of the website', 'consent-gate' ), 'consent_gate_print_site_name' );
	consent_gate_add_field( 'site', 'cookies_page', __( 'Cookies page', 'consent-gate' ), 'consent_gate_print_cookies_page' );
	consent_gate_add_field( 'site', 'policy_version', __( 'Version of your notice', 'consent-gate' ), 'consent_gate_print_policy_version' );
	consent_gate_add_field( 'site', 'language', __( 'Language', 'consent-gate' ), 'consent_gate_print_language' );
	consent_gate_add_field( 'site', 'banner', __( 'Where the message stands', 'consent-gate' ), 'consent_gate_print_banner' );

	add_settings_section( 'services', __( 'Services', 'consent-gate' ), 'consent_gate_print_services_intro', 'consent-gate' );
	$summary = sprintf( '<details class="consent-gate-more"><summary>%s</summary>', esc_html__( 'More services', 'consent-gate' ) );
	add_settings_section( 'more', '', '__return_null', 'consent-gate', array( 'before_section' => consent_gate_is_more_open() ? str_replace( '<details ', '<details open ', $summary ) : $summary, 'after_section' => '</details>' ) );
	foreach ( consent_gate_built()['services'] as $use => $service ) {
		if ( $service['field'] ) {
			consent_gate_add_field( $service['common'] ? 'services' : 'more', "ids-$use", $service['label'], 'consent_gate_print_id', array( 'use' => $use ) );
		}
	}

	add_settings_section( 'plugins', __( 'Other plugins and websites', 'consent-gate' ), 'consent_gate_print_plugins_intro', 'consent-gate' );
	foreach ( consent_gate_plugin_categories() as $category => $label ) {
		consent_gate_add_field( 'plugins', "plugins-$category", $label, 'consent_gate_print_plugins', array( 'category' => $category ) );
	}

	add_settings_section( 'further', __( 'Further', 'consent-gate' ), '__return_null', 'consent-gate' );
	consent_gate_add_field( 'further', 'embeds', __( 'Videos and posts', 'consent-gate' ), 'consent_gate_print_embeds' );
	consent_gate_add_field( 'further', 'keep', __( 'Safari', 'consent-gate' ), 'consent_gate_print_keep' );
	consent_gate_add_field( 'further', 'json', __( 'Further options', 'consent-gate' ), 'consent_gate_print_json' );
}
add_action( 'admin_init', 'consent_gate_add_fields' );

/**
 * Adds a field with its label.
 *
 * @param string   $section  Its section.
 * @param string   $field    Its name.
 * @param string   $label    Its label.
 * @param callable $printer  Prints it.
 * @param array    $more     For the printer.
 */
function consent_gate_add_field( $section, $field, $label, $printer, $more = array() ) {
	$is_group = in_array( $field, array( 'banner', 'embeds', 'keep' ), true );
	$about    = array_merge( array( 'field' => $field, 'label' => $label ), $is_group ? array() : array( 'label_for' => "consent-gate-$field" ), $more );
	add_settings_field( $field, esc_html( $label ), $printer, 'consent-gate', $section, $about );
}

/**
 * Whether there is something in the services that are folded up.
 *
 * @return bool
 */
function consent_gate_is_more_open() {
	$fields = array_merge( array_keys( consent_gate_options()['ids'] ), array_map( static function ( $field ) { return substr( $field, 4 ); }, array_keys( consent_gate_drafts() ) ) );
	foreach ( $fields as $use ) {
		if ( empty( consent_gate_built()['services'][ $use ]['common'] ) && isset( consent_gate_built()['services'][ $use ] ) ) {
			return true;
		}
	}
	return false;
}

/**
 * What was written, did not fit and is to be mended, by field.
 *
 * @return array<string, string>
 */
function consent_gate_drafts() {
	// Only on the page that comes after the form.
	$drafts = isset( $_GET['settings-updated'] ) ? get_transient( consent_gate_draft_name() ) : array(); // phpcs:ignore WordPress.Security.NonceVerification -- It shows something, and changes nothing.
	return is_array( $drafts ) ? array_map( 'consent_gate_text', $drafts ) : array();
}

/** Prints the page. */
function consent_gate_print_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap consent-gate-settings"><h1>' . esc_html( get_admin_page_title() ) . '</h1><form action="options.php" method="post">';
	settings_fields( 'consent_gate' );
	do_settings_sections( 'consent-gate' );
	submit_button();
	echo '</form></div>';
	delete_transient( consent_gate_draft_name() );
}

/**
 * What WordPress is to say of a field: its id, name, hint and mistake.
 *
 * @param array  $about The field.
 * @param string $name  Its name in the form.
 * @param bool   $has_hint Whether there is a hint.
 * @return string Attributes, escaped.
 */
function consent_gate_field( $about, $name, $has_hint = true ) {
	$id     = "consent-gate-{$about['field']}";
	$wrong  = consent_gate_mistake( $about['field'] );
	$hints  = array_filter( array( $wrong ? "$id-error" : '', $has_hint ? "$id-hint" : '' ) );
	$markup = sprintf( 'id="%s" name="consent_gate%s"', esc_attr( $id ), esc_attr( $name ) );
	if ( $hints ) {
		$markup .= sprintf( ' aria-describedby="%s"', esc_attr( implode( ' ', $hints ) ) );
	}
	return $wrong ? $markup . ' aria-invalid="true"' : $markup;
}

/**
 * The sentence about a field, after a form with a mistake in it.
 *
 * @param string $field Its name.
 * @return string HTML. Empty where there is none.
 */
function consent_gate_mistake( $field ) {
	foreach ( get_settings_errors( 'consent_gate' ) as $error ) {
		if ( $error['code'] === $field ) {
			return $error['message'];
		}
	}
	return '';
}

/**
 * Prints what stands below a field.
 *
 * @param array  $about The field.
 * @param string $hint  HTML.
 */
function consent_gate_print_hint( $about, $hint ) {
	$id    = "consent-gate-{$about['field']}";
	$wrong = consent_gate_mistake( $about['field'] );
	if ( $wrong ) {
		printf( '<p class="consent-gate-error" id="%s-error">%s %s</p>', esc_attr( $id ), esc_html__( 'Mistake:', 'consent-gate' ), wp_kses_post( $wrong ) );
	}
	if ( '' !== $hint ) {
		printf( '<p class="description" id="%s-hint">%s</p>', esc_attr( $id ), wp_kses_post( $hint ) );
	}
}

/**
 * Prints a field for a line of text.
 *
 * @param array  $about       The field.
 * @param string $name        Its name in the form.
 * @param string $value       What is in it.
 * @param string $hint        HTML.
 * @param string $placeholder Shown while it is empty.
 */
function consent_gate_print_text( $about, $name, $value, $hint, $placeholder = '' ) {
	$value = consent_gate_drafts()[ $about['field'] ] ?? $value;
	printf(
		'<input type="text" class="regular-text" %s value="%s" placeholder="%s" autocomplete="off" spellcheck="false">',
		consent_gate_field( $about, $name, '' !== $hint ), // phpcs:ignore WordPress.Security.EscapeOutput -- Escaped there.
		esc_attr( $value ),
		esc_attr( $placeholder )
	);
	consent_gate_print_hint( $about, $hint );
}

/**
 * Prints a choice from a list.
 *
 * @param array                 $about   The field.
 * @param string                $name    Its name in the form.
 * @param string                $value   What is chosen.
 * @param array<string, string> $options Words by value.
 * @param string                $hint    HTML.
 */
function consent_gate_print_select( $about, $name, $value, $options, $hint ) {
	printf( '<select %s>', consent_gate_field( $about, $name ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- Escaped there.
	foreach ( $options as $one => $words ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $one ), selected( (string) $one, $value, false ), esc_html( $words ) );
	}
	echo '</select>';
	consent_gate_print_hint( $about, $hint );
}

/**
 * Prints the field for the name of the website.
 *
 * @param array $about The field.
 */
function consent_gate_print_site_name( $about ) {
	$hint = esc_html__( 'For the heading of the message: “Cookies on …”. Leave it empty to use the title of this site.', 'consent-gate' );
	consent_gate_print_text( $about, '[site_name]', consent_gate_options()['site_name'], $hint, html_entity_decode( get_bloginfo( 'name' ), ENT_QUOTES, 'UTF-8' ) );
}

/**
 * Prints the choice of the cookies page.
 *
 * @param array $about The field.
 */
function consent_gate_print_cookies_page( $about ) {
	$chosen  = consent_gate_options()['cookies_page'];
	$options = array( '0' => __( 'None: the settings open over the page', 'consent-gate' ) );
	foreach ( get_pages( array( 'post_status' => array( 'publish', 'draft', 'private' ) ) ) as $page ) {
		$title                 = '' === $page->post_title ? "#{$page->ID}" : $page->post_title;
		$options[ $page->ID ] = str_repeat( '— ', count( get_post_ancestors( $page ) ) ) . $title;
	}
	$hint = esc_html__( 'The message links to it. Put the block “Cookie settings” on it, or [consent_settings].', 'consent-gate' );
	if ( $chosen ) {
		$post = get_post( $chosen );
		if ( ! $post || 'publish' !== $post->post_status ) {
			$hint .= ' <strong>' . esc_html__( 'This page is not published, so the settings open over the page.', 'consent-gate' ) . '</strong>';
		} elseif ( ! has_block( 'consent-gate/settings', $post ) && ! has_shortcode( $post->post_content, 'consent_settings' ) && false === strpos( $post->post_content, '<consent-settings' ) ) {
			$hint .= ' <strong>' . esc_html__( 'This page has no cookie settings on it yet.', 'consent-gate' ) . '</strong>';
		}
	}
	consent_gate_print_select( $about, '[cookies_page]', (string) $chosen, $options, $hint );
}

/**
 * Prints the field for the version of the notice.
 *
 * @param array $about The field.
 */
function consent_gate_print_policy_version( $about ) {
	$hint = esc_html__( 'Change it to ask everybody again, such as after a change of your cookie notice.', 'consent-gate' );
	consent_gate_print_text( $about, '[policy_version]', consent_gate_options()['policy_version'], $hint, '1' );
}

/**
 * Prints the choice of the language.
 *
 * @param array $about The field.
 */
function consent_gate_print_language( $about ) {
	$options = array_merge( array( '' => __( 'That of each page', 'consent-gate' ) ), consent_gate_built()['languages'] );
	$hint    = esc_html__( 'Of the message and the settings. Nobody who speaks them has yet read the languages other than English.', 'consent-gate' );
	consent_gate_print_select( $about, '[language]', consent_gate_options()['language'], $options, $hint );
}

/**
 * Prints the choice of the place.
 *
 * @param array $about The field.
 */
function consent_gate_print_banner( $about ) {
	$chosen  = consent_gate_options()['banner'];
	$options = array(
		'top'    => __( 'At the top of the page, above everything else (recommended)', 'consent-gate' ),
		'bottom' => __( 'Over the foot of the window', 'consent-gate' ),
		'dialog' => __( 'In front of the page, which can be used once it is answered or closed', 'consent-gate' ),
		'none'   => __( 'Nowhere: visitors find the settings by your links', 'consent-gate' ),
	);
	printf( '<fieldset><legend class="screen-reader-text">%s</legend>', esc_html( $about['label'] ) );
	foreach ( $options as $value => $words ) {
		$is_it = checked( $value, '' === $chosen ? 'top' : $chosen, false );
		// An empty one leaves it to the JSON.
		printf( '<label><input type="radio" name="consent_gate[banner]" value="%s"%s> %s</label><br>', esc_attr( 'top' === $value ? '' : $value ), $is_it, esc_html( $words ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- Made by WordPress.
	}
	echo '</fieldset>';
}

/** Prints what stands above the services. */
function consent_gate_print_services_intro() {
	echo '<p>' . esc_html__( 'Write the ids of what your website uses. It loads when a visitor says yes, and not before. Remove these services from other plugins and from your theme: what loads there asks nobody.', 'consent-gate' ) . '</p>';
}

/**
 * Prints the field for the id of a service, or the box for one that needs none.
 *
 * @param array $about The field, with `use`.
 */
function consent_gate_print_id( $about ) {
	$use     = $about['use'];
	$service = consent_gate_built()['services'][ $use ];
	$value   = consent_gate_options()['ids'][ $use ] ?? '';
	if ( $service['pattern'] ) {
		/* translators: %s: an example. */
		consent_gate_print_text( $about, "[ids][$use]", $value, sprintf( esc_html__( 'Such as %s', 'consent-gate' ), '<code>' . esc_html( $service['example'] ) . '</code>' ) );
		return;
	}
	printf( '<input type="hidden" name="%s" value="">', esc_attr( "consent_gate[ids][$use]" ) );
	printf( '<input type="checkbox" value="1" %s%s> ', consent_gate_field( $about, "[ids][$use]", false ), checked( '' !== $value, true, false ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- Escaped there.
	esc_html_e( 'This website uses it', 'consent-gate' );
}

/** Prints what stands above the fields for plugins. */
function consent_gate_print_plugins_intro() {
	echo '<p>' . esc_html__( 'Plugins that ask the WP Consent API before they start wait for the visitor’s answer. List them here, so that visitors are asked about them. Google’s Site Kit is none: switch off its snippet of Analytics, and write the id that begins with G- into the field above. List whose videos and maps your pages show, too. Use names that visitors know, with a comma between them.', 'consent-gate' ) . '</p>';
	if ( ! consent_gate_has_api() ) {
		echo '<p>' . esc_html__( 'The plugin “WP Consent API” is not active. Without it, no other plugin learns what visitors have answered.', 'consent-gate' ) . '</p>';
	}
}

/**
 * Prints the field for the plugins of a category.
 *
 * @param array $about The field, with `category`.
 */
function consent_gate_print_plugins( $about ) {
	$category = $about['category'];
	consent_gate_print_text( $about, "[plugins][$category]", consent_gate_options()['plugins'][ $category ] ?? '', '' );
}

/**
 * Prints a box to tick.
 *
 * @param array  $about The field.
 * @param string $words What it does.
 * @param string $hint  Why.
 */
function consent_gate_print_box( $about, $words, $hint ) {
	$name = $about['field'];
	printf( '<input type="hidden" name="%s" value="0">', esc_attr( "consent_gate[$name]" ) );
	printf( '<label><input type="checkbox" value="1" %s%s> %s</label>', consent_gate_field( $about, "[$name]" ), checked( consent_gate_options()[ $name ], true, false ), esc_html( $words ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- Escaped there.
	consent_gate_print_hint( $about, esc_html( $hint ) );
}

/**
 * Prints the box about embeds.
 *
 * @param array $about The field.
 */
function consent_gate_print_embeds( $about ) {
	consent_gate_print_box( $about, __( 'Have what editors embed by its address wait for the visitor', 'consent-gate' ), __( 'WordPress makes a video of an address that stands alone. Without this, it asks YouTube at once.', 'consent-gate' ) );
}

/**
 * Prints the box about Safari.
 *
 * @param array $about The field.
 */
function consent_gate_print_keep( $about ) {
	consent_gate_print_box( $about, __( 'Have this server write the choice once more', 'consent-gate' ), __( 'Safari forgets after a week what only scripts have stored, and would ask again.', 'consent-gate' ) );
}

/**
 * Prints the field for JSON.
 *
 * @param array $about The field.
 */
function consent_gate_print_json( $about ) {
	$value    = consent_gate_drafts()['json'] ?? consent_gate_options()['json'];
	$may      = consent_gate_may_add_scripts();
	$readonly = $may ? '' : ' readonly';
	printf( '<textarea class="large-text code" rows="10" spellcheck="false"%s %s>%s</textarea>', esc_attr( $readonly ), consent_gate_field( $about, '[json]' ), esc_textarea( $value ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- Escaped there.
	$hint = $may
		? esc_html__( 'All other options, such as services of your own, as JSON. The README of consent-gate lists them.', 'consent-gate' )
		: esc_html__( 'Only an administrator of the network can change this.', 'consent-gate' );
	consent_gate_print_hint( $about, $hint . ' ' . sprintf( '<code>%s</code>', esc_html( '{"services": [{"name": "Visitor survey", "category": "analytics", "src": "https://…"}]}' ) ) );
}
