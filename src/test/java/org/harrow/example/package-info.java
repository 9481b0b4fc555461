/** The worked examples of the manual's page on contributing; compiled and run with every build. */
@NullMarked
package org.harrow.example;

import org.jspecify.annotations.NullMarked;
