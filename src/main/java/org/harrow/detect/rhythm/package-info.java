/** Detector rhythm: whether an account acts at a fixed minute, as a scheduled program does. */
@NullMarked
package org.harrow.detect.rhythm;

import org.jspecify.annotations.NullMarked;
