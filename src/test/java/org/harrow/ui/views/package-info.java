@NullMarked
package org.harrow.ui.views;

import org.jspecify.annotations.NullMarked;
