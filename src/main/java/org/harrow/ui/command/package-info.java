/**
 * Everything the user can do, as data: the menu bar, the palette, the shortcuts and the sheet that
 * lists them are all made from the same commands.
 */
@NullMarked
package org.harrow.ui.command;

import org.jspecify.annotations.NullMarked;
