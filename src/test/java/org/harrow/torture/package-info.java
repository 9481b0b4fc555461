/**
 * What must never cost evidence, done to a case on purpose: killed, damaged, out of room. A short
 * form runs with every build; the long form is a benchmark.
 */
@NullMarked
package org.harrow.torture;

import org.jspecify.annotations.NullMarked;
