/** Claims: what was said in public, computed as an interval from primary records. */
@NullMarked
package org.harrow.detect.claim;

import org.jspecify.annotations.NullMarked;
