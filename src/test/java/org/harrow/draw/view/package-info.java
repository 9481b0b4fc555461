@NullMarked
package org.harrow.draw.view;

import org.jspecify.annotations.NullMarked;
