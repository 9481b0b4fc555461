/** Tests of the workbench's windows on JavaFX's headless platform. */
@NullMarked
package org.harrow.ui;

import org.jspecify.annotations.NullMarked;
