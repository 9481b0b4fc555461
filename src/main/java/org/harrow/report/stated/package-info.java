/** What a person states about a case for its report, and the scales it is stated on. */
@NullMarked
package org.harrow.report.stated;

import org.jspecify.annotations.NullMarked;
