@NullMarked
package org.harrow.report;

import org.jspecify.annotations.NullMarked;
