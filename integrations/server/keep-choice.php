<?php
// For PHP, at /keep-choice. Writes the choice cookie again as it came: neither $_COOKIE, which decodes, nor setcookie(),
// which encodes. Whatever is not a choice as consent-gate writes it is left alone.
// As name, and as path, days, sameSite and domain of `cookie` in your options. A file that includes this one may set both.
$cookie_name = $cookie_name ?? 'consent_choices';
$cookie_attributes = $cookie_attributes ?? 'Path=/; Max-Age=31536000; SameSite=Lax; Secure';

$pattern = '/^(?!.*consent_choices=.*consent_choices=)(?:.*; ?)?consent_choices=(\{%22version%22:%22[!#-+\--:<-\x5b\x5d-~]{1,3000}:(?:true|false)\}\})(?:;|$)/D';
$pattern = str_replace('consent_choices', $cookie_name, $pattern);
$is_asked = $_SERVER['REQUEST_METHOD'] === 'POST';
if ($is_asked && preg_match($pattern, $_SERVER['HTTP_COOKIE'] ?? '', $found)) {
    header("Set-Cookie: $cookie_name=$found[1]; $cookie_attributes", false);
}
header('Cache-Control: no-store');
http_response_code($is_asked ? 204 : 405);
