/** From a document tree to the bytes of a tagged, archivable, reproducible PDF. */
@NullMarked
package org.harrow.report.pdf;

import org.jspecify.annotations.NullMarked;
