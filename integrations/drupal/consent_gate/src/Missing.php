<?php

declare(strict_types=1);

namespace Drupal\consent_gate;

/**
 * Stands for an option that is needed and not there. NULL is what JSON says.
 */
enum Missing {

  case Value;

}
