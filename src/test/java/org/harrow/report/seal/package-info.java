@NullMarked
package org.harrow.report.seal;

import org.jspecify.annotations.NullMarked;
