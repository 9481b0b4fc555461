/** Signatures and time-stamps: what is appended to a finished report, and how it is checked. */
@NullMarked
package org.harrow.report.seal;

import org.jspecify.annotations.NullMarked;
