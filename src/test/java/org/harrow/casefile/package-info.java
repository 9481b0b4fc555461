/** Tests of the case file, on real files. */
@NullMarked
package org.harrow.casefile;

import org.jspecify.annotations.NullMarked;
