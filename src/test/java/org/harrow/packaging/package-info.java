/**
 * The commands in the folder {@code packaging}, run against a Java and a Maven that only pretend.
 */
@NullMarked
package org.harrow.packaging;

import org.jspecify.annotations.NullMarked;
