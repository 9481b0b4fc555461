/** Tests of the tables beside the views. */
@NullMarked
package org.harrow.ui.papers;

import org.jspecify.annotations.NullMarked;
