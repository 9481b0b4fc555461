/** Bluesky and the AT protocol it runs on. */
@NullMarked
package org.harrow.intake.bluesky;

import org.jspecify.annotations.NullMarked;
