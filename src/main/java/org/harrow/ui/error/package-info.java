/** The one place where everything ends that went wrong: a sentence, a code, and details to copy. */
@NullMarked
package org.harrow.ui.error;

import org.jspecify.annotations.NullMarked;
