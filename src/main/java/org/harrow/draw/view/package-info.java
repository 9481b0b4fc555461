/** The views by name, each a function from a case and a lens to a chart. */
@NullMarked
package org.harrow.draw.view;

import org.jspecify.annotations.NullMarked;
