/**
 * Flood: many submissions to projects of others in a short time, compared with what other accounts
 * submit; and the other side, what a project has to answer.
 */
@NullMarked
package org.harrow.detect.flood;

import org.jspecify.annotations.NullMarked;
