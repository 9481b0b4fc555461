/** Detector coordination: whether two accounts share the same things at the same times. */
@NullMarked
package org.harrow.detect.coordination;

import org.jspecify.annotations.NullMarked;
