/**
 * The use cases: open, import, detect, report, verify. The only place where the parts of Harrow are
 * put together; it knows no screen and no command line.
 */
@NullMarked
package org.harrow.engine;

import org.jspecify.annotations.NullMarked;
