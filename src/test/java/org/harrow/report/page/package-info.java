@NullMarked
package org.harrow.report.page;

import org.jspecify.annotations.NullMarked;
