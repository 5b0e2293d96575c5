<?php
// For PHP, at /keep-choice. Writes the choice cookie again as it came: neither $_COOKIE, which decodes, nor setcookie(),
// which encodes. Whatever is not a choice as consent-gate writes it is left alone.
const CHOICE = '/^(?!.*consent_choices=.*consent_choices=)(?:.*; ?)?consent_choices=(\{%22version%22:%22[!#-+\--:<-\x5b\x5d-~]{1,3000}:(?:true|false)\}\})(?:;|$)/D';
const ATTRIBUTES = 'Path=/; Max-Age=31536000; SameSite=Lax; Secure'; // as path, days, sameSite and domain of `cookie` in your options

$is_asked = $_SERVER['REQUEST_METHOD'] === 'POST';
if ($is_asked && preg_match(CHOICE, $_SERVER['HTTP_COOKIE'] ?? '', $found)) {
    header("Set-Cookie: consent_choices=$found[1]; " . ATTRIBUTES, false);
}
header('Cache-Control: no-store');
http_response_code($is_asked ? 204 : 405);
