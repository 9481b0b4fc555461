/** The findings as cards, with their numbers and what speaks against them. */
@NullMarked
package org.harrow.ui.findings;

import org.jspecify.annotations.NullMarked;
