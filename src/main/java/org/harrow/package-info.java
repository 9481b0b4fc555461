/** Where the program starts, and where its long-lived objects are made. */
@NullMarked
package org.harrow;

import org.jspecify.annotations.NullMarked;
