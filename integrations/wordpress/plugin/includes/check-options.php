<?php
/**
 * Checks what an administrator has written, and says in a sentence what is wrong.
 *
 * @package consent-gate
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * What is to be stored. What does not fit is told, and stays as it was.
 *
 * @param mixed $given What the form has sent.
 * @return array
 */
function consent_gate_check_options( $given ) {
	$given   = is_array( $given ) ? $given : array();
	$options = consent_gate_options();
	$wrong   = array();

	foreach ( array( 'site_name', 'policy_version' ) as $name ) {
		$options[ $name ] = sanitize_text_field( consent_gate_text( $given[ $name ] ?? $options[ $name ] ) );
	}
	foreach ( array( 'language' => array_keys( consent_gate_built()['languages'] ), 'banner' => array( 'top', 'bottom', 'dialog', 'none' ) ) as $name => $values ) {
		$value = consent_gate_text( $given[ $name ] ?? $options[ $name ] );
		if ( '' === $value || in_array( $value, $values, true ) ) {
			$options[ $name ] = $value;
		}
	}
	$options['cookies_page'] = absint( consent_gate_text( $given['cookies_page'] ?? $options['cookies_page'] ) );
	// The form always sends something for them; other code may leave them out.
	foreach ( array( 'keep', 'embeds' ) as $name ) {
		$options[ $name ] = array_key_exists( $name, $given ) ? in_array( $given[ $name ], array( '1', 1, true ), true ) : $options[ $name ];
	}
	foreach ( (array) ( $given['plugins'] ?? array() ) as $category => $names ) {
		$options['plugins'][ sanitize_key( $category ) ] = sanitize_text_field( consent_gate_text( $names ) );
	}
	foreach ( (array) ( $given['ids'] ?? array() ) as $use => $id ) {
		$id       = trim( consent_gate_text( $id ) );
		$sentence = consent_gate_wrong_id( $use, $id );
		if ( $sentence ) {
			$wrong[ "ids-$use" ] = array( $sentence, $id );
		} else {
			$options['ids'][ $use ] = $id;
		}
	}
	if ( isset( $given['json'] ) ) {
		// Browsers send a form with the line ends of old.
		$json     = trim( str_replace( "\r\n", "\n", consent_gate_text( $given['json'] ) ) );
		$sentence = $json === $options['json'] ? '' : consent_gate_wrong_json( $json, $options );
		if ( $sentence ) {
			$wrong['json'] = array( $sentence, $json );
		} else {
			$options['json'] = $json;
		}
	}
	consent_gate_tell( $wrong );
	foreach ( array( 'ids', 'plugins' ) as $name ) {
		$options[ $name ] = array_filter( $options[ $name ], 'strlen' );
	}
	return $options;
}

/**
 * Shows sentences on the page that comes next, and keeps what was written until then, so that it can be mended.
 *
 * @param array<string, array{0: string, 1: string}> $wrong Sentence and what was written, by field.
 */
function consent_gate_tell( $wrong ) {
	// WordPress checks an option twice when it is stored the first time.
	$told = wp_list_pluck( get_settings_errors( 'consent_gate' ), 'code' );
	foreach ( $wrong as $field => list( $sentence ) ) {
		if ( ! in_array( $field, $told, true ) ) {
			add_settings_error( 'consent_gate', $field, esc_html( $sentence ) );
		}
	}
	if ( $wrong && ! in_array( 'rest', $told, true ) ) {
		add_settings_error( 'consent_gate', 'rest', esc_html__( 'What is wrong stays as it was until you have mended it. Everything else is saved.', 'consent-gate' ), 'info' );
		set_transient( consent_gate_draft_name(), wp_list_pluck( $wrong, 1 ), 5 * MINUTE_IN_SECONDS );
	}
}

/**
 * Under which name is kept what this administrator has to mend.
 *
 * @return string
 */
function consent_gate_draft_name() {
	return 'consent_gate_draft_' . get_current_user_id();
}

