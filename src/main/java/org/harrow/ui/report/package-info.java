/** The report builder: what goes in, what it lacks, its outline and its real pages. */
@NullMarked
package org.harrow.ui.report;

import org.jspecify.annotations.NullMarked;
