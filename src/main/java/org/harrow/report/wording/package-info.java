/** Finds words that accuse or claim too much. */
@NullMarked
package org.harrow.report.wording;

import org.jspecify.annotations.NullMarked;
