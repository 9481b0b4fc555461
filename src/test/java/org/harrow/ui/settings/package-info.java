/** Tests, without a toolkit. */
@NullMarked
package org.harrow.ui.settings;

import org.jspecify.annotations.NullMarked;
