/** The workbench: JavaFX in code, a package per feature; they meet in {@code shell} only. */
@NullMarked
package org.harrow.ui;

import org.jspecify.annotations.NullMarked;
