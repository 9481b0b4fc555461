/** Imports as they happen: a row per file, and the receipt. */
@NullMarked
package org.harrow.ui.intake;

import org.jspecify.annotations.NullMarked;
