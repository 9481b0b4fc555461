/** Detector linkage: which accounts an analyst may want to examine as run by one operator. */
@NullMarked
package org.harrow.detect.linkage;

import org.jspecify.annotations.NullMarked;