/**
 * Whether the administrator may bring scripts of their own into pages: in a network, those of one site may not. What
 * loads whatever it is told to is the same thing.
 *
 * @return bool
 */
function consent_gate_may_add_scripts() {
	return current_user_can( 'unfiltered_html' );
}

/** Services that bring in scripts of somebody's choosing. */
const CONSENT_GATE_TAG_MANAGERS = array( 'adobe', 'google-tag-manager' );

/**
 * What is wrong with an id.
 *
 * @param string $use Name of the service.
 * @param string $id  What was written.
 * @return string Empty where nothing is.
 */
function consent_gate_wrong_id( $use, $id ) {
	$service = consent_gate_built()['services'][ $use ] ?? null;
	if ( ! $service ) {
		/* translators: %s: what was sent as the name of a service. */
		return sprintf( __( '“%s” is not a service that consent-gate knows.', 'consent-gate' ), $use );
	}
	if ( '' === $id || ! $service['pattern'] ) {
		return '';
	}
	if ( in_array( $use, CONSENT_GATE_TAG_MANAGERS, true ) && ! consent_gate_may_add_scripts() && ( consent_gate_options()['ids'][ $use ] ?? '' ) !== $id ) {
		/* translators: %s: name of a service. */
		return sprintf( __( '%s can bring any script into your pages, so only an administrator of the network can set it.', 'consent-gate' ), $service['label'] );
	}
	if ( ! preg_match( '~^(?:' . $service['pattern'] . ')$~D', $id ) ) {
		/* translators: 1: what was written, 2: name of a service, 3: an example. */
		return sprintf( __( '“%1$s” is not an id of %2$s. It should look like %3$s.', 'consent-gate' ), $id, $service['label'], $service['example'] );
	}
	return '';
}

/**
 * What is wrong with the JSON.
 *
 * @param string $json    What was written.
 * @param array  $options The other options.
 * @return string Empty where nothing is.
 */
function consent_gate_wrong_json( $json, $options ) {
	if ( ! consent_gate_may_add_scripts() ) {
		return __( 'Further options can bring any script into your pages, so only an administrator of the network can set them.', 'consent-gate' );
	}
	if ( '' === $json ) {
		return '';
	}
	$config = json_decode( $json );
	if ( JSON_ERROR_NONE !== json_last_error() ) {
		return consent_gate_where_json_breaks( $json );
	}
	if ( ! $config instanceof stdClass ) {
		return __( 'Further options: write one object, which begins with { and ends with }.', 'consent-gate' );
	}
	$fields = array(
		'siteName'      => array( 'site_name', __( 'Name of the website', 'consent-gate' ) ),
		'cookiesPage'   => array( 'cookies_page', __( 'Cookies page', 'consent-gate' ) ),
		'policyVersion' => array( 'policy_version', __( 'Version of your notice', 'consent-gate' ) ),
		'language'      => array( 'language', __( 'Language', 'consent-gate' ) ),
		'banner'        => array( 'banner', __( 'Where the message stands', 'consent-gate' ) ),
	);
	foreach ( $fields as $name => list( $field, $label ) ) {
		if ( isset( $config->$name ) && $options[ $field ] ) {
			/* translators: 1: name of an option, 2: label of a field. */
			return sprintf( __( 'Further options: “%1$s” is set by the field “%2$s” too. Leave it out here, or leave that field empty.', 'consent-gate' ), $name, $label );
		}
	}
	$schema   = json_decode( (string) file_get_contents( dirname( CONSENT_GATE_FILE ) . '/config.schema.json' ) );
	$sentence = consent_gate_misfit( $config, $schema, $schema, '' );
	$sentence = $sentence ? $sentence : consent_gate_wrong_cookie( $config );
	$sentence = $sentence ? $sentence : consent_gate_wrong_services( $config );
	/* translators: %s: a sentence that says what is wrong. */
	return $sentence ? sprintf( __( 'Further options: %s', 'consent-gate' ), $sentence ) : '';
}

