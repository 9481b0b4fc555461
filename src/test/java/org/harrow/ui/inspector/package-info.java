/** Tests of view models and words, without a toolkit. */
@NullMarked
package org.harrow.ui.inspector;

import org.jspecify.annotations.NullMarked;
