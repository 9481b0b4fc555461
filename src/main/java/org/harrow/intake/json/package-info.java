/** Strict, bounded JSON in which every value knows where its bytes lie. */
@NullMarked
package org.harrow.intake.json;

import org.jspecify.annotations.NullMarked;
