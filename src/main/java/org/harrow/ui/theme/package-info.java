/** Light and dark, following the system: AtlantaFX, our own colours, icons and text size. */
@NullMarked
package org.harrow.ui.theme;

import org.jspecify.annotations.NullMarked;
