/**
 * The evidence report: what it is made from, its machine-readable twin, the PDF, and the check that
 * a PDF still is what it says. Knows no case file and no clock: the same input, the same bytes.
 */
@NullMarked
package org.harrow.report;

import org.jspecify.annotations.NullMarked;
