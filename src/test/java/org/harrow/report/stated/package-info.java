@NullMarked
package org.harrow.report.stated;

import org.jspecify.annotations.NullMarked;
