/** Tests of painting. */
@NullMarked
package org.harrow.paint;

import org.jspecify.annotations.NullMarked;
