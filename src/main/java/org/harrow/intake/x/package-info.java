/** X: the tweet files of an account's archive, and nothing else of it. */
@NullMarked
package org.harrow.intake.x;

import org.jspecify.annotations.NullMarked;
