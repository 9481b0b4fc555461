@NullMarked
package org.harrow.draw.load;

import org.jspecify.annotations.NullMarked;
