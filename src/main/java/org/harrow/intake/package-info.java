/**
 * Bytes of exported files to records and problems: one folder per venue, one pass, constant memory.
 * Nothing in a file is trusted, extracted, executed or fetched.
 */
@NullMarked
package org.harrow.intake;

import org.jspecify.annotations.NullMarked;
