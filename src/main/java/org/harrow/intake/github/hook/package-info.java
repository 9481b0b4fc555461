/** GitHub's webhook deliveries, typed by their keys. */
@NullMarked
package org.harrow.intake.github.hook;

import org.jspecify.annotations.NullMarked;
