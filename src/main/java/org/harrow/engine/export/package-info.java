/** The forms in which a case can leave Harrow, and the one way they are written. */
@NullMarked
package org.harrow.engine.export;

import org.jspecify.annotations.NullMarked;
