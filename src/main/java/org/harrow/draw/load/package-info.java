/**
 * What maintainers carry: what waits, what comes, what is closed and by whom, and how long it
 * takes.
 */
@NullMarked
package org.harrow.draw.load;

import org.jspecify.annotations.NullMarked;
