/** Benchmarks: each makes its own seeded data, measures, and prints a table or JSON rows. */
@NullMarked
package org.harrow.bench;

import org.jspecify.annotations.NullMarked;
