/**
 * What the features of the window share: the open case as properties, and the one selection. No
 * scene graph here.
 */
@NullMarked
package org.harrow.ui.common;

import org.jspecify.annotations.NullMarked;
