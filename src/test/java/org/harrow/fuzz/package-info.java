/**
 * Coverage-guided fuzzing of what reads files that strangers made. Each family is a target for
 * Jazzer; what it found is kept and read again with every build.
 */
@NullMarked
package org.harrow.fuzz;

import org.jspecify.annotations.NullMarked;
