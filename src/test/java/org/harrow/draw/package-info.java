/** Tests of the geometry. */
@NullMarked
package org.harrow.draw;

import org.jspecify.annotations.NullMarked;
