/**
 * Repetition: near-identical posts by one account within two days, compared with how often
 * comparable accounts repeat themselves.
 */
@NullMarked
package org.harrow.detect.repetition;

import org.jspecify.annotations.NullMarked;
