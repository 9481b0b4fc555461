/**
 * Template language: texts in the words of exemplars that the analyst marked, and without anything
 * in them that can be checked.
 */
@NullMarked
package org.harrow.detect.template;

import org.jspecify.annotations.NullMarked;
