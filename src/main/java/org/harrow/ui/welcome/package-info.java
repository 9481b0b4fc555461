/** What is shown while no case is open: new, open, recent, sample. */
@NullMarked
package org.harrow.ui.welcome;

import org.jspecify.annotations.NullMarked;
