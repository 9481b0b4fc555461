/**
 * The cluster job: the same intake and the same detectors over years of public events, and a small
 * bundle for the workbench. Nothing of the desktop knows it.
 */
@NullMarked
package org.harrow.spark;

import org.jspecify.annotations.NullMarked;
