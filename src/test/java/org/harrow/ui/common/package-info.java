/** Tests, without a toolkit. */
@NullMarked
package org.harrow.ui.common;

import org.jspecify.annotations.NullMarked;
