/** Tests of view models and words, without a toolkit. */
@NullMarked
package org.harrow.ui.shell;

import org.jspecify.annotations.NullMarked;
