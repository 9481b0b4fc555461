/**
 * The window itself: menus, regions, status bar, drop zone. The only package that knows all
 * features.
 */
@NullMarked
package org.harrow.ui.shell;

import org.jspecify.annotations.NullMarked;
