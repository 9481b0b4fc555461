/** Detectors that an analyst writes as correlation rules in a file, run as any other detector. */
@NullMarked
package org.harrow.detect.rule;

import org.jspecify.annotations.NullMarked;
