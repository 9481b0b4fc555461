/** Tests, without a toolkit. */
@NullMarked
package org.harrow.ui.error;

import org.jspecify.annotations.NullMarked;
