/**
 * Tests, intervals and corrections that every detector shares: thin, over Apache Commons
 * Statistics, exact where a closed form exists, the same on every machine to 12 digits.
 */
@NullMarked
package org.harrow.stats;

import org.jspecify.annotations.NullMarked;
