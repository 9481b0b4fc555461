/** Detector standing: the reputation an account gained, and where it spent it. */
@NullMarked
package org.harrow.detect.standing;

import org.jspecify.annotations.NullMarked;
