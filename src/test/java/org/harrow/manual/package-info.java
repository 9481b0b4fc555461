/** The manual says what is there: its links, commands, options, examples and pictures. */
@NullMarked
package org.harrow.manual;

import org.jspecify.annotations.NullMarked;