/**
 * Says in which line text stops being JSON: the last line up to which a reader understands the beginning. PHP does not
 * tell.
 *
 * @param string $json Text.
 * @return string
 */
function consent_gate_where_json_breaks( $json ) {
	// A token of JSON, or blanks.
	$token = '(?:\s+|"(?:[^"\\\\\x00-\x1f]|\\\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null|[\[\]{}:,])';
	preg_match( "~^$token*+~", $json, $found );
	$read = $found[0] ?? '';
	if ( strlen( $read ) < strlen( $json ) ) {
		$line = substr_count( $read, "\n" ) + 1;
		$rest = trim( strtok( substr( $json, strlen( $read ) ), "\n" ) );
		/* translators: 1: number of a line, 2: what stands there. */
		return sprintf( __( 'Further options: this is not JSON. What cannot be read begins in line %1$d with “%2$s”. Texts and names need straight quotation marks, ".', 'consent-gate' ), $line, substr( $rest, 0, 30 ) );
	}
	return __( 'Further options: this is not JSON. A bracket, comma or colon is missing, or there is one too many, such as a comma after the last entry.', 'consent-gate' );
}

/**
 * What does not fit the description of the options.
 *
 * @param mixed    $value  A value.
 * @param stdClass $schema What it has to be.
 * @param stdClass $root   The whole description.
 * @param string   $path   Where the value stands.
 * @return string Empty where everything fits.
 */
function consent_gate_misfit( $value, $schema, $root, $path ) {
	if ( isset( $schema->{'$ref'} ) ) {
		$schema = $root->definitions->{ basename( $schema->{'$ref'} ) };
	}
	$kinds = array( 'string' => 'is_string', 'boolean' => 'is_bool', 'number' => 'is_numeric', 'array' => 'is_array', 'object' => 'is_object' );
	$words = array(
		'string'  => __( 'a text', 'consent-gate' ),
		'boolean' => __( 'true or false', 'consent-gate' ),
		'number'  => __( 'a number', 'consent-gate' ),
		'array'   => __( 'a list', 'consent-gate' ),
		'object'  => __( 'an object', 'consent-gate' ),
	);
	$type  = $schema->type ?? '';
	if ( $type && ! call_user_func( $kinds[ $type ], $value ) ) {
		/* translators: 1: name of an option, 2: what was written, 3: such as "a text". */
		return sprintf( __( '“%1$s” is %2$s, and should be %3$s.', 'consent-gate' ), $path, wp_json_encode( $value ), $words[ $type ] );
	}
	if ( isset( $schema->enum ) && ! in_array( $value, $schema->enum, true ) ) {
		/* translators: 1: name of an option, 2: what was written, 3: a list of values. */
		return sprintf( __( '“%1$s” is %2$s, and should be one of %3$s.', 'consent-gate' ), $path, wp_json_encode( $value ), implode( ', ', $schema->enum ) );
	}
	foreach ( $schema->required ?? array() as $name ) {
		if ( ! isset( $value->$name ) ) {
			/* translators: 1: name of an option, 2: name of a part of it. */
			return sprintf( __( '“%1$s” needs “%2$s”.', 'consent-gate' ), $path, $name );
		}
	}
	foreach ( is_array( $value ) || $value instanceof stdClass ? $value : array() as $name => $part ) {
		$below = is_array( $value ) ? ( $schema->items ?? new stdClass() ) : ( $schema->properties->$name ?? $schema->additionalProperties ?? new stdClass() );
		$place = is_array( $value ) ? "{$path}[$name]" : ltrim( "$path.$name", '.' );
		if ( false === $below ) {
			/* translators: 1: what was written as a name, 2: a list of names. */
			return sprintf( __( '“%1$s” is not an option. There are: %2$s.', 'consent-gate' ), $place, implode( ', ', array_diff( array_keys( get_object_vars( $schema->properties ) ), array( '$schema' ) ) ) );
		}
		$sentence = $below instanceof stdClass ? consent_gate_misfit( $part, $below, $root, $place ) : '';
		if ( $sentence ) {
			return $sentence;
		}
	}
	return '';
}

