/** The pages of the report as a document tree: words, tables and figures, no layout. */
@NullMarked
package org.harrow.report.page;

import org.jspecify.annotations.NullMarked;
