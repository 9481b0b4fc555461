/**
 * The manual inside the program: the pages of docs, drawn without a browser and without live links.
 */
@NullMarked
package org.harrow.ui.help;

import org.jspecify.annotations.NullMarked;
