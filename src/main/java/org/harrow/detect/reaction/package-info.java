/**
 * Reaction latency: how fast an account answers a closure, a rejection, a review or a ban, compared
 * with how fast others do and with its own rhythm.
 */
@NullMarked
package org.harrow.detect.reaction;

import org.jspecify.annotations.NullMarked;
