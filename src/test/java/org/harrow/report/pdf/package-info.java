@NullMarked
package org.harrow.report.pdf;

import org.jspecify.annotations.NullMarked;
