/** Tests of view models and words, without a toolkit. */
@NullMarked
package org.harrow.ui.intake;

import org.jspecify.annotations.NullMarked;