/**
 * What is wrong with the choice cookie and with the names of categories in the JSON.
 *
 * @param stdClass $config It fits the description.
 * @return string Empty where nothing is.
 */
function consent_gate_wrong_cookie( $config ) {
	foreach ( consent_gate_cookie_forms() as $name => list( $pattern, $example ) ) {
		$value = consent_gate_text( $config->cookie->$name ?? $example );
		if ( '' !== $example . $value && ! preg_match( '~^(?:' . $pattern . ')$~D', $value ) ) {
			/* translators: 1: name of an option, 2: what was written, 3: an example. */
			return sprintf( __( '“%1$s” is “%2$s”. It should look like %3$s.', 'consent-gate' ), "cookie.$name", $value, '' === $example ? 'testshire.gov.uk' : $example );
		}
	}
	foreach ( array_keys( get_object_vars( $config->categories ?? new stdClass() ) ) as $id ) {
		if ( ! preg_match( '/^[\w-]+$/D', $id ) ) {
			/* translators: %s: what was written as a name. */
			return sprintf( __( '“categories” has “%s”. A name there has letters, digits, _ and - only.', 'consent-gate' ), $id );
		}
	}
	return '';
}

/**
 * What is wrong with the services of the JSON.
 *
 * @param stdClass $config It fits the description.
 * @return string Empty where nothing is.
 */
function consent_gate_wrong_services( $config ) {
	$known      = consent_gate_built()['services'];
	$categories = array_unique( array_merge( array( 'essential', 'functional', 'analytics', 'media', 'marketing' ), array_map( 'strval', array_keys( get_object_vars( $config->categories ?? new stdClass() ) ) ) ) );
	foreach ( $config->services ?? array() as $place => $service ) {
		$use = $service->use ?? '';
		if ( '' === $use && ( ! isset( $service->name ) || ! isset( $service->category ) ) ) {
			/* translators: %s: place in a list, such as services[0]. */
			return sprintf( __( '“%s” needs either “use”, or both “name” and “category”.', 'consent-gate' ), "services[$place]" );
		}
		if ( '' !== $use && ! isset( $known[ $use ] ) ) {
			/* translators: 1: place in a list, such as services[0], 2: what was written, 3: a list of names. */
			return sprintf( __( '“%1$s.use” is “%2$s”, which consent-gate does not know. It knows: %3$s.', 'consent-gate' ), "services[$place]", $use, implode( ', ', array_keys( $known ) ) );
		}
		if ( isset( $service->category ) && ! in_array( $service->category, $categories, true ) ) {
			/* translators: 1: place in a list, such as services[0], 2: what was written, 3: a list of names. */
			return sprintf( __( '“%1$s.category” is “%2$s”, and there is no such category. There are: %3$s.', 'consent-gate' ), "services[$place]", $service->category, implode( ', ', $categories ) );
		}
		// An address without a scheme is one of this website.
		if ( preg_match( '~^\s*(?!https?:)[a-z][a-z\d+.-]*:~i', $service->src ?? '' ) ) {
			/* translators: 1: place in a list, 2: what was written, 3: an example. */
			return sprintf( __( '“%1$s” is “%2$s”. It should look like %3$s.', 'consent-gate' ), "services[$place].src", $service->src, 'https://www.example.org/script.js' );
		}
		foreach ( '' === $use ? array() : $known[ $use ]['options'] as $name => list( $pattern, $example ) ) {
			$value = consent_gate_text( $service->$name ?? '' );
			if ( ! preg_match( '~^(?:' . $pattern . ')$~D', $value ) ) {
				/* translators: 1: place in a list, 2: what was written, 3: an example. */
				return sprintf( __( '“%1$s” is “%2$s”. It should look like %3$s.', 'consent-gate' ), "services[$place].$name", $value, $example );
			}
		}
	}
	return '';
}
