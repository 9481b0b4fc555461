/** The manual page, the shell completions and the reference, made from the commands themselves. */
@NullMarked
package org.harrow.cli.reference;

import org.jspecify.annotations.NullMarked;
