/** Tests of the cluster job, on a cluster of two cores within the test. */
@NullMarked
package org.harrow.spark;

import org.jspecify.annotations.NullMarked;
