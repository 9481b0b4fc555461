/** Hacker News, by its search service and by its own interface. */
@NullMarked
package org.harrow.intake.hn;

import org.jspecify.annotations.NullMarked;
