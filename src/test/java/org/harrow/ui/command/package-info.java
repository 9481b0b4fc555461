/** Tests, without a toolkit. */
@NullMarked
package org.harrow.ui.command;

import org.jspecify.annotations.NullMarked;
