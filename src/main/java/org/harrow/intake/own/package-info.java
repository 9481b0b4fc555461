/** Harrow's own form: one action a line, with everything that is needed to have it back. */
@NullMarked
package org.harrow.intake.own;

import org.jspecify.annotations.NullMarked;
