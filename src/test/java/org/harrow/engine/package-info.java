/** Tests of the use cases, on real case files. */
@NullMarked
package org.harrow.engine;

import org.jspecify.annotations.NullMarked;
