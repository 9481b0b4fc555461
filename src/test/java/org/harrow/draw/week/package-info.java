@NullMarked
package org.harrow.draw.week;

import org.jspecify.annotations.NullMarked;
