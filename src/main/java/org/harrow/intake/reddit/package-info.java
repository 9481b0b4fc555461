/** Reddit: dumps of comments and submissions. */
@NullMarked
package org.harrow.intake.reddit;

import org.jspecify.annotations.NullMarked;
