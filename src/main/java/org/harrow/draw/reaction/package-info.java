/** Every trigger of a case with its first reaction, or until when none came. */
@NullMarked
package org.harrow.draw.reaction;

import org.jspecify.annotations.NullMarked;
