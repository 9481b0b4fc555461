/** One action: who did what, when, by whose clock, and the bytes that say so. */
@NullMarked
package org.harrow.ui.inspector;

import org.jspecify.annotations.NullMarked;
