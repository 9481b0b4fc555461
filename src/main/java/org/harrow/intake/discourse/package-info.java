/** Discourse: topics with their posts. */
@NullMarked
package org.harrow.intake.discourse;

import org.jspecify.annotations.NullMarked;
