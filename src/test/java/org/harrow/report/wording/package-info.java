@NullMarked
package org.harrow.report.wording;

import org.jspecify.annotations.NullMarked;
