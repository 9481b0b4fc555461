/**
 * Report validity: how many of a project's reports turn out valid, with what is still pending, and
 * apart from it how many come in.
 */
@NullMarked
package org.harrow.detect.validity;

import org.jspecify.annotations.NullMarked;
